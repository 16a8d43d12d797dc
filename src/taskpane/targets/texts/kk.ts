import type { TargetsTexts } from "./ru";

export const targetsKk: TargetsTexts = {
  edition: "Редакция",
  summary: (criteria, values) => `Көрсеткіштер: ${criteria}, нысаналы мәндер: ${values}`,
  other: "Қасында – басқа редакцияның нысаналары",
  noOther: "көрсетпеу",
  source: "Нақты мәндер",
  empty: "Өзім енгіземін: аумақтар үтір арқылы",
  fromRange: "Кітап ауқымынан",
  names: "Аумақтар",
  namesHint: "Мысалы: Пенза, Кузнецк. Бос қалдыруға болады",
  range: "Ауқым",
  rangeHint: "Көрсеткіш нөмірі, қамтуы (бар болса), әр аумаққа бір баған; атаулары бірінші жолда",
  wrongRange: "Ауқым мекенжайын енгізіңіз, мысалы A1:D40",
  takeSelection: "Таңдалғанды алу",
  read: "Оқу",
  found: (territories, values) => `Аумақтар: ${territories}. Мәндер: ${values}`,
  problems: "Түсініксіз",
  problem: {
    criterion: (row, text) => `${row}-жол: «${text}» көрсеткіші жоқ`,
    scope: (row, text) => `${row}-жол: көрсеткіште мұндай қамту жоқ: «${text}»`,
    number: (row, text) => `${row}-жол: «${text}» – сан емес`,
    twice: (row, text) => `${row}-жол: ${text} көрсеткіші жоғарыда бар`,
  },
  build: "Бағалауды құру",
};
