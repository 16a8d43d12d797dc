import type { ColumnRole, RoleSet } from "../mapping";
import { SANCTION_ROLES } from "../mapping/sanctionRoles";
import { DEFECT_COLUMNS, type DefectColumn } from "./defectColumns";

const OWN: Readonly<Partial<Record<DefectColumn, Omit<ColumnRole, "id">>>> = {
  caseId: {
    aliases: ["номер случая", "№ случая", "идентификатор случая", "ид случая", "id случая", "жағдай нөмірі", "case id"],
    except: ["стоимост", "дата", "сумма"],
  },
  reduction: { aliases: ["уменьшение", "уменьшение оплаты", "снятие", "удержание", "төмендету", "reduction"] },
  fine: { aliases: ["штраф", "сумма штрафа", "айыппұл", "fine"] },
  refund: { aliases: ["возврат", "возврат средств", "қайтару", "refund"] },
  reimbursement: { aliases: ["возмещение", "возмещение расходов", "өтеу", "compensation"] },
  total: {
    aliases: ["итого санкция", "итого", "санкция", "сумма санкции", "финансовая санкция", "жиыны", "total", "sanction"],
  },
};

const shared = new Map<string, ColumnRole>(SANCTION_ROLES.roles.map((role) => [role.id, role]));

/** Columns of a table of violations with their sanctions; without results they are made by the rule. */
export const DEFECT_ROLES: RoleSet<DefectColumn> = {
  id: "defects",
  roles: DEFECT_COLUMNS.map((id) => ({ ...(shared.get(id) ?? { aliases: [] }), ...OWN[id], id })),
};
