import type { ReferenceRecord } from "../../../rules/reference";
import { SanctionCard } from "./SanctionCard";
import { ValueCard } from "./ValueCard";

interface Props {
  readonly record: ReferenceRecord;
  onOpen(record: ReferenceRecord): void;
  onClose(): void;
}

/** One row of a document with everything that is known of it, and what can be inserted of it. */
export function RecordCard({ record, onOpen, onClose }: Props) {
  return record.kind === "sanctions" ? (
    <SanctionCard record={record} onOpen={onOpen} onClose={onClose} />
  ) : (
    <ValueCard record={record} onClose={onClose} />
  );
}
