import type { Coordinates, Dimension, Edition, InForce, SanctionTable, Table, ValueTable } from "../../editions/format";
import { parseDate } from "../dates";
import { foldKey, foldWord } from "../fold";
import { entriesOfRow } from "../valueEntries";
import { knownDimension } from "../words";
import type { DefectId, DefectPlace, EditionDefect } from "./defect";

type Path = readonly (string | number)[];
type Report = (id: DefectId, path: Path, more?: Partial<EditionDefect>) => void;

const ROWS_A_STEP = 100;

/** What a schema cannot say: dates that exist, names that are not taken, coordinates that the dimensions have. In slices. */
export function* meaningDefects(edition: Edition): Generator<undefined, EditionDefect[]> {
  const defects: EditionDefect[] = [];
  const report: Report = (id, path, more) => void defects.push({ id, place: { path }, ...more });
  checkName(edition, report);
  checkDates(edition.inForce, ["inForce"], report);
  const { date } = edition.document;
  if (date !== undefined && !realDate(date)) report("noSuchDate", ["document", "date"], { given: date });
  checkDimensions(edition.dimensions ?? [], report);
  checkUnique(
    edition.tables.map(({ id }) => id),
    (index) => ["tables", index, "id"],
    report,
  );
  for (const [index, table] of edition.tables.entries()) {
    yield;
    const path: Path = ["tables", index];
    if (table.inForce) {
      checkDates(table.inForce, [...path, "inForce"], report);
      checkWithin(table.inForce, edition.inForce, [...path, "inForce"], report);
    }
    yield* tableDefects(edition, table, path, report);
  }
  return defects;
}

/** A name of digits alone is read as a year or a date, and the edition would never be found by it. */
function checkName({ id, aliases = [] }: Edition, report: Report): void {
  const isTaken = (name: string): boolean => /^\d+$/.test(name) || parseDate(name) !== undefined;
  if (isTaken(id)) report("notId", ["id"], { given: id });
  for (const [index, name] of aliases.entries())
    if (isTaken(name)) report("notId", ["aliases", index], { given: name });
}

const realDate = (iso: string): boolean => parseDate(iso) !== undefined;

function checkDates({ from, to }: InForce, path: Path, report: Report): void {
  const real = (["from", "to"] as const).every((name) => {
    const date = name === "from" ? from : to;
    if (date === undefined || realDate(date)) return true;
    report("noSuchDate", [...path, name], { given: date });
    return false;
  });
  if (real && to !== undefined && to < from) report("datesReversed", [...path, "to"], { given: to, expected: [from] });
}

function checkWithin(own: InForce, edition: InForce, path: Path, report: Report): void {
  const starts = own.from >= edition.from;
  const ends = edition.to === undefined || (own.to ?? edition.to) <= edition.to;
  if (!starts) report("outsideDates", [...path, "from"], { given: own.from, expected: [edition.from] });
  else if (!ends) report("outsideDates", [...path, "to"], { given: own.to, expected: [edition.to!] });
}

function checkUnique(names: readonly string[], pathOf: (index: number) => Path, report: Report): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) report("repeatedId", pathOf(index), { given: name });
    seen.add(name);
  }
}

function checkDimensions(dimensions: readonly Dimension[], report: Report): void {
  checkUnique(
    dimensions.map(({ id }) => id),
    (index) => ["dimensions", index, "id"],
    report,
  );
  for (const [at, { values }] of dimensions.entries()) {
    const path: Path = ["dimensions", at, "values"];
    checkUnique(
      values.map(({ id }) => foldWord(id)),
      (index) => [...path, index, "id"],
      report,
    );
    const meant = new Map(values.map(({ id }) => [foldWord(id), id]));
    for (const [index, { id, aliases = [] }] of values.entries()) {
      for (const [number, alias] of aliases.entries()) {
        const other = meant.get(foldWord(alias));
        if (other !== undefined && other !== id) {
          report("wordOfTwoValues", [...path, index, "aliases", number], { given: alias, expected: [other, id] });
        }
        meant.set(foldWord(alias), id);
      }
    }
  }
}

function* tableDefects(edition: Edition, table: Table, path: Path, report: Report): Generator<undefined, void> {
  if (table.kind === "values") yield* valueDefects(edition, table, path, report);
  else if (table.kind === "sanctions") sanctionDefects(edition, table, path, report);
  else {
    checkUnique(
      table.rows.map(({ code }) => foldKey(code)),
      (index) => [...path, "rows", index, "code"],
      report,
    );
  }
}

function* valueDefects(edition: Edition, table: ValueTable, path: Path, report: Report): Generator<undefined, void> {
  const own = edition.dimensions;
  for (const [index, id] of table.dimensions.entries()) {
    if (!knownDimension(id, own)) report("unknownDimension", [...path, "dimensions", index], { given: id });
  }
  const declared = new Set(table.dimensions);
  const checkAt = (at: Coordinates | undefined, where: Path) => {
    for (const [id, value] of Object.entries(at ?? {})) {
      const values = knownDimension(id, own)?.values.map((known) => known.id);
      if (!values) report("unknownDimension", [...where, "at", id], { given: id });
      else if (!declared.has(id)) report("undeclaredDimension", [...where, "at", id], { given: id });
      else if (!values.includes(value))
        report("unknownCoordinate", [...where, "at", id], { given: value, expected: values });
    }
  };
  checkAt(table.at, path);
  for (const [index, column] of table.columns.entries()) checkAt(column.at, [...path, "columns", index]);
  const heads = new Map(table.rows.map((row) => [row.key, row]));
  checkParents(
    table.rows.map(({ key, parent }) => ({ key, parent })),
    [...path, "rows"],
    report,
  );
  const entries = new Set<string>();
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const where: Path = [...path, "rows", index];
    checkAt(row.at, where);
    if (row.cells.length !== table.columns.length) {
      const [given, expected] = [String(row.cells.length), [String(table.columns.length)]];
      report("wrongWidth", [...where, "cells"], { given, expected });
      continue;
    }
    for (const [column, cell] of row.cells.entries()) {
      const place: Path = [...where, "cells", column];
      if (cell === "+" && !(row.parent !== undefined && heads.has(row.parent))) report("plusWithoutParent", place);
      if (typeof cell === "object" && cell?.entries) {
        for (const [number, entry] of cell.entries.entries()) checkAt(entry.at, [...place, "entries", number]);
      }
    }
    for (const entry of entriesOfRow(edition, table, row)) {
      if (entry.state !== "value") continue;
      const at = Object.entries(entry.at).sort(([left], [right]) => (left < right ? -1 : 1));
      const signature = JSON.stringify([foldKey(row.key), at, entry.unit]);
      const column = table.columns.indexOf(entry.column);
      if (entries.has(signature)) report("repeatedEntry", [...where, "cells", column], { given: row.key });
      entries.add(signature);
    }
  }
}

/** Heads exist, and nobody is below himself; of rows that go round in a circle the first is named. */
function checkParents(
  rows: readonly { readonly key: string; readonly parent?: string }[],
  path: Path,
  report: Report,
): void {
  const parents = new Map(rows.map(({ key, parent }) => [key, parent]));
  const inCircles = new Set<string>();
  for (const [index, { key, parent }] of rows.entries()) {
    if (parent === undefined || inCircles.has(key)) continue;
    const place: Path = [...path, index, "parent"];
    if (!parents.has(parent)) report("unknownParent", place, { given: parent });
    const circle = circleOf(parents, key);
    if (circle) report("parentCycle", place, { given: key, expected: [parent] });
    for (const member of circle ?? []) inCircles.add(member);
  }
}

function circleOf(parents: ReadonlyMap<string, string | undefined>, key: string): ReadonlySet<string> | undefined {
  const seen = new Set([key]);
  for (let next = parents.get(key); next !== undefined; next = parents.get(next)) {
    if (next === key) return seen;
    if (seen.has(next)) return undefined;
    seen.add(next);
  }
  return undefined;
}

function sanctionDefects(edition: Edition, table: SanctionTable, path: Path, report: Report): void {
  const care = knownDimension("care", edition.dimensions)!.values.map(({ id }) => id);
  const checkCare = (kinds: readonly string[], where: Path) => {
    for (const [index, kind] of kinds.entries()) {
      if (!care.includes(kind)) report("unknownCare", [...where, "care", index], { given: kind, expected: care });
    }
  };
  for (const [index, column] of table.careColumns.entries()) checkCare(column.care, [...path, "careColumns", index]);
  const rows: Path = [...path, "rows"];
  checkParents(
    table.rows.map(({ code, parent }) => ({ key: code, parent })),
    rows,
    report,
  );
  const codes = new Set<string>();
  for (const [index, { code, aliases = [], components = [], blocks = [] }] of table.rows.entries()) {
    for (const [number, name] of [code, ...aliases].entries()) {
      const place = number === 0 ? ["code"] : ["aliases", number - 1];
      if (codes.has(foldKey(name))) report("repeatedId", [...rows, index, ...place], { given: name });
      codes.add(foldKey(name));
    }
    for (const [number, component] of components.entries()) {
      checkCare(component.care, [...rows, index, "components", number]);
    }
    for (const [number, block] of blocks.entries()) {
      for (const [text, { care: kinds }] of block.texts.entries()) {
        checkCare(kinds, [...rows, index, "blocks", number, "texts", text]);
      }
    }
  }
}

/** Adds to a defect what a person calls its place: table, row, column. */
export function located(defect: EditionDefect, root: unknown): EditionDefect {
  const { path } = defect.place;
  const place: { -readonly [Name in keyof DefectPlace]: DefectPlace[Name] } = { path };
  let node = root as Record<string | number, unknown> | undefined;
  for (const [index, step] of path.entries()) {
    node = node?.[step] as typeof node;
    const above = path[index - 1];
    if (typeof step !== "number") continue;
    const text = (name: string) => (typeof node?.[name] === "string" ? (node[name] as string) : undefined);
    if (above === "tables") place.table = text("id") ?? String(step + 1);
    if (above === "rows") place.row = text("key") ?? text("code") ?? String(step + 1);
    if (above === "cells" || above === "columns") place.column = step + 1;
  }
  return { ...defect, place };
}
