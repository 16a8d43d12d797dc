import type { DefectsTexts } from "./ru";

const number = (value: number): string => value.toLocaleString("kk-KZ");
const rows = (count: number): string => `${number(count)} жол`;
const money = new Intl.NumberFormat("kk-KZ", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("kk-KZ", { maximumFractionDigits: 0 });

export const defectsKk: DefectsTexts = {
  document: "Құжат",
  views: { russia: "Ресей: санкциялар және № ПГ нысаны", kazakhstan: "Қазақстан: тізілім және қорытындылар" },
  loading: "Кітап оқылуда…",
  read: "Жиынтықты көрсету",
  stopped: "Тоқтатылды.",
  columns: {
    code: "Бұзушылық коды",
    organisation: "Медициналық ұйым",
    control: "Бақылау түрі",
    date: "Күні немесе кезеңі",
    caseId: "Жағдай нөмірі",
    cost: "Жағдай құны",
    care: "Көмек түрі",
    measure: "Шара",
    insuredSpent: "Сақтандырылған адамның шығындары",
    harmCost: "Емдеу шығындары",
    visits: "Келу саны",
    normative: "Норматив",
    edition: "Редакция",
    reduction: "Төлемді азайту",
    fine: "Айыппұл",
    refund: "Қайтару",
    reimbursement: "Өтеу",
    total: "Санкция, жиыны",
  },
  hints: {
    date: "Тізбенің редакциясы күні бойынша таңдалады.",
    total: "Сомалар бағандары болмаса, олар ережелер бойынша есептеледі.",
  },
  built: {
    same: (when) => `Парақтар ${when} құрылды. Кесте содан бері өзгерген жоқ.`,
    changed: (when) => `Парақтар ${when} құрылды, бірақ кесте содан бері өзгерді. Оларды қайта құрыңыз.`,
    gone: (when) => `Парақтар ${when} құрылды, бірақ олар құрылған кесте енді жоқ.`,
    check: "Тексеру",
  },
  filter: {
    title: "Іріктеу",
    from: "Айдан бастап",
    to: "Айға дейін",
    organisation: "Ұйым",
    all: "барлығы",
    blank: "көрсетілмеген",
  },
  overview: {
    headline: (count, total) => `${rows(count)}, санкциялар ${money.format(total)} ₽`,
    compared: (count) => `Сомалар кестеден. Ережемен салыстырылды: ${number(count)}`,
    differing: (count) => `сәйкес емес: ${number(count)}`,
    open: (count) => `салыстырылмайды: ${number(count)}`,
    byRule: (open) =>
      `Сомалар бағандары жоқ: ережелер бойынша есептелді${open > 0 ? `, есептелмеді: ${number(open)}` : ""}.`,
    totalRows: (count) => `Кестедегі қорытынды жолдары саналмайды: ${number(count)}.`,
    top: "Ең ірі он бұзушылық, ₽",
    amount: (roubles) => whole.format(roubles),
    noCode: "кодсыз",
    problems: "Тексеру керек",
    problemsHint: "толығырақ – «Ошибки» парағында",
    noProblems: "Ескерту жоқ.",
    problem: (title, count) => `${title}: ${rows(count)}`,
  },
  problems: {
    code: "Код танылмады",
    edition: "Қолданыстағы редакция жоқ",
    rule: "Санкция есептелмеді",
    differs: "Сома ережеге сәйкес емес",
    amountMissing: "Сома жоқ",
    amountUnreadable: "Сома оқылмайды",
    amountNegative: "Теріс сома",
    amountFraction: "Тиынның бөліктері",
    partsDiffer: "Бөліктер жиынға тең емес",
    controlMissing: "Бақылау түрі көрсетілмеген",
    controlUnknown: "Бақылау түрі танылмады",
    noLine: "№ ПГ нысанының жолы жоқ",
    organisationMissing: "Ұйым көрсетілмеген",
    periodMissing: "Кезең көрсетілмеген",
    caseMissing: "Жағдай көрсетілмеген",
  },
  form: {
    title: "№ ПГ нысанының кестелері",
    hint: "бақылау түрлері бойынша",
    help:
      "Әр бақылау түрі үшін 11-қосымша нысанның бірнеше кестесіндегі жолды атайды және олардың айырмасын айтпайды. " +
      "Кестені таңдаңыз – жолдар соның астына түседі. Таңдалмаса, парақ барлық нұсқаларды көрсетеді.",
    tableOf: (control) => `«${control}»`,
    open: "таңдалмаған",
    table: (table) => `${table} кестесі`,
  },
  sheets: {
    title: "Парақтар",
    names: {
      violations: "Бұзушылықтар жиынтығы",
      sections: "Бөлімдер бойынша",
      controls: "Бақылау түрлері мен кезеңдер",
      top: "Басты ондық",
      form: "ПГ нысаны және оның жолдары",
      flat: "Жазық кесте",
      problems: "Қателер",
    },
    build: "Парақтарды құру",
  },
};
