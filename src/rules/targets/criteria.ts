import type { Edition, ValueTable } from "../../editions/format";
import { rowSource } from "../citation";
import { entriesOfRow } from "../valueEntries";

/** One target value of a criterion: the criterion itself, or its urban or rural row. */
export interface CriterionValue {
  readonly no: string;
  readonly name: string;
  /** What the document prints beside this value alone. */
  readonly label?: string;
  /** The scope that TARGET asks for. */
  readonly scope: string;
  readonly unit: string;
  /** Decimal string. */
  readonly value: string;
  readonly group: string;
  readonly better?: "higher" | "lower";
  /** Whether it is the first value of its criterion. */
  readonly first: boolean;
  readonly source: string;
}

const isCriteria = (table: Edition["tables"][number]): table is ValueTable => table.catalogue === "target";

/** Whether an edition has criteria. */
export const hasCriteria = ({ tables }: Edition): boolean => tables.some(isCriteria);

/** Every target value of an edition, in the order of the document. */
export const criteriaOf = (edition: Edition): CriterionValue[] =>
  edition.tables.filter(isCriteria).flatMap((table) =>
    table.rows.flatMap((row) => {
      const [cell] = row.cells;
      const labels = (typeof cell === "object" && cell?.entries) || [];
      return entriesOfRow(edition, table, row)
        .filter(({ state }) => state === "value")
        .map(({ at, value, unit }, index): CriterionValue => ({
          no: row.key,
          name: row.name ?? row.key,
          label: labels[index]?.label,
          scope: at.scope ?? "всего",
          unit,
          value,
          group: row.texts?.group ?? "",
          better: row.direction?.better,
          first: index === 0,
          source: rowSource(edition, { table, row }),
        }));
    }),
  );
