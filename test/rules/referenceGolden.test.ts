/**
 * What the reference pane shows: of every table its header as it is merged, its widths and footnotes and how its first and last
 * rows stand on a sheet; of the rows with something to tell, all that the card and the search make of them.
 * `UPDATE_GOLDEN=1` writes the files, for a person to read before they are kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedEditions } from "../../src/editions";
import {
  amendmentOf,
  childrenOf,
  constantsOf,
  footnotesOf,
  hasCode,
  notesOf,
  printedCell,
  printedOf,
  recordCitation,
  type ReferenceRecord,
  referenceRecords,
  rowTexts,
  tableNotesOf,
} from "../../src/rules/reference";
import { planTable } from "../../src/rules/referenceTable";
import { searchableText } from "../../src/rules/referenceTerms";
import { entriesOfRow } from "../../src/rules/valueEntries";
import { sampleEdition } from "../support/sampleEdition";

function expectGolden(name: string, lines: readonly unknown[]): void {
  const file = join(__dirname, `../golden/reference/${name}.json`);
  const text = `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(",\n")}\n]\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

test("tables on a sheet", () => {
  const lines = [...shippedEditions, sampleEdition].flatMap((edition) =>
    edition.tables.flatMap((table) => {
      const { header, merges, body, footnotes, ...plan } = planTable(edition, table);
      return [
        { id: `${edition.id}/${table.id}`, ...plan, rows: body.length, footnotes },
        ...header.map((cells, level) => ({ level, cells })),
        { merges: merges.map(({ row, column, rows, columns }) => [row, column, rows, columns].join()) },
        ...[...new Set([body[0], body.at(-1)])].map((cells) => ({ cells })),
      ];
    }),
  );
  expectGolden("tables", lines);
});

const cardOf = (record: ReferenceRecord) => ({
  id: record.id,
  key: record.key,
  title: record.title,
  hasCode: hasCode(record),
  citation: recordCitation(record),
  texts: rowTexts(record),
  amendment: amendmentOf(record),
  printed: printedOf(record),
  cells:
    record.kind === "values"
      ? entriesOfRow(record.edition, record.table, record.row).flatMap((entry) => printedCell(entry) ?? [])
      : [],
  constants: constantsOf(record).map(({ value, printed }) => [value, printed]),
  footnotes: footnotesOf(record),
  notes: [...notesOf(record), ...tableNotesOf(record)].map(({ text }) => text),
  children: record.kind === "sanctions" ? childrenOf(record).map(({ key }) => key) : [],
  search: searchableText(record),
});

test("cards of rows", () => {
  const records = referenceRecords(shippedEditions);
  const telling = (record: ReferenceRecord, at: number): boolean =>
    record.table.id !== records[at - 1]?.table.id ||
    amendmentOf(record) !== undefined ||
    ["1.3.2(2)", "4.1", "3.2", "3.4", "12.2", "Стоматолог"].includes(record.key);
  expectGolden("cards", records.filter(telling).map(cardOf));
});
