import { shippedEditions } from "../../editions";
import type { CatalogueId, Edition } from "../../editions/format";
import type { EditionDefect } from "../../rules/editions";
import { defectsOf, readEditionValue } from "./edition";
import { inTurn } from "./inTurn";
import { refreshEditions } from "./live";
import { editionStore } from "./readWorkbook";
import { passportOf, readSettings, writeSettings } from "./settings";
import type { DamagedEdition } from "./types";

/**
 * Keeps an edition in the workbook, in place of the one with its id, and has the formulas answer from it.
 *
 * @returns what is wrong with it; nothing is kept then.
 */
export const saveWorkbookEdition = (edition: Edition): Promise<readonly EditionDefect[]> =>
  inTurn(async () => {
    if (shippedEditions.some(({ id }) => id === edition.id)) {
      return [{ id: "reservedId", place: { path: ["id"] }, given: edition.id }];
    }
    const defects = defectsOf(await readEditionValue(edition));
    if (defects.length > 0) return defects;
    const settings = await readSettings();
    await writeSettings({ ...settings, passports: { ...settings.passports, [edition.id]: passportOf(edition) } });
    await editionStore.write(edition.id, edition);
    await refreshEditions();
    return [];
  });

/** Removes an edition from the workbook. What is chosen stays chosen: formulas that rely on it say that it is missing. */
export const removeWorkbookEdition = (id: string): Promise<void> =>
  inTurn(async () => {
    await editionStore.remove(id);
    await forgetPassport(id);
    await refreshEditions();
  });

/** Removes what is left of a damaged edition. */
export const removeDamagedEdition = ({ partIds, id }: DamagedEdition): Promise<void> =>
  inTurn(async () => {
    await editionStore.removeParts(partIds);
    if (id !== undefined) await forgetPassport(id);
    await refreshEditions();
  });

/** Says which edition formulas of this workbook use for a catalogue when they name none; `undefined`: the newest. */
export const chooseEdition = (catalogue: CatalogueId, id: string | undefined): Promise<void> =>
  inTurn(async () => {
    const settings = await readSettings();
    await writeSettings({ ...settings, chosen: { ...settings.chosen, [catalogue]: id } });
    await refreshEditions();
  });

async function forgetPassport(id: string): Promise<void> {
  const settings = await readSettings();
  await writeSettings({ ...settings, passports: { ...settings.passports, [id]: undefined } });
}
