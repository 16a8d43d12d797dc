import type { Edition } from "../../editions/format";
import type { EditionDefect } from "../../rules/editions";
import type { NumberOptions } from "../../sheets/editions/decimals";
import type { EditionDraft, Place, SheetProblem } from "../../sheets/editions/editionDraft";
import { type EditionSheet, readEditionSheets } from "../../sheets/editions/readEdition";
import { inSlices } from "../slices";
import { defectsOf, readEditionValue } from "./edition";
import { readEditionSheetContents } from "./readSheets";

/** Something to put right: what a cell says wrong, or what the edition as a whole is not. */
export type ImportFinding =
  | { readonly kind: "cell"; readonly problem: SheetProblem; readonly place: Place }
  | { readonly kind: "defect"; readonly defect: EditionDefect; readonly place: Place | undefined };

/** What one export's sheets say now. */
export interface SheetImport {
  readonly set: string;
  readonly sheets: readonly string[];
  readonly findings: readonly ImportFinding[];
  /** Cell of the edition's code. */
  readonly idPlace?: Place;
  /** Only where nothing is wrong with it. */
  readonly edition?: Edition;
}

export const isError = (finding: ImportFinding): boolean =>
  finding.kind === "defect" || finding.problem.severity === "error";

/** Reads every export that the workbook has the sheets of. */
export async function importSheets(options: NumberOptions): Promise<readonly SheetImport[]> {
  const sheets = await readEditionSheetContents();
  const sets = [...new Set(sheets.map(({ set }) => set))];
  const imports: SheetImport[] = [];
  for (const set of sets)
    imports.push(
      await importSet(
        set,
        sheets.filter((sheet) => sheet.set === set),
        options,
      ),
    );
  return imports;
}

async function importSet(set: string, sheets: readonly EditionSheet[], options: NumberOptions): Promise<SheetImport> {
  const draft = await inSlices(readEditionSheets(sheets, options));
  return {
    set,
    sheets: sheets.map(({ content }) => content.name),
    ...(await checkDraft(draft)),
    idPlace: draft.placeOf(["id"]),
  };
}

/** Holds what has been read to the format; every finding has the cell that it is about. */
export async function checkDraft(draft: EditionDraft): Promise<Pick<SheetImport, "findings" | "edition">> {
  const read = await readEditionValue(draft.root);
  const cells = draft.problems.map((problem): ImportFinding => ({ kind: "cell", problem, place: problem }));
  const taken = new Set(draft.problems.filter(({ severity }) => severity === "error").map(keyOf));
  const defects = defectsOf(read).flatMap((defect): readonly ImportFinding[] => {
    const place = draft.placeOf(defect.place.path);
    // A cell that could not be read leaves a hole: what follows from it says nothing new.
    return place && taken.has(keyOf(place)) ? [] : [{ kind: "defect", defect, place }];
  });
  const findings = [...cells, ...defects];
  return findings.some(isError) ? { findings } : { findings, edition: read as Edition };
}

const keyOf = ({ sheetId, row, column }: Place): string => `${sheetId} ${row} ${column}`;

/** Defects of an edition that stands on no sheet, or all at one cell of it. */
export const defectFindings = (defects: readonly EditionDefect[], place?: Place): readonly ImportFinding[] =>
  defects.map((defect) => ({ kind: "defect", defect, place }));
