import type { SourceTexts } from "./ru";

export const sourceKk: SourceTexts = {
  title: "Кесте",
  choose: "Немен жұмыс істеу керек",
  tables: "Excel кестелері",
  sheets: "Толық парақтар",
  table: (name, sheet) => `${name} («${sheet}» парағы)`,
  sheet: (name) => `«${name}» парағы`,
  range: (address) => `${address} ауқымы`,
  select: "Бөлектелгенді алу",
  refresh: "Қайта оқу",
  header: "Тақырып жолы",
  rows: (rows, place) => `${rows.toLocaleString("ru-RU")} жол, «${place}» парағы`,
  empty: "Мұнда дерек жоқ. Тақырыптары бар кестені немесе ауқымды таңдаңыз.",
  gone: "Кесте енді жоқ. Басқасын таңдаңыз.",
  columns: "Бағандар",
  columnsHint: "тақырыптары бойынша; дұрыс болмаса, түзетіңіз",
  none: "жоқ",
  column: (letters, title) => (title ? `${letters} – ${title}` : letters),
  missing: (roles) => `Бағанды көрсетіңіз: ${roles}.`,
  shared: (roles) => `Бір баған екі рет таңдалған: ${roles}.`,
};
