import type { CatalogueId } from "../../editions/format";
import { cataloguesOf, liveEditions } from "../../excel/editions";
import type { EditionSet } from "../../rules/editionSelection";
import type { SheetBuilder } from "../build/useBuildSheets";
import { AddEdition } from "./AddEdition";
import { Choice } from "./Choice";
import { Coverage } from "./Coverage";
import { DamagedList } from "./DamagedList";
import { EditionItem } from "./EditionItem";
import { OrganisationProblems } from "./OrganisationProblems";
import type { EditionsView } from "./views";

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
  return (
    <>
      <AddEdition onOpen={onOpen} />
      <div role="list">
        {set.editions.map((edition) => (
          <EditionItem key={edition.id} edition={edition} bytes={sizes.get(edition.id)} busy={busy} onBuild={onBuild} />
        ))}
      </div>
      {workbook.damaged.length > 0 && <DamagedList damaged={workbook.damaged} />}
      {problems.length > 0 && <OrganisationProblems problems={problems} />}
      <Choice set={set} catalogues={catalogues} />
      <Coverage set={set} catalogues={catalogues} />
    </>
  );
}
