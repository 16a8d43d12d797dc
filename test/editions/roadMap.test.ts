import { modelPolyclinic2017 as road } from "../../src/editions/roadMap";
import { collapse, sourceText } from "./sourceText";

/** The document without the marks of headings and fonts. */
const raw = sourceText(road.document.file);
const lines = raw
  .split("\n")
  .map((line) => collapse(line.replace(/[*#➤]/g, "")))
  .filter(Boolean);
const text = lines.join(" ");
const bullets = raw.split("\n").flatMap((line) => (line.startsWith("- ") ? [collapse(line.slice(2))] : []));

describe("the road map against document 001", () => {
  test("8 districts with 30 regions, in the order of the text", () => {
    expect(road.districts).toHaveLength(8);
    expect(road.districts.flatMap(({ regions }) => regions)).toHaveLength(30);
    const headings = raw.split("\n").flatMap((line) => (/^### .*округ$/.test(line) ? [line.slice(4)] : []));
    expect(road.districts.map(({ title }) => title)).toEqual(headings);
    const curators = new Set(["Куратор:", "Методическое сопровождение:", "Методическое", "сопровождение:"]);
    const start = lines.indexOf(road.districts[0]!.title);
    const end = lines.findIndex((line) => line.startsWith("- План мероприятий проекта"));
    const printed = lines
      .slice(start, end)
      .filter(
        (line) =>
          !curators.has(line) &&
          !/^(?:(?:Пушков Михаил|Гроздова Татьяна|Семенюк Элеонора|Шелякин Валерий)|[А-Я][а-я]+(?:вна|вич)|директор ТФОМС.*|Ярославской области|Севастополя|Калининградской области|Свердловской области)$/.test(
            line,
          ),
      );
    expect(road.districts.flatMap(({ title, regions }) => [title, ...regions])).toEqual(printed);
  });

  test("4 curators over all districts, and who helps with the method", () => {
    expect(road.curators).toHaveLength(4);
    for (const { name, position, districts } of road.curators) {
      expect(text).toContain(`${name} ${position}`);
      // The curator is printed below the last of the curator's districts, and above the next district.
      const place = text.indexOf(`${name} ${position}`);
      const next = road.districts[road.districts.findIndex(({ title }) => title === districts.at(-1)) + 1];
      expect(place).toBeGreaterThan(text.indexOf(districts.at(-1)!));
      if (next) expect(place).toBeLessThan(text.indexOf(next.title));
    }
    expect(road.curators.flatMap(({ districts }) => districts)).toEqual(road.districts.map(({ title }) => title));
    expect(text).toContain(`${road.methodology.heading} ${road.methodology.name}`);
  });

  test("5 measures of ТФОМС, 7 of СМО and 7 documents are all the points of the text", () => {
    const { ТФОМС: tfoms, СМО: smo } = road.measures;
    expect([tfoms.length, smo.length, road.documents.length]).toEqual([5, 7, 7]);
    expect([...tfoms, ...smo, ...road.documents].map(({ printed }) => printed)).toEqual(bullets);
    expect(text.indexOf(road.smoHeading)).toBeGreaterThan(text.indexOf(tfoms.at(-1)!.printed));
    expect(text.indexOf(road.smoHeading)).toBeLessThan(text.indexOf(smo[0]!.printed));
  });

  test("3 survey dates, as the text writes them", () => {
    const survey = road.measures.СМО.find(({ dates }) => dates)!;
    const dates = survey.dates!.map((iso) => iso.split("-").reverse().join("."));
    expect(survey.printed.match(/\d\d\.\d\d\.\d{4}/g)).toEqual(dates);
    expect(dates).toEqual(["15.05.2017", "01.07.2017", "15.08.2017"]);
  });

  test("6 funding rows, each with the sources that stand behind its arrow", () => {
    const rows = raw
      .split("\n")
      .flatMap((line) => (line.startsWith("➤") ? [line.slice(1).split("➡").map(collapse)] : []));
    expect(road.funding.rows.map(({ purpose, printed }) => [purpose, printed])).toEqual(rows);
    expect(rows).toHaveLength(6);
    for (const { printed, sources } of road.funding.rows)
      expect(sources.join(", ").toLowerCase()).toBe(printed.toLowerCase());
  });

  test("what is weekly, and the informing indicator", () => {
    const all = [...road.measures.ТФОМС, ...road.measures.СМО, ...road.documents];
    expect(all.filter(({ printed }) => /еженедельн/.test(printed)).map(({ id }) => id)).toEqual(
      road.weekly.map(({ measure }) => measure),
    );
    expect(all.filter(({ weekly }) => weekly).map(({ id }) => id)).toEqual(road.weekly.map(({ measure }) => measure));
    for (const { measure, printed } of [...road.weekly, road.informing])
      expect(all.find(({ id }) => id === measure)!.printed).toContain(printed);
    expect(text).toContain(road.officers.controllerLevel);
    expect(text).toContain(road.officers.coordinatorLevel);
  });

  test("the title, the speaker and the words on cooperation", () => {
    expect(lines.slice(0, 7)).toEqual([...road.titleLines, road.speaker.name, ...road.speaker.position]);
    expect(text).toContain(`${road.cooperation.heading} ${road.cooperation.printed}`);
  });
});
