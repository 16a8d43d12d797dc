import type { ArgumentName, MessageParams, Noun } from "./params";
import type { MessageId } from "./ru";
import {
  alternatives,
  decimalText,
  labels,
  listed,
  mayBeNothing,
  options,
  quoted,
  type Wording,
  inQuotes,
} from "./text";

const KK: Wording = { language: "kk", decimalSign: ",", or: "немесе", more: (count) => `тағы ${count}` };

const WHAT: Readonly<Record<Noun, string>> = {
  tariff: "мамандық немесе код",
  kzg: "КШТ коды",
  mo: "ұйым",
  sanction: "бұзушылық коды",
  ekd: "ақау коды",
  target: "көрсеткіш",
  deadline: "мерзім",
};

const VALUES: Readonly<Record<Noun, string>> = {
  tariff: "тариф",
  kzg: "КШТ коэффициенті",
  mo: "ұйым коэффициенті",
  sanction: "санкция",
  ekd: "БАЖ мәні",
  target: "көрсеткіш мәні",
  deadline: "мерзім",
};

/** What the arguments are called, in messages and in explanations. */
export const ARGUMENTS: Readonly<Record<ArgumentName, string>> = {
  code: "код",
  item: "тариф",
  mo: "ұйым",
  level: "деңгей",
  patient: "пациент",
  rk: "аудандық коэффициент",
  funding: "қаржы көзі",
  setting: "жағдай",
  kind: "коэффициент түрі",
  care: "көмек түрі",
  basis: "негіз",
  part: "бөлік",
  measure: "шара",
  cost: "жағдай құны",
  insuredSpent: "сақтандырылған адамның шығыны",
  harmCost: "емдеу шығыны",
  normative: "норматив",
  baseRate: "базалық мөлшерлеме",
  upkeepRate: "ұстау мөлшерлемесі",
  base: "база",
  count: "саны",
  catalogue: "анықтамалық",
  rule: "мерзім",
  no: "көрсеткіш нөмірі",
  scope: "қамту",
  actual: "нақты мән",
  start: "басталу күні",
  holidays: "мерекелер",
  condition: "шарт",
  value: "шарттың мәні",
  edition: "редакция",
};

const argument = (params: MessageParams): string =>
  params.argument ? `«${ARGUMENTS[params.argument]}» (${params.argument})` : "";

const wanted = (params: MessageParams): string => (params.wanted?.length ? `, ${labels(params.wanted, KK)}` : "");

export const kk: Readonly<Record<MessageId, (params: MessageParams) => string>> = {
  ambiguous: (params) =>
    `${params.total ?? params.options?.length ?? 0} ${VALUES[params.catalogue ?? "tariff"]} сәйкес келеді: ${options(params, KK)}. Көрсетіңіз: ${labels(params.ask, KK)}`,
  unknownItem: (params) =>
    `«${params.given}» деген ${WHAT[params.catalogue ?? "tariff"]} жоқ: ${params.source}.` +
    (params.known?.length ? ` Ұқсастары: ${listed(params.known, KK)}` : " Жазылуын тексеріңіз"),
  severalOrganisations: (params) =>
    `«${params.given}» ${params.total} ұйымға сәйкес келеді: ${listed(params.codes, KK, "; ", params.total)}. Атауын нақтылаңыз немесе жол нөмірін енгізіңіз`,
  severalTexts: (params) => `Құжатта осы кодпен ${params.total} жол бар: ${listed(params.codes, KK, "; ")}`,
  notVisit: (params) =>
    `${inQuotes(params.title)} — келу емес: ұйымды ұстау тарифі тек келулерге белгіленген (${params.source})`,
  noFit: (params) =>
    `${inQuotes(params.title)}${wanted(params)}: мәні жоқ (${params.source}).` +
    (params.options?.length ? ` Бар мәндер: ${options(params, KK)}` : ""),
  blankCell: (params) =>
    `${inQuotes(params.title)}${wanted(params)}: кесте ұяшығы бос (${params.source}). Бос ұяшық — нөл емес`,
  numberIsTwoCodes: (params) =>
    `${params.given} саны ${alternatives(params.codes, KK)} кодын білдіре ме? Кодты мәтін түрінде енгізіңіз: ${quoted(params.codes, KK)}`,
  codeBecameDate: (params) =>
    `Excel кодты ${params.date} күніне айналдырды. Бұл ${alternatives(params.codes, KK)} коды болуы мүмкін. ` +
    `Бағанға «Мәтін» пішімін беріп, кодты қайта енгізіңіз: ${quoted(params.codes, KK)}`,
  badCode: (params) => `«${params.given}» — код емес (${argument(params)}). Кодты мәтін түрінде енгізіңіз`,
  notNumber: (params) => `«${params.given}» — сан емес: ${argument(params)} аргументі. Санды енгізіңіз, мысалы 3634,73`,
  notWhole: (params) =>
    `«${params.given}» – бүтін сан емес: ${argument(params)} аргументі. Бүтін сан енгізіңіз, мысалы 3`,
  missingDate: () =>
    "Күні көрсетілмеген, ал редакция соған қарай таңдалады. Күнін толтырыңыз немесе бүкіл кестеге бір редакция таңдаңыз",
  negativeNumber: (params) => `Теріс сома ${params.given}: ${argument(params)} аргументі. Нөл немесе оң сан енгізіңіз`,
  numberTooLarge: (params) =>
    `Сома тым үлкен${params.argument ? `: ${argument(params)} аргументі` : ""}. Excel 15 мәнді цифр сақтайды, тиындар ${decimalText(params.limit ?? "", KK)} дейін дәл`,
  missingNumber: (params) =>
    `${argument(params)} аргументі берілмеген: ${params.code ? `${params.code} жолы` : "нәтиже"} онсыз есептелмейді (${params.source})${mayBeNothing(params) ? ". Шығын болмаса, 0 енгізіңіз" : ""}`,
  missingPair: (params) => `${argument(params)} аргументі берілмеген: ұйым мен ұстау мөлшерлемесі бірге беріледі`,
  missingCode: (params) => `${argument(params)} аргументі берілмеген`,
  unknownWord: (params) =>
    `«${params.given}» — белгісіз сөз: ${argument(params)} аргументі. Белгілі сөздер: ${(params.known ?? []).join(", ")}`,
  notLogical: (params) =>
    `«${params.given}» түсініксіз: ${argument(params)} аргументі. ИСТИНА не ЛОЖЬ, 1 не 0, «с РК» не «без РК» енгізіңіз`,
  shapeMismatch: () =>
    "Ауқымдардың өлшемдері сәйкес емес: бірдей ауқымдар, бір жол мен бір баған немесе жеке мәндер керек",
  badEdition: (params) =>
    `«${params.given}» — редакция емес. Кодын, жылын немесе күнін енгізіңіз. Бар: ${listed(params.known, KK, "; ")}`,
  noEdition: (params) => `Анықтамалықтың «${params.given}» редакциясы жоқ. Бар: ${listed(params.known, KK, "; ")}`,
  noEditionAtDate: (params) => `Қолданыста редакция жоқ: ${params.given}. Бар: ${listed(params.known, KK, "; ")}`,
  chosenMissing: (params) =>
    `Кітап «${params.given}» редакциясына есептелген, ал ол жоқ. Жүктеңіз немесе «Редакции» қойындысында басқасын таңдаңыз. Бар: ${listed(params.known, KK, "; ")}`,
  editionUnreadable: (params) =>
    `«${params.given}» редакциясы бүлінген, оқылмайды. Қалпына келтіріңіз немесе «Редакции» қойындысында басқасын таңдаңыз`,
  severalEditions: (params) =>
    `Бірнеше редакция сәйкес келеді: ${listed(params.known, KK, "; ")}. «Редакции» қойындысында біреуін таңдаңыз немесе формулада атаңыз`,
  notLookedUp: (params) => `Бұл анықтамалық мәндер кестесі емес. ${params.code} қолданыңыз`,
  conditionTwice: (params) => `«${params.given}» шарты екі рет берілген. Біреуін қалдырыңыз`,
  missingValue: (params) =>
    `«${params.given}» шартының мәні жоқ: аты мен мәнін жұптап беріңіз. Шектемеу үшін бос ұяшыққа сілтеңіз`,
  noCatalogue: () =>
    "Мұндай анықтамалығы бар редакциялар жүктелмеген. «Редакции» қойындысын ашыңыз немесе әкімшіге жүгініңіз",
  sanctionNotApplied: (params) =>
    `${params.code} жолы бұл көмек түріне (${labels(params.wanted, KK)}) қолданылмайды: құжатта «-» (${params.source})`,
  sanctionHeading: (params) =>
    `${params.code} — тақырып, санкциясы жоқ (${params.source}). Таңдаңыз: ${listed(params.codes, KK)}`,
  codePrintedTwice: (params) =>
    `${params.code} коды құжатта екі рет басылған (${params.source}). ${alternatives(params.codes, KK)} енгізіңіз`,
  measureRequired: (params) =>
    `${params.code} жолында айыппұл да, салдар да бар, бірақ қосыла ма — айтылмаған (${params.source}). Шараны көрсетіңіз: «штраф» немесе «последствия»`,
  ekdNotApplied: (params) =>
    `${params.code}, ${labels(params.wanted, KK)}: қолданылмайды, құжатта «-» (${params.source})`,
  cellMissing: (params) =>
    `${params.code}, ${labels(params.wanted, KK)}: құжатта көрсетілмеген, жол толық басылмаған (${params.source})`,
  noSeverity: (params) => `${params.code}: бұзушылық дәрежесі құжатта көрсетілмеген (${params.source})`,
  notDate: (params) =>
    `«${params.given}» – күн емес: ${argument(params)} аргументі. Күнді енгізіңіз, мысалы 31.05.2025`,
  missingStart: (params) => `${argument(params)} аргументі берілмеген: мерзімді санайтын күн жоқ. Күнді енгізіңіз`,
  dateTooFar: (params) => `${params.code} мерзімі ${params.date} күнінен бастап Excel сақтайтын күндерден асып кетеді`,
  undatedTerm: (params) => `${params.code} мерзімінің күні құжатта жоқ (${params.source}). ${params.title}`,
  noCalendar: (params) =>
    `${params.given} жылға жұмыс күндерінің күнтізбесі жоқ (${params.title}).` +
    (params.known?.length ? ` Бары: ${listed(params.known, KK)}.` : "") +
    " Үшінші аргументпен сол жылдың мерекелер ауқымын беріңіз",
  noDirection: (params) =>
    `${params.code} көрсеткіші: көбі жақсы ма, азы жақсы ма, көрсетілмеген (${params.source}). Редакцияда бағытын толтырыңыз`,
};
