/** Texts of «Объяснить» in Russian; the other languages have the same. */
export const explainRu = {
  loading: "Читаю формулу…",
  empty: {
    noFormula: "В ячейке нет формулы",
    otherFormula: "В формуле нет функций ОМС",
    unreadable: "Формулу не удалось прочитать",
    noFormulaText:
      "Выберите ячейку с функцией OMS: здесь появится её расчёт по шагам, строка документа и ссылка на неё.",
    otherFormulaText: "Объяснить можно функции OMS: тариф, КЗГ, санкцию, дефект. Остальное вычисляет сам Excel.",
    unreadableText: "Проверьте скобки, кавычки и разделители: функция в ней есть, но где её аргументы, неясно.",
    example: "Например:",
    noSelection: "Выделена не ячейка или ячейка редактируется. Закончите ввод и выберите ячейку с формулой.",
  },
  openBuilder: "Собрать формулу в мастере",
  openReference: "Найти в справочнике",
  spilledFrom: (address: string) => `Формула стоит в ячейке ${address}`,
  element: (at: number, of: number) => `Элемент ${at} из ${of}`,
  elements: "Элемент массива",
  previous: "Предыдущий элемент",
  next: "Следующий элемент",
  explained: (address: string) => `Расчёт ячейки ${address}`,
  arguments: "Как понято",
  calculation: "Расчёт",
  document: "Строка документа",
  note: "Примечание редактора, не часть документа",
  showDocument: "Показать ячейку",
  inExcel: "значение вычисляет Excel",
  blank: "пусто",
  obstacles: {
    noSuchFunction: (name: string) => `Функции OMS.${name} в надстройке нет. Проверьте имя.`,
    table: "Функция отвечает таблицей загруженных редакций: считать в ней нечего.",
    tooManyArguments: "Аргументов больше, чем есть у функции. Уберите лишние.",
    blankKey: "Первый аргумент пуст, поэтому ячейка остаётся пустой.",
    argumentError: (argument: string, code: string) =>
      `В аргументе «${argument}» ошибка ${code}: функция передаёт её дальше.`,
    argumentUnknown: (argument: string) =>
      `Аргумент «${argument}» вычисляет сам Excel, и надстройке его значение не видно. Вынесите это выражение в отдельную ячейку: тогда расчёт будет виден полностью.`,
  },
  repair: {
    title: "Как исправить",
    set: (argument: string, value: string) => `${argument}: ${value}`,
    cellTitle: "Исправить ячейку?",
    cellText: (address: string, from: string, to: string) =>
      `${address}: вместо «${from}» будет текст «${to}». Ячейка получит текстовый формат.`,
    formulaTitle: "Изменить формулу?",
    formulaText: (formula: string) =>
      `Формула считает сразу несколько ячеек. Для всех них она станет такой: ${formula}`,
    apply: "Исправить",
    done: (address: string) => `Исправлено: ${address}`,
    moved: "Формула за это время изменилась. Выберите ячейку ещё раз.",
    isFormula: (address: string) => `В ячейке ${address} стоит формула. Исправьте её там, где она получает значение.`,
  },
  edit: "Изменить в мастере",
  insertNote: "Вставить примечание",
  insertTable: "Вставить расчёт",
  noteUnsupported: "Этот Excel не даёт надстройкам добавлять примечания. Вставьте расчёт таблицей.",
  commentInstead: "Этот Excel не даёт надстройкам примечаний: расчёт будет добавлен как комментарий к ячейке.",
  commentTitle: "Добавить комментарий?",
  addComment: "Добавить комментарий",
  noteTaken: (address: string, text: string) => `У ячейки ${address} уже есть: «${text}». Заменить?`,
  noteInTheWay: (address: string) =>
    `У ячейки ${address} уже есть примечание или комментарий, который этот Excel не даёт надстройкам заменить. Удалите его или вставьте расчёт таблицей.`,
  noteTakenTitle: "Примечание уже есть",
  replace: "Заменить",
  noteDone: (address: string) => `Примечание добавлено: ${address}`,
  commentDone: (address: string) => `Комментарий добавлен: ${address}`,
  choosePlace: "Выберите на листе ячейку, с которой начнётся таблица.",
  insertHere: "Вставить сюда",
};

export type ExplainTexts = typeof explainRu;
