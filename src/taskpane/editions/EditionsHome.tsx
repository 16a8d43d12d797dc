import type { CatalogueId } from "../../editions/format";
import { cataloguesOf, liveEditions } from "../../excel/editions";
import type { EditionSet } from "../../rules/editionSelection";
import { editionOrigin, type EditionOrigin } from "../../rules/liveEditions";
import type { SheetBuilder } from "../build/useBuildSheets";
import { AddEdition } from "./AddEdition";
import { Choice } from "./Choice";
import { Coverage } from "./Coverage";
import { DamagedList } from "./DamagedList";
import { EditionItem } from "./EditionItem";
import { OrganisationProblems } from "./OrganisationProblems";
import type { EditionsView } from "./views";

/** What the user has brought stands above what everybody has. */
const ORDER: readonly EditionOrigin[] = ["workbook", "organisation", "shipped"];

interface Props {
  readonly set: EditionSet;
  readonly busy: boolean;
  readonly onBuild: SheetBuilder["build"];
  onOpen(view: EditionsView): void;
}

/** Everything that the workbook can answer from. */
export function EditionsHome({ set, busy, onBuild, onOpen }: Props) {
  const { workbook, problems } = liveEditions();
  const catalogues = [...new Set(set.editions.flatMap(cataloguesOf))] as readonly CatalogueId[];
  const sizes = new Map(workbook.editions.map(({ edition, bytes }) => [edition.id, bytes]));
  const listed = ORDER.flatMap((origin) => set.editions.filter((edition) => editionOrigin(edition) === origin));
  return (
    <>
      <AddEdition onOpen={onOpen} />
      {problems.length > 0 && <OrganisationProblems problems={problems} />}
      {workbook.damaged.length > 0 && <DamagedList damaged={workbook.damaged} />}
      <div role="list">
        {listed.map((edition) => (
          <EditionItem key={edition.id} edition={edition} bytes={sizes.get(edition.id)} busy={busy} onBuild={onBuild} />
        ))}
      </div>
      <Choice set={set} catalogues={catalogues} />
      <Coverage set={set} catalogues={catalogues} />
    </>
  );
}
