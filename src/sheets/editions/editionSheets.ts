import vocabulary from "../../editions/vocabulary.json";
import type { Dimension, Edition, Table } from "../../editions/format";
import { SheetDraft } from "../sheetDraft";
import { sheetName } from "../sheetName";
import type { SheetPlan } from "../sheetPlan";
import { printSetup, TABLE_BASE } from "../style";
import { otherTableSheet } from "./otherTableSheet";
import { sanctionTableSheet } from "./sanctionTableSheet";
import { type SheetHead, writeFieldLines, writeHead } from "./sheetHead";
import { EDITION_SPEC, type PartName } from "./specs";
import { termTableSheet } from "./termTableSheet";
import { valueTableSheet } from "./valueTableSheet";

const LONGEST_NAME = 31;
const WIDTHS = [170, 440, 400];
const TAB_COLOR = "#0B767D";

const HELP = {
  edition:
    "Правьте значения во втором столбце. Чтобы добавить примечание, признак или его значение, вставьте строки и повторите " +
    "их названия слева. Потом откройте вкладку «Редакции» и нажмите «Загрузить из листов».",
  table:
    "Правьте строки и числа ниже. Новую строку вставьте внутрь таблицы или впишите под ней; новый столбец значений назовите " +
    "«Значение …» и укажите над ним признаки. Пустая ячейка, прочерк и ноль – разное.",
  terms: "Правьте сроки ниже: строка – один срок. Новую строку вставьте внутрь таблицы или впишите под ней.",
  other: "Таблица записана построчно: место поля и его значение. Правьте значения во втором столбце.",
};

/** The edition as sheets, one for itself and one for each table, in slices. `set` names this export. */
export function* editionSheetSlices(edition: Edition, set: string): Generator<undefined, readonly SheetPlan[]> {
  const names = tableNames(edition);
  const known = [...(edition.dimensions ?? []), ...(vocabulary as readonly Dimension[])];
  const plans = [editionSheet(edition, sheetName(`Редакция ${edition.id}`), set)];
  for (const [index, table] of edition.tables.entries()) {
    yield;
    plans.push(tableSheet(edition, table, names[index]!, set, known));
  }
  return plans;
}

function editionSheet(edition: Edition, name: string, set: string): SheetPlan {
  const draft = new SheetDraft(name, WIDTHS, TABLE_BASE);
  writeHead(draft, { title: edition.title, help: HELP.edition, set, part: "edition" });
  const validations = writeFieldLines(draft, edition, EDITION_SPEC);
  return draft.build({ validations, tabColor: TAB_COLOR, ...printSetup("landscape") });
}

function tableSheet(
  edition: Edition,
  table: Table,
  name: string,
  set: string,
  dimensions: readonly Dimension[],
): SheetPlan {
  const title = [placeOf(table), table.title].filter(Boolean).join(". ");
  const head = (part: PartName, help: string): SheetHead => ({ title: `${edition.title}: ${title}`, help, set, part });
  switch (table.kind) {
    case "values":
      return valueTableSheet(name, head("values", HELP.table), table, dimensions);
    case "sanctions":
      return sanctionTableSheet(name, head("sanctions", HELP.table), table);
    case "terms":
      return termTableSheet(name, head("terms", HELP.terms), table);
    default:
      return otherTableSheet(name, head("other", HELP.other), table);
  }
}

const placeOf = ({ source: { annex, clause } }: Table): string =>
  [annex && `прил. ${annex}`, clause && `п. ${clause}`].filter(Boolean).join(", ");

/** «kirov-2013 прил. 9, п. 1.3»; cut where Excel cuts, and told apart. */
function tableNames({ id, tables }: Edition): readonly string[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const wanted = sheetName(`${id} ${placeOf(table) || table.id}`);
    for (let copy = 1; ; copy += 1) {
      const suffix = copy === 1 ? "" : ` ${copy}`;
      const name = wanted.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
