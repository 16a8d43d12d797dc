import type { ReferenceRecord } from "../../../rules/reference";
import { SanctionCard } from "./SanctionCard";
import { TermCard } from "./TermCard";
import { ValueCard } from "./ValueCard";

interface Props {
  readonly record: ReferenceRecord;
  onOpen(record: ReferenceRecord): void;
  onClose(): void;
}

/** One row of a document with everything that is known of it, and what can be inserted of it. */
export function RecordCard({ record, onOpen, onClose }: Props) {
  switch (record.kind) {
    case "sanctions":
      return <SanctionCard record={record} onOpen={onOpen} onClose={onClose} />;
    case "terms":
      return <TermCard record={record} onClose={onClose} />;
    case "values":
      return <ValueCard record={record} onClose={onClose} />;
  }
}
