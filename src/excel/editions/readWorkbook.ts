import type { Edition } from "../../editions/format";
import { type DamagedRecord, workbookStore } from "../store";
import { defectsOf, readEditionText } from "./edition";
import { type EditionSettings, readSettings } from "./settings";
import type { DamagedEdition, WorkbookEdition, WorkbookEditions } from "./types";

export const editionStore = workbookStore("urn:oms-excel:editions");

/** What was read last, by version: a large edition is read once, not after every choice, and stays the same object. */
let known: ReadonlyMap<string, Edition> = new Map();

/** The editions that the workbook carries, with their sizes, and those among them that cannot be read. */
export async function workbookEditions(): Promise<WorkbookEditions> {
  const { texts, damaged } = await editionStore.readTexts();
  const { passports } = texts.length + damaged.length > 0 ? await readSettings() : { passports: {} };
  const editions: WorkbookEdition[] = [];
  const broken: DamagedEdition[] = damaged.map((record) => ({
    ...damagedEdition(record, passports),
    damage: record.damage,
    defects: [],
    text: record.text,
  }));
  const read = new Map<string, Edition>();
  for (const { text, version, bytes, ...record } of texts) {
    const edition = known.get(version) ?? (await readEditionText(text));
    const defects = defectsOf(edition);
    if (defects.length > 0)
      broken.push({ ...damagedEdition({ ...record, bytes }, passports), damage: "invalid", defects, text });
    else {
      read.set(version, edition as Edition);
      editions.push({ edition: edition as Edition, bytes });
    }
  }
  known = read;
  return { editions, damaged: broken };
}

type Passports = EditionSettings["passports"];

function damagedEdition(
  { key, bytes, partIds }: Pick<DamagedRecord, "key" | "bytes" | "partIds">,
  passports: Passports,
) {
  const passport = key !== undefined && Object.hasOwn(passports, key) ? passports[key] : undefined;
  return { id: key, title: passport?.title, catalogues: passport?.catalogues, bytes, partIds };
}
