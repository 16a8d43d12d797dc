import type { DefectWording } from "./types";

const TYPES: Readonly<Record<string, string>> = {
  string: "тырнақшадағы мәтін",
  array: "тік жақшадағы тізім",
  object: "ирек жақшадағы жазба",
  boolean: "true не false",
  number: "тырнақшасыз сан",
  integer: "тырнақшасыз бүтін сан",
  null: "null",
};

export const kk: DefectWording = {
  table: "кесте",
  row: "жол",
  column: "баған",
  whole: "бүкіл файл",
  defects: {
    tooLarge: ({ expected: [limit] }) => `Файл ${limit} МБ-тан үлкен. Редакцияны бірнешеге бөліңіз`,
    notJson: ({ expected: [line, sign] }) =>
      `Бұл JSON емес: ${line}-жол, ${sign}-таңба. Тырнақша, үтір және жақшаларды тексеріңіз`,
    tooDeep: () => "Жақшалар тым терең: редакцияда мұндай болмайды. Жақшаларды тексеріңіз",
    forbiddenKey: ({ given }) => `«${given}» атауына тыйым салынған. Өрісті жойыңыз`,
    repeatedMember: ({ given }) => `«${given}» өрісі екі рет жазылған. Біреуін қалдырыңыз`,
    missing: ({ given }) => `Міндетті «${given}» өрісі жоқ. Қосыңыз`,
    unknownMember: ({ given, expected }) => `Белгісіз өріс «${given}». Болатыны: ${expected.join(", ")}`,
    wrongType: ({ given, expected: [type = ""] }) =>
      `${given} тұр, керегі басқа: ${TYPES[type] ?? "пішім сипаттамасын қараңыз"}`,
    wrongValue: ({ given, expected }) =>
      `«${given}» жарамайды.` + (expected.length ? ` Болатыны: ${expected.join(", ")}` : " Пішімді қараңыз"),
    notDecimal: ({ given }) =>
      `«${given}» — сан емес. Тырнақшада, нүктемен, бос орынсыз және таңбасыз жазыңыз: "3634.73"`,
    notDate: ({ given }) => `«${given}» — күн емес. Жыл, ай, күн: "2025-01-31"`,
    notId: ({ given }) =>
      `«${given}» код бола алмайды. Латын кіші әріптері, цифр, дефис, нүкте, тек цифр емес: "kirov-2025"`,
    notName: ({ given }) => `«${given}» белгі не өріс атауы бола алмайды. Латын әріптері мен цифр: "ageGroup"`,
    notCell: ({ given }) =>
      `«${given}» — ұяшық емес. Болатыны: null (бос), "-" (сызықша), "+" (бас жолдағыдай) не тырнақшадағы сан`,
    notText: ({ given }) => `«${given}» — бос не қате мәтін. Шеттегі бос орындарды алып, пішімді қараңыз`,
    tooFew: ({ expected: [least] }) => `Тым аз: кемінде ${least} керек`,
    repeated: ({ given }) => `${given} қайталанады. Біреуін қалдырыңыз`,
    notTogether: ({ expected }) => `${expected.join(", ")} өрістері үйлеспейді: пішімді қараңыз`,
    noSuchDate: ({ given }) => `Күнтізбеде ${given} күні жоқ. Түзетіңіз`,
    datesReversed: ({ given, expected: [from] }) => `Соңғы күн ${given} бірінші күннен ${from} бұрын. Түзетіңіз`,
    outsideDates: ({ given, expected: [bound] }) =>
      `${given} — редакция мерзімінен тыс (${bound}). Кесте мерзімін тарылтыңыз не редакцияныкін кеңейтіңіз`,
    repeatedId: ({ given }) => `«${given}» жоғарыда бар. Кодтар қайталанбайды: басқасын беріңіз`,
    unknownDimension: ({ given }) =>
      `«${given}» белгісі ортақ сөздікте де, редакцияның dimensions өрісінде де жоқ. Сонда қосыңыз`,
    undeclaredDimension: ({ given }) => `«${given}» белгісі кестенің dimensions өрісінде жоқ. Сонда қосыңыз`,
    unknownCoordinate: ({ given, expected }) => `Белгінің «${given}» мәні жоқ. Бары: ${expected.join(", ")}`,
    wrongWidth: ({ given, expected: [width] }) => `${given} ұяшық, ал баған ${width}. Бос ұяшықты null деп жазыңыз`,
    unknownParent: ({ given }) => `Кестеде «${given}» бас жолы жоқ. Кодты түзетіңіз не жолды қосыңыз`,
    parentCycle: ({ given, expected: [parent] }) =>
      `«${given}» мен «${parent}» жолдары бір-біріне бағынған. parent өрісін түзетіңіз`,
    plusWithoutParent: () => "«+» — «бас жолдағыдай», ал бас жол (parent) аталмаған. Атаңыз",
    repeatedEntry: ({ given }) =>
      `«${given}» жолында осындай белгілері мен бірлігі бар мән бар. Біреуін жойыңыз не ажырататын белгі қосыңыз`,
    unknownCare: ({ given, expected }) => `«${given}» көмек түрі жоқ. Бары: ${expected.join(", ")}`,
    wordOfTwoValues: ({ given, expected }) =>
      `«${given}» сөзі бірден ${expected.join(" және ")} дегенді білдіреді. Біреуін алыңыз`,
    reservedId: ({ given }) => `«${given}» коды надстройка құрамындағы редакцияныкі. Өзіңізге басқа код беріңіз`,
  },
};
