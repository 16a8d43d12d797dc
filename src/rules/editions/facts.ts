import type { Coordinates, Edition, SanctionComponent, SanctionRow, Table, ValueRow } from "../../editions/format";
import { foldKey } from "../fold";
import { entriesOfRow, type Entry } from "../valueEntries";
import { valueTitle } from "../words";

/** The least that an edition says and another one can say otherwise. */
export interface Fact {
  readonly table: Table;
  readonly key: string;
  readonly name: string;
  readonly of: string;
  readonly value: string;
  readonly unit: string;
  /** Whether `value` is a decimal. */
  readonly numeric: boolean;
}

const ROWS_A_STEP = 200;

/** Everything that an edition says of its rows, by what it is said of; in slices. */
export function* factSlices(edition: Edition): Generator<undefined, ReadonlyMap<string, Fact>> {
  const facts = new Map<string, Fact>();
  let rows = 0;
  for (const table of edition.tables) {
    for (const found of tableFacts(edition, table)) {
      rows += 1;
      if (rows % ROWS_A_STEP === 0) yield;
      for (const [id, fact] of found) {
        // A document may print two values at one place: the second one is compared with the second one.
        let place = `${table.catalogue}\n${id}`;
        while (facts.has(place)) place += "'";
        facts.set(place, { ...fact, table });
      }
    }
  }
  return facts;
}

type Found = readonly (readonly [id: string, fact: Omit<Fact, "table">])[];

/** What each row of the table says. */
function* tableFacts(edition: Edition, table: Table): Generator<Found, void> {
  switch (table.kind) {
    case "values":
      for (const row of table.rows) {
        const entries = entriesOfRow(edition, table, row);
        yield [...rowTexts(row.key, row), ...entries.flatMap((entry) => entryFact(edition, entry))];
      }
      return;
    case "sanctions":
      yield [numberFact("", "", table.normative.id, table.normative.value, table.normative.unit)];
      for (const row of table.rows) yield sanctionFacts(row);
      return;
    default:
      yield* otherFacts((table as { readonly rows?: unknown }).rows);
  }
}

const idOf = (key: string, ...place: readonly string[]): string => JSON.stringify([foldKey(key), ...place]);

const numberFact = (key: string, name: string, of: string, value: string, unit: string): Found[number] => [
  idOf(key, of),
  { key, name, of, value, unit, numeric: true },
];

const textFact = (key: string, name: string, of: string, value: string): Found[number] => [
  idOf(key, "text", of),
  { key, name, of, value, unit: "", numeric: false },
];

const rowTexts = (key: string, { name, texts = {} }: Pick<ValueRow, "name" | "texts">): Found => [
  ...(name === undefined ? [] : [textFact(key, name, "название", name)]),
  ...Object.entries(texts).map(([of, text]) => textFact(key, name ?? "", of, text)),
];

const SHOWN: Readonly<Partial<Record<Entry["state"], string>>> = { dash: "–", missing: "нет в документе" };

/** A blank cell says nothing. */
function entryFact(edition: Edition, { state, row, at, value, unit }: Entry): Found {
  if (state === "blank") return [];
  const place = Object.entries(at).sort(([left], [right]) => (left < right ? -1 : 1));
  const fact = { key: row.key, name: row.name ?? "", of: titlesOf(edition, at) };
  const numeric = state === "value";
  return [
    [
      idOf(row.key, "value", JSON.stringify(place)),
      { ...fact, value: numeric ? value : SHOWN[state]!, unit: numeric ? unit : "", numeric },
    ],
  ];
}

const titlesOf = ({ dimensions }: Edition, at: Coordinates): string =>
  Object.entries(at)
    .map(([dimension, value]) => valueTitle(dimension, value, dimensions).ru)
    .join(", ");

const BASES: Readonly<Record<SanctionComponent["base"], string>> = {
  cost: "от стоимости случая",
  normative: "от норматива",
  insuredSpent: "от трат застрахованного",
  harmCost: "от лечения вреда",
};

function sanctionFacts({ code, name, components = [], blocks = [] }: SanctionRow): Found {
  const parts = components.flatMap(({ part, base, percent, share, care, measure, conditional }) =>
    care.map((kind) => {
      const said = [part, BASES[base], kind, measure && `мера «${measure}»`, conditional && "при ухудшении"];
      const of = said.filter(Boolean).join(", ");
      return percent === undefined
        ? numberFact(code, name, of, share!, "доля")
        : numberFact(code, name, of, percent, "%");
    }),
  );
  const texts = blocks.flatMap(({ heading = "", texts: printed }) =>
    printed.map(({ care, text }) => textFact(code, name, `${heading} ${care.join(", ")}`.trim(), text)),
  );
  return [textFact(code, name, "нарушение", name), ...parts, ...texts];
}

type Leaf = readonly [path: string, value: string];

const leavesOf = (value: unknown, path: string): readonly Leaf[] => {
  if (typeof value !== "object" || value === null) return [[path, String(value ?? "")]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === "" ? name : `${path}.${name}`));
};

const DECIMAL = /^\d+(\.\d+)?$/;

/** Rows of a kind that has no comparison of its own are compared text by text. */
function* otherFacts(rows: unknown): Generator<Found, void> {
  if (!Array.isArray(rows)) return;
  for (const [index, row] of (rows as readonly unknown[]).entries()) {
    const leaves = leavesOf(row, "");
    const text = (name: string) => leaves.find(([path]) => path === name)?.[1];
    const key = text("key") ?? text("code") ?? text("id") ?? text("no") ?? String(index + 1);
    yield leaves.map(([of, value]): Found[number] => [
      idOf(key, of),
      { key, name: text("name") ?? text("title") ?? "", of, value, unit: "", numeric: DECIMAL.test(value) },
    ]);
  }
}
