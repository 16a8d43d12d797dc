import { Link } from "@fluentui/react-components";
import { Fragment } from "react";
import { goToRow } from "../../excel/sanctions/goTo";
import { sheetRow, type Source } from "../../excel/source/source";
import { columnLetters } from "../../sheets/columnLetters";
import { useStatus } from "../status/StatusProvider";

interface Props {
  readonly source: Source;
  /** From the first row below the header, and the first column of the table. */
  readonly rows: readonly number[];
  readonly column: number;
}

/** Cells by their addresses, each a link that selects it. */
export function RowLinks({ source, rows, column }: Props) {
  const { attempt } = useStatus();
  return (
    <>
      {rows.map((row, index) => (
        <Fragment key={row}>
          {index > 0 && ", "}
          <Link as="button" inline onClick={() => void attempt(() => goToRow(source, row, column))}>
            {`${columnLetters(source.firstColumn + column)}${sheetRow(source, row) + 1}`}
          </Link>
        </Fragment>
      ))}
    </>
  );
}
