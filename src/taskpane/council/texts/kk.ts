import type { CouncilTexts } from "./ru";

export const councilKk: CouncilTexts = {
  loading: "Жоспар оқылуда…",
  start: {
    title: "Кеңестің жұмыс жоспары",
    text:
      "Екі парақ жасалады: «Таблица плана» – оны сіз түзетесіз, және «Справочник совета» – орындаушылар мен деректемелер. " +
      "Баспа парақтарының бәрі солар бойынша құрылады. Парақтар кеңес құжаттары сияқты орыс тілінде.",
    create: (year) => `${year} жылғы жоспар кестесін жасау`,
  },
  head: {
    set: "Жоспар кестесі",
    summary: (year, meetings, items) => `${year} жылға жоспар: ${meetings} отырыс, ${items} мәселе`,
    refresh: "Жаңарту",
    refreshed: "Кесте оқылды.",
  },
  inferred: {
    title: "Құжатта басылмаған жұптар",
    text: (places) =>
      `Құжат мәселелер мен орындаушылар блогын қатар қояды. Кім қай мәселеге жауапты екені рет бойынша анықталды: ${places}. Бұл жұптарды тексеріңіз.`,
    items: (month, items) => `${month}, ${items}-мәселелер`,
  },
  problems: {
    title: "Кестеде тексеру керек",
    none: "Кестеге ескерту жоқ.",
    count: (count) => `${count} ескерту`,
    error: "Қате",
    warning: "Назар аударыңыз",
    more: (count) => `тағы ${count}`,
  },
  sheets: {
    title: "Жоспар парақтары",
    plan: "Жұмыс жоспары",
    assignments: "Тапсырмалар",
    control: "Шешімдерді бақылау",
    nextYear: (year) => `${year} жылға жоспар`,
  },
  meeting: {
    title: "Отырыс",
    meeting: "Отырыс",
    date: "Күні",
    time: "Уақыты",
    place: "Орны",
    chair: "Төраға",
    secretary: "Хатшы",
    attendance: "Қатысады",
    attendanceHint: "Әрқайсысы жаңа жолдан: аты, лауазымы. Бос болса – қолмен толтыратын жолдар.",
    agenda: "Күн тәртібі",
    protocol: "Хаттама",
  },
  shift: {
    title: (from, to) => `${from} жылғы жоспар бойынша ${to} жылға жоспар`,
    help:
      "Есепті кезеңдер жылжытылды, құжаттарға сілтемелер сақталды. Тақырып бұрынғыша қалуы үшін белгіні алып тастаңыз. " +
      "Түсіндірмесі бар ұсыныстарды өзіңіз қабылдаңыз.",
    accept: (place) => `${place}: жылжытуды қабылдау`,
    place: (month, item) => [month, item && `${item}-мәселе`].filter(Boolean).join(", "),
    before: "Болған",
    after: "Болады",
    take: (before, after) => `«${before}» орнына «${after}» қою`,
    look: (text) => `«${text}» қалады`,
    unchanged: (count) => `Өзгеріссіз: ${count} мәселе.`,
    acceptAll: "Бәрін қабылдау",
    acceptNone: "Бәрін алып тастау",
    write: (year) => `${year} жылға жоспарды жазу`,
    list: "Өзгерістер парағы",
    back: "Жоспарға оралу",
  },
};
