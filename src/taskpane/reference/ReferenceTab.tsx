import { useState } from "react";
import type { ReferenceRecord } from "../../rules/reference";
import { RecordCard } from "./card/RecordCard";
import { ReferenceList } from "./ReferenceList";
import { useReferenceSearch } from "./useReferenceSearch";

/** The list, or the card of one of its rows: the pane is too narrow for both. */
export function ReferenceTab() {
  const search = useReferenceSearch();
  const [opened, setOpened] = useState<ReferenceRecord>();
  const [returning, setReturning] = useState(false);
  const close = () => {
    setReturning(true);
    setOpened(undefined);
  };
  if (opened) return <RecordCard key={opened.id} record={opened} onOpen={setOpened} onClose={close} />;
  return <ReferenceList search={search} focusOnMount={returning} onOpen={setOpened} />;
}
