import { foldWord } from "../../rules/fold";
import type { NumberOptions } from "./decimals";
import { EditionDraft } from "./editionDraft";
import { readOtherTable } from "./otherTableSheet";
import { FieldReader } from "./readFields";
import { readSanctionTable } from "./readSanctionTable";
import type { Slices } from "./readGrid";
import { readValueTable } from "./readValueTable";
import { type SheetContent, textAt } from "./sheetContent";
import { readTermTable } from "./readTermTable";
import { PART_LABEL, SET_LABEL } from "./sheetHead";
import { EDITION_SPEC, type PartName, PARTS } from "./specs";

/** The lines that say what a sheet is stand among the first. */
const HEAD_LINES = 12;

/** What a sheet says it is. */
export interface EditionSheet {
  readonly content: SheetContent;
  readonly set: string;
  /** As written: it may be none that is known. */
  readonly part: string;
  /** First line below. */
  readonly from: number;
}

/** The sheets among these that belong to an export. */
export function findEditionSheets(contents: readonly SheetContent[]): readonly EditionSheet[] {
  return contents.flatMap((content): readonly EditionSheet[] => {
    const lines = content.values.slice(0, HEAD_LINES).map((_, row) => foldWord(textAt(content, row, 0)));
    const setAt = lines.indexOf(foldWord(SET_LABEL));
    const partAt = lines.indexOf(foldWord(PART_LABEL));
    if (setAt < 0) return [];
    return [
      {
        content,
        set: textAt(content, setAt, 1),
        part: partAt < 0 ? "" : textAt(content, partAt, 1),
        from: Math.max(setAt, partAt) + 1,
      },
    ];
  });
}

const partOf = ({ part }: EditionSheet): PartName | undefined =>
  (Object.keys(PARTS) as PartName[]).find((name) => foldWord(PARTS[name]) === foldWord(part));

/** Reads the sheets of one export, tables in the order of the sheets. What it holds is not proved to be an edition yet. */
export function* readEditionSheets(sheets: readonly EditionSheet[], options: NumberOptions = {}): Slices<EditionDraft> {
  const draft = new EditionDraft();
  let edition: EditionSheet | undefined;
  let tables = 0;
  for (const sheet of sheets) {
    const { content, from } = sheet;
    const part = partOf(sheet);
    if (part === undefined) {
      draft.report(content, Math.max(0, from - 1), 1, "unknownPart", {
        given: sheet.part,
        known: Object.values(PARTS),
      });
    } else if (part === "edition") {
      if (edition) draft.report(content, 0, 0, "severalEditions", { given: edition.content.name });
      else readHeader(sheet, draft, options);
      edition ??= sheet;
    } else {
      yield* readTable(sheet, part, tables, draft, options);
      tables += 1;
    }
  }
  const first = sheets[0]?.content;
  if (first && !edition) draft.report(first, 0, 0, "unknownPart", { known: [PARTS.edition] });
  return draft;
}

const READERS = { values: readValueTable, sanctions: readSanctionTable, terms: readTermTable };

function readHeader({ content, from }: EditionSheet, draft: EditionDraft, options: NumberOptions): void {
  draft.set(["format"], 1, content, 0, 0);
  draft.place([], content, 0, 0);
  const fields = new FieldReader(draft, [], EDITION_SPEC, options);
  for (let row = from; row < content.values.length; row += 1) {
    const label = textAt(content, row, 0);
    if (label !== "") fields.line(content, row, label);
  }
}

function* readTable(
  { content, from }: EditionSheet,
  part: Exclude<PartName, "edition">,
  index: number,
  draft: EditionDraft,
  options: NumberOptions,
): Slices {
  const root = ["tables", index];
  draft.set(root, {}, content, 0, 0);
  if (part === "other") return yield* readOtherTable(content, from, draft, root);
  draft.set([...root, "kind"], part, content, from - 1, 1);
  draft.set([...root, "source"], {}, content, 0, 0);
  yield* READERS[part](content, from, draft, root, options);
}
