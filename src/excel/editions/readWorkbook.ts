import type { Edition } from "../../editions/format";
import { type DamagedRecord, type StoredRecord, workbookStore } from "../store";
import { defectsOf, readEditionValue } from "./edition";
import { type EditionSettings, readSettings } from "./settings";
import type { DamagedEdition, WorkbookEdition, WorkbookEditions } from "./types";

export const editionStore = workbookStore("urn:oms-excel:editions");

/** The editions that the workbook carries, with their sizes, and those among them that cannot be read. */
export async function workbookEditions(): Promise<WorkbookEditions> {
  const { records, damaged } = await editionStore.read();
  const { passports } = records.length + damaged.length > 0 ? await readSettings() : { passports: {} };
  const editions: WorkbookEdition[] = [];
  const broken: DamagedEdition[] = damaged.map((record) => ({
    ...damagedEdition(record, passports),
    damage: record.damage,
    defects: [],
    text: record.text,
  }));
  for (const record of records) {
    const read = await readEditionValue(record.value);
    const defects = defectsOf(read);
    if (defects.length === 0) editions.push({ edition: read as Edition, bytes: record.bytes });
    else {
      const text = JSON.stringify(record.value);
      broken.push({ ...damagedEdition(record, passports), damage: "invalid", defects, text });
    }
  }
  return { editions, damaged: broken };
}

type Passports = EditionSettings["passports"];

function damagedEdition({ key, bytes, partIds }: StoredRecord | DamagedRecord, passports: Passports) {
  const passport = key !== undefined && Object.hasOwn(passports, key) ? passports[key] : undefined;
  return { id: key, title: passport?.title, catalogues: passport?.catalogues, bytes, partIds };
}
