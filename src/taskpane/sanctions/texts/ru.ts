import type { ChangeKind } from "../../../excel/sanctions/changedRows";
import type { Obstacle } from "../../../excel/sanctions/obstacles";
import type { SanctionRole } from "../../../rules/mapping/sanctionRoles";
import type { ResultColumn } from "../../../rules/recalculation/resultColumns";
import { plural } from "../../texts/plural";

const rows = (count: number): string =>
  `${count.toLocaleString("ru-RU")} ${plural(count, "строка", "строки", "строк")}`;

export const sanctionsRu = {
  title: "Пересчёт санкций",
  loading: "Чтение книги…",
  progress: "Обрабатываю строки",
  columns: {
    code: "Код нарушения",
    cost: "Стоимость случая",
    care: "Вид помощи",
    insuredSpent: "Расходы застрахованного",
    harmCost: "Расходы на лечение",
    visits: "Количество посещений",
    measure: "Мера",
    organisation: "Организация",
    control: "Вид контроля",
    date: "Дата или период",
    normative: "Норматив",
    edition: "Редакция",
  } satisfies Record<SanctionRole, string>,
  hints: {
    visits:
      "Только п. 3.9 (прил. 11: «за каждое посещение сверх необходимых сроков»): стоимость умножается на количество. " +
      "Пусто – стоимость в строке уже за все лишние посещения.",
  } as Partial<Record<SanctionRole, string>>,
  options: {
    title: "Как считать",
    edition: "Редакция",
    byDate: "По дате строки",
    byColumn: "По столбцу «Редакция»",
    newest: "Выбранная для книги или последняя",
    visibleOnly: "Скрытые и отфильтрованные строки не трогать",
    write: "Писать",
    values: "Значения",
    formulas: "Формулы OMS",
    place: "Куда",
    beside: "В новые столбцы рядом",
    existing: "В имеющиеся столбцы",
    results: "Столбцы результата",
    skip: "не писать",
    noResult: "Выберите хотя бы один столбец результата.",
    twice: "Столбец результата занят исходными данными или выбран дважды.",
  },
  result: {
    уменьшение: "Уменьшение",
    штраф: "Штраф",
    возврат: "Возврат",
    возмещение: "Возмещение",
    итого: "Итого",
    основание: "Основание",
    ошибка: "Ошибка",
  } satisfies Record<ResultColumn, string>,
  preview: {
    button: "Проверить",
    title: "Что получится",
    hint: "в книгу ещё ничего не записано",
    rows: (count: number, hidden: number) =>
      hidden > 0 ? `${rows(count)}, скрытых пропущено: ${hidden.toLocaleString("ru-RU")}` : rows(count),
    now: "Итого сейчас",
    after: "Итого станет",
    changed: "Запишутся заново",
    otherTotal: "из них итог станет другим",
    withoutCode: "Без кода (останутся пустыми)",
    failed: "С ошибкой",
    totals: "Строки итогов (останутся как есть)",
    repeated: "Повторы других строк",
    count: rows,
    none: "нет",
  },
  errors: { title: "Ошибки", cells: "Ячейки:", row: (row: number) => `строка ${row}` },
  repairs: {
    title: "Коды, которые Excel превратил в даты и числа",
    find: "Найти такие коды",
    none: "Таких кодов нет.",
    apply: (count: number) =>
      `Записать текстом: ${count.toLocaleString("ru-RU")} ${plural(count, "ячейка", "ячейки", "ячеек")}`,
    leave: "не менять",
    shown: (text: string, count: number) => `«${text}», ${rows(count)}`,
    done: (count: number) =>
      `${plural(count, "Исправлен", "Исправлены", "Исправлено")} ${count} ${plural(count, "код", "кода", "кодов")}.`,
  },
  apply: "Пересчитать",
  done: (count: number, changed: number, failed: number) =>
    `Готово: ${rows(count)}, изменилось ${changed.toLocaleString("ru-RU")}, с ошибкой ${failed.toLocaleString("ru-RU")}.`,
  totals: (count: number) => `Строки итогов не тронуты: ${count.toLocaleString("ru-RU")}.`,
  cancelled: (changed: number) =>
    `Остановлено. Записано строк: ${changed.toLocaleString("ru-RU")}, остальные прежние. Записанное можно вернуть.`,
  stopped: "Остановлено, ничего не записано.",
  editedMeanwhile:
    "Таблицу изменили во время работы – пересчёт остановлен. Каждая строка либо прежняя, либо новая целиком; записанное можно вернуть. Начните заново.",
  failed: "Excel отказал посреди работы. Уже записанные строки записаны целиком; «Вернуть как было» восстановит и их.",
  formulasInTheWay: {
    title: "В столбцах формулы",
    text: "В столбцах результата стоят формулы. Заменить их значениями? Вернуть можно кнопкой «Вернуть как было».",
    replace: "Заменить",
  },
  obstacles: {
    protected: () => "Лист защищён. Снимите защиту (Рецензирование → Снять защиту листа). Ничего не записано.",
    readOnly: () => "Книга открыта только для чтения. Сохраните копию и откройте её. Ничего не записано.",
    merged: (place: string) =>
      `Мешают объединённые ячейки ${place}. Разъедините их или выберите другие столбцы. Ничего не записано.`,
  } satisfies Record<Obstacle["kind"], (place: string) => string>,
  noRoom: "Справа от таблицы заняты ячейки. Освободите 7 столбцов или выберите «В имеющиеся столбцы».",
  changed: {
    title: "Изменившиеся строки",
    filter: "Показать",
    all: "все",
    kinds: {
      more: "стало больше",
      less: "стало меньше",
      appeared: "суммы не было",
      failed: "суммы не стало",
      other: "итог прежний",
    } satisfies Record<ChangeKind, string>,
    row: (row: number) => `Строка ${row}`,
    nothing: "нет",
    count: (shown: number, all: number) => `${shown.toLocaleString("ru-RU")} из ${all.toLocaleString("ru-RU")}`,
  },
  undo: {
    title: "Последние изменения",
    kinds: { sanctions: "Пересчёт", codes: "Исправление кодов" },
    place: (kind: string, sheet: string, at: string) => `${kind}, лист «${sheet}», ${at}`,
    back: "Вернуть как было",
    again: "Повторить",
    forget: "Забыть",
    done: (count: number) => `Возвращено: ${rows(count)}.`,
    doneAgain: (count: number) => `Записано снова: ${rows(count)}.`,
    edited: (count: number, places: string) =>
      `${rows(count)} вы изменили после пересчёта, они оставлены как есть: ${places}.`,
    unfollowed: (count: number, places: string) =>
      `${rows(count)} оставлены как есть: прежние формулы называют ячейки вне таблицы, которые с тех пор сдвинулись: ${places}.`,
    missing: (count: number) =>
      `Не найдено на листе: ${rows(count)} (удалены, либо переставлены и исправлены). Ничего из них не тронуто.`,
    damaged: "Часть записи об изменениях повреждена: эти строки оставлены как есть.",
    gone: "Листа с этими строками больше нет.",
    stopped: "Остановлено. Нажмите ещё раз, чтобы продолжить.",
  },
};

export type SanctionsTexts = typeof sanctionsRu;
