import { fromEnUs, toEnUs } from "../../../src/workbench/locale/formulaText";

/** Russian text, en-US text: translated both ways. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["=СУММ(A1;B1)", "=SUM(A1,B1)"],
  ["=ОКРУГЛ(A1;2)+1,5", "=ROUND(A1,2)+1.5"],
  ["=ОКРУГЛ(1,5;2)", "=ROUND(1.5,2)"],
  ["=СУММ(1;2;3,25)", "=SUM(1,2,3.25)"],
  ['=ЕСЛИ(A1>3;"да;нет";"")', '=IF(A1>3,"да;нет","")'],
  ['=ЕСЛИ(A1="""а"";1,5";1;2)', '=IF(A1="""а"";1,5",1,2)'],
  ['=OMS.TARIFF("Кардиолог";2;"взрослые";ЛОЖЬ)', '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)'],
  ['=OMS.TARIFF("Педиатр";2;;ИСТИНА)', '=OMS.TARIFF("Педиатр",2,,TRUE)'],
  ["=ВПР(A1;'План; 2025'!A:B;2;ЛОЖЬ)", "=VLOOKUP(A1,'План; 2025'!A:B,2,FALSE)"],
  ["='Том''s; лист'!A1", "='Том''s; лист'!A1"],
  ["={1;2:3;4,5}", "={1,2;3,4.5}"],
  ["=СУММПРОИЗВ({1;2}*A1:B1)", "=SUMPRODUCT({1,2}*A1:B1)"],
  ["=ЕСЛИОШИБКА(A1;#Н/Д)", "=IFERROR(A1,#N/A)"],
  ["=#ДЕЛ/0!", "=#DIV/0!"],
  ["=СУММ(План[Сумма; руб.])", "=SUM(План[Сумма; руб.])"],
  ["=СУММ(План[[#Все];[Сумма]])", "=SUM(План[[#All],[Сумма]])"],
  ["=ЛОЖЬ!A1", "=ЛОЖЬ!A1"],
  ["=СЧЁТЕСЛИ(A:A;1)", "=COUNTIF(A:A,1)"],
  ["=ИСТИНА()", "=TRUE()"],
  ["=1,5E-3*2", "=1.5E-3*2"],
];

describe("formula text", () => {
  test.each(PAIRS)("%s ↔ %s", (russian, english) => {
    expect(toEnUs(russian)).toBe(english);
    expect(fromEnUs(english)).toBe(russian);
  });

  test.each([
    ["=счетесли(A1;1)", "=COUNTIF(A1,1)"],
    ["=Сумм (A1;2)", "=SUM (A1,2)"],
    ["=SUM(A1;1,5)", "=SUM(A1,1.5)"],
    ["=ложь", "=FALSE"],
    ['="не закрыто', '="не закрыто'],
    ["=СУММ(План[Сумма", "=SUM(План[Сумма"],
  ])("one way: %s → %s", (typed, english) => {
    expect(toEnUs(typed)).toBe(english);
  });

  test("a comma between digits separates arguments in English", () => {
    expect(fromEnUs("=SUM(1,2)")).toBe("=СУММ(1;2)");
    expect(fromEnUs("={1,2}")).toBe("={1;2}");
  });
});
