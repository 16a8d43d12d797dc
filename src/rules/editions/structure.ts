import type { DefectId, EditionDefect } from "./defect";
import { inside, type Located, type Schema } from "./schemas";

type Path = readonly (string | number)[];

interface Task {
  readonly value: unknown;
  readonly located: Located;
  readonly path: Path;
}

/** What a value of a named definition has to be, where that says more than its type or pattern. */
const DEFECT_OF_DEFINITION: Readonly<Record<string, DefectId>> = {
  decimal: "notDecimal",
  date: "notDate",
  id: "notId",
  name: "notName",
  cell: "notCell",
};

const TASKS_A_STEP = 2000;
/** More would help nobody: the first ones are mended first. */
export const MOST_DEFECTS = 200;

/** Holds a value to a published schema; in slices. Every defect has the path of the value that is wrong. */
export function* structureDefects(value: unknown, located: Located): Generator<undefined, EditionDefect[]> {
  const defects: EditionDefect[] = [];
  const tasks: Task[] = [{ value, located, path: [] }];
  for (let done = 1; tasks.length > 0 && defects.length < MOST_DEFECTS; done += 1) {
    if (done % TASKS_A_STEP === 0) yield;
    const next = check(tasks.pop()!, defects);
    for (let index = next.length - 1; index >= 0; index -= 1) tasks.push(next[index]!);
  }
  return defects;
}

/** Whether a value fits: for alternatives, which say nothing of why. */
function fits(value: unknown, located: Located): boolean {
  const defects: EditionDefect[] = [];
  const tasks: Task[] = [{ value, located, path: [] }];
  while (tasks.length > 0 && defects.length === 0) tasks.push(...check(tasks.pop()!, defects));
  return defects.length === 0;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

const isOfType = (value: unknown, type: string): boolean =>
  type === "integer" ? Number.isInteger(value) : typeOf(value) === type;

const given = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Checks a value itself and names what is to be checked inside of it. */
function check({ value, located, path }: Task, defects: EditionDefect[]): Task[] {
  const { schema, name = "" } = located;
  const report = (id: DefectId, more: Partial<EditionDefect> = {}, at: Path = path) =>
    void defects.push({ id, place: { path: at }, ...more });
  const own = DEFECT_OF_DEFINITION[name];
  const wrong = (id: DefectId, expected?: readonly string[]) => report(own ?? id, { given: given(value), expected });

  if (schema.type !== undefined && !isOfType(value, schema.type)) {
    wrong("wrongType", [schema.type]);
    return [];
  }
  if (typeof value === "number" && !(value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity))) {
    wrong("wrongValue", [`${schema.minimum ?? "…"}–${schema.maximum ?? "…"}`]);
    return [];
  }
  if ("const" in schema && value !== schema.const) {
    wrong("wrongValue", [String(schema.const)]);
    return [];
  }
  if (schema.enum && !schema.enum.includes(value)) {
    wrong("wrongValue", schema.enum.map(String));
    return [];
  }
  if (typeof value === "string" && !isText(value, schema)) {
    wrong("notText");
    return [];
  }
  if (schema.not && fits(value, inside(located, schema.not))) {
    wrong("wrongValue");
    return [];
  }
  if (Array.isArray(value)) return checkItems(value, located, path, report);
  if (isRecord(value)) return [...checkMembers(value, located, path, report), ...branches(value, located, path, wrong)];
  return branches(value, located, path, wrong);
}

const patterns = new Map<string, RegExp>();

function isText(value: string, { pattern, minLength = 0, maxLength = Infinity }: Schema): boolean {
  if (value.length < minLength || value.length > maxLength) return false;
  if (pattern === undefined) return true;
  let known = patterns.get(pattern);
  if (!known) patterns.set(pattern, (known = new RegExp(pattern, "u")));
  return known.test(value);
}

type Report = (id: DefectId, more?: Partial<EditionDefect>, at?: Path) => void;

function checkItems(items: readonly unknown[], located: Located, path: Path, report: Report): Task[] {
  const { minItems = 0, uniqueItems, items: each } = located.schema;
  if (items.length < minItems) report("tooFew", { expected: [String(minItems)] });
  if (uniqueItems) {
    const texts = items.map((item) => JSON.stringify(item));
    const second = texts.findIndex((text, index) => texts.indexOf(text) !== index);
    if (second >= 0) report("repeated", { given: given(items[second]) }, [...path, second]);
  }
  if (!each) return [];
  const item = inside(located, each);
  return items.map((value, index) => ({ value, located: item, path: [...path, index] }));
}

function checkMembers(value: Record<string, unknown>, located: Located, path: Path, report: Report): Task[] {
  const { properties = {}, required = [], additionalProperties, propertyNames, dependencies = {} } = located.schema;
  const { minProperties = 0 } = located.schema;
  // What is undefined is not written to a file.
  const has = (name: string): boolean => value[name] !== undefined;
  const names = Object.keys(value).filter(has);
  if (names.length < minProperties) report("tooFew", { expected: [String(minProperties)] });
  for (const name of required) {
    if (!has(name)) report("missing", { given: name }, [...path, name]);
  }
  for (const [name, others] of Object.entries(dependencies)) {
    const absent = others.filter((other) => has(name) && !has(other));
    if (absent.length > 0) report("notTogether", { expected: [name, ...absent] });
  }
  return names.flatMap((name): Task[] => {
    const at = [...path, name];
    if (propertyNames && !fits(name, inside(located, propertyNames))) report("notName", { given: name }, at);
    const own = Object.prototype.hasOwnProperty.call(properties, name) ? properties[name] : undefined;
    if (own) return [{ value: value[name], located: inside(located, own), path: at }];
    if (additionalProperties === false) report("unknownMember", { given: name, expected: Object.keys(properties) }, at);
    return typeof additionalProperties === "object"
      ? [{ value: value[name], located: inside(located, additionalProperties), path: at }]
      : [];
  });
}

type Wrong = (id: DefectId, expected?: readonly string[]) => void;

/** Alternatives: the one that is meant is checked, so that its own defects are named. */
function branches(value: unknown, located: Located, path: Path, wrong: Wrong): Task[] {
  const { schema } = located;
  const task = (branch: Schema): Task => ({ value, located: inside(located, branch), path });
  const tasks = (schema.allOf ?? []).map(task);
  if (schema.if) {
    // What decides between the branches is itself wrong: that is the defect.
    if (isRecord(value) && !decides(value, located)) return tasks;
    const branch = fits(value, inside(located, schema.if)) ? schema.then : schema.else;
    if (branch) tasks.push(task(branch));
  }
  if (schema.anyOf && !schema.anyOf.some((branch) => fits(value, inside(located, branch)))) {
    const meant = schema.anyOf.find((branch) => inside(located, branch).schema.type === typeOf(value));
    if (meant && isRecord(value)) tasks.push(task(meant));
    else wrong("wrongType");
  }
  if (schema.oneOf) {
    const fitting = schema.oneOf.filter((branch) => fits(value, inside(located, branch)));
    if (fitting.length !== 1)
      wrong(
        "notTogether",
        schema.oneOf.flatMap(({ required = [] }) => required),
      );
  }
  return tasks;
}

const decides = (value: Record<string, unknown>, located: Located): boolean =>
  Object.entries(located.schema.properties ?? {}).every(
    ([name, schema]) => name in value && fits(value[name], inside(located, schema)),
  );
