import { builderKk } from "../builder/texts/kk";
import { buildKk } from "../build/texts/kk";
import { councilKk } from "../council/texts/kk";
import { kazakhstanKk } from "../defects/kazakhstan/texts/kk";
import { defectsKk } from "../defects/texts/kk";
import { editionsKk } from "../editions/texts/kk";
import { explainKk } from "../explain/texts/kk";
import { sanctionsKk } from "../sanctions/texts/kk";
import { sourceKk } from "../source/texts/kk";
import type { Texts } from "./ru";

export const kk: Texts = {
  pane: "МӘМС",
  tabs: {
    reference: "Анықтамалық",
    explain: "Түсіндіру",
    builder: "Формула шебері",
    council: "Кеңес",
    sanctions: "Санкциялар",
    defects: "Ақаулар",
    targets: "Көрсеткіштер",
    deadlines: "Мерзімдер",
    roadmap: "Жол картасы",
    editions: "Редакциялар",
  },
  moreTabs: "Тағы",
  moreTabsOf: (count) => `Тағы қойындылар: ${count}`,
  cell: (address) => `Ұяшық ${address}`,
  noCell: "Ұяшық таңдалмаған",
  close: "Хабарламаны жабу",
  cancel: "Бас тарту",
  failed: "Панельді ашу мүмкін болмады. Жауып, қайта ашыңыз.",

  search: {
    label: "Анықтамалықтан іздеу",
    placeholder: "Код, мамандық, ұйым…",
    clear: "Тазалау",
    catalogues: "Анықтамалықтар",
    all: "Барлығы",
    results: "Табылғаны",
    found: (count) => `${count} жол табылды`,
    similar: "Дәл сәйкестік жоқ. Ұқсастары:",
    otherLayout: (query) => `«${query}» бойынша көрсетілді`,
    nothing: "Ештеңе табылмады. Жазылуын тексеріңіз немесе басқа анықтамалықты таңдаңыз.",
    more: (count) => `Тағы ${count} көрсету`,
    back: "Тізімге",
    valuesCount: (count) => `${count} мән`,
    heading: "бөлім",
  },

  catalogues: {
    tariff: "Тарифтер",
    kzg: "КЗГ",
    mo: "Ұйымдар",
    sanction: "Санкциялар",
    ekd: "БАЖ",
    target: "Көрсеткіштер",
    deadline: "Мерзімдер",
  },
  annex: (annex) => `${annex}-қосымша`,
  clause: (clause) => `${clause}-т.`,

  card: {
    term: { length: "Мерзім", trigger: "Неден басталады", responsible: "Орындаушы", undated: "Күні неге жоқ" },
    values: "Жол мәндері",
    choose: "Таңдау",
    condition: "Шарттар",
    value: "Мән",
    blank: "жоқ",
    dash: "-",
    missing: "құжатта көрсетілмеген",
    parentValue: (code) => `${code} жолындағыдай`,
    printed: "Басылғандай",
    care: (care) => `${care}:`,
    footnotes: "Құжаттың сілтемелері",
    notes: "Редактор ескертпелері",
    notesHint: "Құжаттың бөлігі емес",
    tableNotes: "Кесте туралы",
    reason: "Негізі",
    constants: "Құжат сандары",
    amended: "Өзгеріспен енгізілген",
    source: "Дереккөз",
    edition: "Редакция",
    inForce: (from, to) => (to ? `${from} – ${to} аралығында қолданылады` : `${from} бастап қолданылады`),
    expired: (to) => `Қолданылу мерзімі ${to} аяқталған. Қондырмада одан жаңасы жоқ.`,
    children: "Төменгі жолдар",
    printedValue: (text) => `басылғаны: ${text}`,
    formula: "Формула",
    amount: "Сома",
    amountInCell: "Соманы ұяшық есептейді",
    noFormula: "Бұл мәнді бірмәнді табатын формула жоқ. Мәнді енгізіңіз.",
  },

  sanction: {
    care: "Көмек түрі",
    anyCare: "көрсетпеу",
    part: "Бөлігі",
    measure: "Шара",
    chooseMeasure: "таңдаңыз",
    amounts: { cost: "Жағдай құны, ₽", insuredSpent: "Сақтандырылғанның шығыны, ₽", harmCost: "Емдеу шығыны, ₽" },
    amountHint: "Сан немесе ұяшық мекенжайы, мысалы B2",
    optional: "Шығын болмаса, бос қалдырыңыз",
    notAmount: "Сан немесе ұяшық мекенжайын енгізіңіз",
    takeCell: "Таңдалған ұяшықты алу",
  },

  insert: {
    formula: "Формула енгізу",
    value: "Мән енгізу",
    table: "Кесте енгізу",
    code: "Кодты мәтін ретінде енгізу",
    title: "Атауын енгізу",
    citation: "Құжатқа сілтемені енгізу",
    done: (address) => `Енгізілді: ${address}`,
    tableDone: (address) => `Кесте енгізілді: ${address}`,
    cellTaken: (address, text) => `${address} ұяшығы бос емес: «${text}». Мазмұнын ауыстыру керек пе?`,
    cellTakenTitle: "Ұяшық бос емес",
    replace: "Ауыстыру",
    tableTaken: (address) => `${address} ұяшығынан басталатын кесте толтырылған ұяшықтарды жабады.`,
    tableTakenTitle: "Орын бос емес",
    newSheet: "Жаңа параққа",
    overwrite: "Ауыстыру",
  },

  refusals: {
    editing: "Excel бос емес: ұяшыққа енгізуді аяқтап, қайталаңыз.",
    protected: "Парақ қорғалған. Қорғауды алыңыз немесе басқа парақты таңдаңыз.",
    merged: "Біріктірілген ұяшықтар кедергі. Басқа орын таңдаңыз.",
    outside: "Кесте параққа сыймайды. Жоғарырақ немесе солырақ ұяшықты таңдаңыз.",
    unknown: "Excel бас тартты. Басқа ұяшықты таңдап, қайталаңыз.",
  },

  explain: explainKk,
  builder: builderKk,
  council: councilKk,
  defects: defectsKk,
  kazakhstan: kazakhstanKk,
  build: buildKk,
  source: sourceKk,
  editions: editionsKk,
  sanctions: sanctionsKk,

  units: { RUB: "₽", KZT: "₸", "%": "%", коэффициент: "" },
};
