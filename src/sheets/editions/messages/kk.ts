import type { SheetProblemMessages } from "./types";

const list = (texts: readonly string[] = []): string => texts.map((text) => `«${text}»`).join(", ");
const named = (label: string | undefined): string => (label ? `${label}: ` : "");

export const kk: SheetProblemMessages = {
  cellError: ({ given }) => `Ұяшықта ${given} қатесі бар. Оны санмен немесе мәтінмен ауыстырыңыз.`,
  badNumber: ({ given, label }) =>
    `${named(label)}«${given}» – сан емес. Сан, «-» сызықшасын жазыңыз немесе ұяшықты тазалаңыз.`,
  negativeNumber: ({ given }) => `${given} нөлден кіші. Редакцияда мұндай сандар болмайды.`,
  dateForNumber: () => "Ұяшықта күн тұр, ал сан керек. Ұяшыққа сан пішімін беріп, санды қайта жазыңыз.",
  percentShown: ({ given, shown }) => `${shown} көрсетілген, ал ${given} сақталған. Пайыз пішімін алып, санды жазыңыз.`,
  moreThanShown: ({ given, shown }) =>
    `Ұяшықта ${given}, ал ${shown} көрсетілген. Санды дөңгелектеңіз немесе «Сандарды көрсетілгендей алу» дегенді қосыңыз.`,
  badDate: ({ given, label }) => `${named(label)}«${given}» – күн емес. Оны 31.12.2026 деп жазыңыз.`,
  badChoice: ({ given, label, known }) => `${named(label)}«${given}» жарамайды. Болады: ${list(known)}.`,
  badNotation: ({ given, label }) =>
    `${named(label)}«${given}» жазбасы түсініксіз. Бөліктер «;» белгісімен бөлінеді, осы белгісі бар мәтін тырнақшаға алынады.`,
  codeBecameDate: ({ given, codes, label }) =>
    `${named(label)}Excel кодты ${given} күніне айналдырды. Бұл ${list(codes)} болуы мүмкін. Ұяшықты мәтіндік етіп, кодты жазыңыз.`,
  numberForCode: ({ given, codes, label }) =>
    `${named(label)}код ${given} саны болып тұр: бұл ${list(codes)} болуы мүмкін. Ұяшықты мәтіндік етіп, кодты жазыңыз.`,
  otherDash: ({ given }) => `«${given}» сызықшасы «–» деп оқылды.`,
  unknownLabel: ({ given }) => `«${given}» жолы түсініксіз, ол өткізіп жіберілді. Атауын тексеріңіз.`,
  repeatedLabel: ({ label }) => `«${label}» жолы екі рет тұр. Біреуін қалдырыңыз.`,
  unknownColumn: ({ given }) =>
    `«${given}» бағаны түсініксіз. Сандар бағанын «Значение …», мәтіндер бағанын «Текст: атауы» деп латынша атаңыз.`,
  repeatedColumn: ({ given }) => `«${given}» бағаны екі рет тұр. Біреуін қалдырыңыз.`,
  columnMissing: ({ given }) => `«${given}» бағаны жоқ. Тақырыбын қайтарыңыз.`,
  valueWithoutColumn: ({ given }) => `«${given}» тақырыпсыз бағанда тұр. Бағанды атаңыз немесе ұяшықтарды тазалаңыз.`,
  partOfRow: () => "Жол тармақты жалғастырады, ал жоғарыда тармақ жоқ. Кодын жазыңыз.",
  headMissing: ({ known }) => `Кестенің басы табылмады: бірінші бағанда ${list(known)} ұяшығы жоқ. Оны қайтарыңыз.`,
  unknownPart: ({ known }) =>
    `Парақта не бары түсініксіз. «Что на листе» жолына мынаның бірін жазыңыз: ${list(known)}.`,
  severalEditions: ({ given }) => `Бұл жинақтағы екінші «Редакция» парағы, біріншісі – «${given}». Артығын жойыңыз.`,
  badPath: ({ given }) => `«${given}» жолы түсініксіз. Оны шығарылған күйіне қайтарыңыз.`,
  valueWithoutKey: () => "Кестеде жолдар іздейтін баған жоқ. Кілтті таңдаңыз.",
};
