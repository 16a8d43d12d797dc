import { foldWord } from "../../rules/fold";
import type { NumberOptions } from "./decimals";
import type { EditionDraft, JsonPath } from "./editionDraft";
import { type FieldSpec, type GroupSpec, isGroup, type Spec } from "./fields";
import { readField } from "./fieldValues";
import { cellAt, type SheetContent } from "./sheetContent";

const VALUE_COLUMN = 1;

/** A field with the groups that it stands in, outermost first. */
interface Known {
  readonly spec: FieldSpec;
  readonly groups: readonly GroupSpec[];
}

function knownFields(specs: readonly Spec[], groups: readonly GroupSpec[] = []): readonly Known[] {
  return specs.flatMap((spec) => (isGroup(spec) ? knownFields(spec.items, [...groups, spec]) : [{ spec, groups }]));
}

/** Reads lines «label | value» of a sheet into the object at `root`. */
export class FieldReader {
  private readonly known: ReadonlyMap<string, Known>;
  /** Where the item of each group is that the lines now speak of; `undefined` until something is said of it. */
  private readonly items = new Map<GroupSpec, JsonPath | undefined>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly draft: EditionDraft,
    private readonly root: JsonPath,
    specs: readonly Spec[],
    private readonly options: NumberOptions,
  ) {
    this.known = new Map(knownFields(specs).map((known) => [foldWord(known.spec.label), known]));
  }

  line(content: SheetContent, row: number, label: string): void {
    const known = this.known.get(foldWord(label));
    if (!known) {
      this.draft.report(content, row, 0, "unknownLabel", { given: label }, "warning");
      return;
    }
    const { spec, groups } = known;
    const group = groups[groups.length - 1];
    if (!group) {
      if (this.seen.has(spec.label)) this.draft.report(content, row, 0, "repeatedLabel", { label: spec.label });
      this.seen.add(spec.label);
    } else if (group.items[0] === spec) this.begin(group);
    const cell = cellAt(content, row, VALUE_COLUMN);
    const reading = readField(spec.type, cell, this.options);
    const value = this.draft.take(reading, content, row, VALUE_COLUMN, spec.label);
    if (value === undefined && !reading.problem) {
      if (!group) this.draft.place([...this.root, ...spec.path], content, row, VALUE_COLUMN);
      return;
    }
    const owner = group ? this.item(groups, content, row) : this.root;
    if (value === undefined) this.draft.place([...owner, ...spec.path], content, row, VALUE_COLUMN);
    else this.draft.set([...owner, ...spec.path], value, content, row, VALUE_COLUMN);
  }

  private begin(group: GroupSpec): void {
    this.items.set(group, undefined);
    for (const inner of group.items) if (isGroup(inner)) this.begin(inner);
  }

  /** The item that is spoken of; it comes to be with the first thing that is said of it. */
  private item(groups: readonly GroupSpec[], content: SheetContent, row: number): JsonPath {
    const group = groups[groups.length - 1]!;
    const known = this.items.get(group);
    if (known) return known;
    const outer = groups.length > 1 ? this.item(groups.slice(0, -1), content, row) : this.root;
    const array = [...outer, ...group.path];
    const item = [...array, this.draft.lengthOf(array)];
    const [first] = group.items;
    this.draft.set(item, first.path.length === 0 ? "" : {}, content, row, VALUE_COLUMN);
    if (first.type.is === "mark") this.draft.set([...item, ...first.path], "", content, row, VALUE_COLUMN);
    this.items.set(group, item);
    return item;
  }
}
