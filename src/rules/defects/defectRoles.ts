import type { ColumnRole, RoleSet } from "../mapping";
import { SANCTION_ROLES } from "../mapping/sanctionRoles";
import { RESULT_ROLES, type ResultColumn } from "../recalculation/resultColumns";
import { DEFECT_COLUMNS, type DefectColumn } from "./defectColumns";

const RESULT_OF = Object.fromEntries(RESULT_ROLES.roles.map((role) => [role.id, role])) as Readonly<
  Record<ResultColumn, ColumnRole>
>;

const OWN: Readonly<Partial<Record<DefectColumn, Omit<ColumnRole, "id">>>> = {
  caseId: {
    aliases: ["номер случая", "№ случая", "идентификатор случая", "ид случая", "id случая", "жағдай нөмірі", "case id"],
    except: ["стоимост", "дата", "сумма"],
  },
  reduction: RESULT_OF.уменьшение,
  fine: RESULT_OF.штраф,
  refund: RESULT_OF.возврат,
  reimbursement: RESULT_OF.возмещение,
  total: RESULT_OF.итого,
};

const shared = new Map<string, ColumnRole>(SANCTION_ROLES.roles.map((role) => [role.id, role]));

/** Columns of a table of violations with their sanctions; without results they are made by the rule. */
export const DEFECT_ROLES: RoleSet<DefectColumn> = {
  id: "defects",
  roles: DEFECT_COLUMNS.map((id) => ({ ...(shared.get(id) ?? { aliases: [] }), ...OWN[id], id })),
};
