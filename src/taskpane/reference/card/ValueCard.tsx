import { useMemo, useState } from "react";
import type { EditionSet } from "../../../rules/editionSelection";
import type { ValueRecord } from "../../../rules/reference";
import { callOfEntry } from "../../../rules/referenceFormula";
import { cellNumber } from "../../../rules/referenceNumber";
import { entriesOfRow, type Entry } from "../../../rules/valueEntries";
import { useWording, type Wording } from "../../texts";
import { useEditions } from "../../useEditions";
import { coordinatesText, valueText } from "../wording";
import type { Offer } from "./CardActions";
import { CardFrame } from "./CardFrame";
import { ValueChoice } from "./ValueChoice";

interface Props {
  readonly record: ValueRecord;
  onClose(): void;
}

export function ValueCard({ record, onClose }: Props) {
  const wording = useWording();
  const editions = useEditions();
  const entries = useMemo(() => entriesOfRow(record.edition, record.table, record.row), [record]);
  const [chosen, setChosen] = useState(() => entries.findIndex(({ state }) => state === "value"));
  const entry = entries[chosen];
  const offer = useMemo(
    () => (entry ? offerOf(editions, entry, entries, wording) : {}),
    [editions, entry, entries, wording],
  );
  return (
    <CardFrame record={record} offer={offer} onClose={onClose}>
      <ValueChoice entries={entries} chosen={chosen} onChoose={setChosen} />
    </CardFrame>
  );
}

function offerOf(set: EditionSet, entry: Entry, entries: readonly Entry[], wording: Wording): Offer {
  const call = callOfEntry(set, entry);
  const shown = valueText(entry.value, entry.unit, wording);
  return {
    call,
    // A criterion in per cent is compared and answered as the number that is printed.
    number: cellNumber(entry.value, entry.table.catalogue === "target" ? "" : entry.unit),
    note: call ? `${coordinatesText(entry, entries, wording)}: ${shown}` : wording.texts.card.noFormula,
  };
}
