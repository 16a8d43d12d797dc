import { useMemo, useState } from "react";
import type { EditionSet } from "../../../rules/editionSelection";
import { isFailure } from "../../../rules/failure";
import { describeFailure } from "../../../rules/messages";
import { childrenOf, type ReferenceRecord, type SanctionRecord } from "../../../rules/reference";
import { sanctionOffer } from "../../../rules/referenceSanction";
import { useWording, type Wording } from "../../texts";
import { useEditions } from "../../useEditions";
import { valueText } from "../wording";
import type { Offer } from "./CardActions";
import { CardFrame } from "./CardFrame";
import { ChildRows } from "./ChildRows";
import { PrintedSanction } from "./PrintedSanction";
import { SanctionForm } from "./SanctionForm";
import { emptyForm, readForm, type SanctionFormState } from "./sanctionFormState";

interface Props {
  readonly record: SanctionRecord;
  onOpen(record: ReferenceRecord): void;
  onClose(): void;
}

export function SanctionCard({ record, onOpen, onClose }: Props) {
  const wording = useWording();
  const editions = useEditions();
  const [form, setForm] = useState<SanctionFormState>(() => emptyForm(record.row));
  const offer = useMemo(() => offerOf(editions, record, form, wording), [editions, record, form, wording]);
  const isHeading = isHeadingRow(record);
  return (
    <CardFrame record={record} offer={offer} onClose={onClose}>
      {isHeading ? (
        <ChildRows records={childrenOf(record)} onOpen={onOpen} />
      ) : (
        <>
          <SanctionForm row={record.row} form={form} onChange={setForm} />
          <PrintedSanction row={record.row} />
        </>
      )}
    </CardFrame>
  );
}

const isHeadingRow = ({ row }: SanctionRecord): boolean => !row.components?.length;

function offerOf(set: EditionSet, record: SanctionRecord, form: SanctionFormState, wording: Wording): Offer {
  if (isHeadingRow(record)) return {};
  const { card } = wording.texts;
  const { call, outcome, probed } = sanctionOffer(set, record, readForm(record.row, form));
  if (isFailure(outcome)) return { refused: true, note: describeFailure(outcome, wording.language) };
  if (probed) return { call, note: card.amountInCell };
  const shown = valueText(outcome.toFixed(2), "RUB", wording);
  return { call, number: { number: outcome, format: "#,##0.00" }, note: `${card.amount}: ${shown}` };
}
