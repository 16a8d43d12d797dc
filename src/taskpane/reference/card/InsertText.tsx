import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useInsert } from "../useInsert";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly icon: ReactElement;
}

/** Writes the text beside it into the selected cell. */
export function InsertText({ text, label, icon }: Props) {
  const insert = useInsert();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      onClick={() => insert.text(text)}
    />
  );
}
