import {
  currentEditions,
  type EditionSource,
  editionsOf,
  provideChoice,
  provideEditions,
} from "../../rules/liveEditions";
import type { EditionSet, UnreadableEdition } from "../../rules/editionSelection";
import { supportsExcelApi } from "../explainSupport";
import { excelRequest } from "../request";
import { inTurn } from "./inTurn";
import { organisationEditions } from "./organisation";
import { editionStore, workbookEditions } from "./readWorkbook";
import { readSettings, settingsPartIds } from "./settings";
import type { OrganisationProblem, WorkbookEditions } from "./types";

/** What the pane shows besides the editions themselves. */
export interface LiveEditions {
  readonly workbook: WorkbookEditions;
  readonly problems: readonly OrganisationProblem[];
}

let live: LiveEditions = { workbook: { editions: [], damaged: [] }, problems: [] };

/** What was found when the editions were last read. */
export const liveEditions = (): LiveEditions => live;

/**
 * Reads the editions of the organisation and of the workbook when the add-in starts, and has everything that Excel computed
 * before that computed again. A workbook with editions of its own loads the add-in as soon as it is opened.
 */
export async function startEditions(): Promise<void> {
  await refreshOrganisation();
  await inTurn(refreshEditions);
}

/** Reads what the organisation has published: at the start, and when the user asks again after the server was not there. */
export async function refreshOrganisation(): Promise<void> {
  const { problems, ...found } = await organisationEditions();
  const before = { problems: live.problems, source: editionsOf("organisation") };
  live = { ...live, problems };
  const isNothing = (source: EditionSource) => source.editions.length + source.unreadable.length === 0;
  const toRecalculate = !isNothing(before.source) || !isNothing(found);
  // Providing them also tells the pane that there is something new to show.
  if (toRecalculate || before.problems.length + problems.length > 0) provideEditions("organisation", found);
  if (toRecalculate) await recalculate();
}

/** Parts that were there when the editions were last read. */
let seen = "";
const partIds = async (): Promise<string> => [...(await editionStore.partIds()), ...(await settingsPartIds())].join();

/** Reads the workbook's editions again where somebody who works in the same file has changed them: Excel has no event for it. */
export const refreshIfChanged = (): Promise<void> =>
  inTurn(async () => {
    if (supportsExcelApi("1.5") && (await partIds()) !== seen) await refreshEditions();
  });

/** Reads the workbook's editions again: after a change here, or by somebody else. */
export async function refreshEditions(): Promise<void> {
  if (!supportsExcelApi("1.5")) return;
  const before = currentEditions();
  const parts = await partIds();
  const workbook = await workbookEditions();
  const { chosen } = await readSettings();
  seen = parts;
  live = { ...live, workbook };
  const unreadable = workbook.damaged.map(({ id, title, catalogues }): UnreadableEdition => ({
    id,
    title,
    catalogues,
  }));
  if (isSame(before, workbook, chosen, unreadable)) return;
  provideEditions("workbook", { editions: workbook.editions.map(({ edition }) => edition), unreadable });
  provideChoice(chosen);
  await recalculate();
  if (workbook.editions.length + workbook.damaged.length > 0 || Object.keys(chosen).length > 0) await loadOnOpening();
}

/** Nothing has changed: a workbook without editions of its own is not calculated again for nothing. */
function isSame(
  { chosen: chosenBefore = {} }: EditionSet,
  { editions }: WorkbookEditions,
  chosen: EditionSet["chosen"],
  unreadable: readonly UnreadableEdition[],
): boolean {
  const before = editionsOf("workbook");
  const texts = (value: unknown) => JSON.stringify(value);
  return (
    texts(before.unreadable) === texts(unreadable) &&
    texts(chosenBefore) === texts(chosen) &&
    before.editions.length === editions.length &&
    before.editions.every((edition, index) => edition === editions[index]!.edition)
  );
}

/** Custom functions depend on their arguments alone as far as Excel knows: only a full calculation asks them again. */
const recalculate = (): Promise<void> =>
  excelRequest(async (context) => {
    context.workbook.application.calculate("Full" as Excel.CalculationType);
    await context.sync();
  });

/** Kept with the document; where the host cannot, functions see the editions when the pane is opened. */
async function loadOnOpening(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.setStartupBehavior("Load" as Office.StartupBehavior.load).catch(() => undefined);
}
