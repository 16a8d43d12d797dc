import type { RoleSet } from "../mapping";
import type { DefectColumn } from "./columns";

/** Columns of a table of defects found by monitoring (document 003). */
export const MONITORING_ROLES: RoleSet<DefectColumn> = {
  id: "kazakhstan",
  roles: [
    {
      id: "region",
      aliases: ["регион", "область", "область город республиканского значения", "өңір", "облыс", "region"],
    },
    {
      id: "provider",
      required: true,
      aliases: [
        "поставщик",
        "наименование поставщика",
        "медицинская организация",
        "организация",
        "қызмет беруші",
        "өнім беруші",
        "provider",
      ],
      except: ["единственный", "бин", "код", "подписано"],
    },
    { id: "iin", aliases: ["иин", "индивидуальный идентификационный номер", "жсн", "iin"] },
    {
      id: "card",
      aliases: [
        "№ медицинской карты",
        "номер карты",
        "№ карты",
        "код услуги",
        "номер рецепта",
        "карта",
        "карта нөмірі",
        "card",
      ],
      except: ["иин", "дефект"],
    },
    {
      id: "date",
      aliases: ["дата", "дата выписки", "дата оказания услуги", "дата случая", "шығару күні", "күні", "date"],
      except: ["рожд", "выявления", "туған", "анықталған", "birth", "found"],
    },
    { id: "found", aliases: ["дата выявления", "дата мониторинга", "анықталған күні", "date found"] },
    {
      id: "code",
      required: true,
      aliases: ["код дефекта", "код екд", "екд", "дефект код", "ақау коды", "defect code", "code"],
      except: ["услуги", "мкб", "бин"],
    },
    {
      id: "care",
      required: true,
      aliases: ["вид помощи", "вид медицинской помощи", "условия", "көмек түрі", "kind of care", "care"],
    },
    { id: "basis", aliases: ["основа", "основа вич", "кт или услуга", "негіз", "basis"] },
    {
      id: "base",
      aliases: [
        "база",
        "стоимость",
        "стоимость услуги",
        "стоимость случая",
        "тариф",
        "норматив",
        "құны",
        "база тенге",
        "base",
        "cost",
      ],
    },
    { id: "count", aliases: ["количество", "количество дефектов", "кол-во", "саны", "count", "quantity"] },
    {
      id: "withdrawn",
      aliases: ["обращение отозвано", "жалоба отозвана", "отозвано", "өтініш қайтарылды", "withdrawn"],
    },
    {
      id: "soleProvider",
      aliases: ["единственный поставщик", "единственный", "жалғыз қызмет беруші", "sole provider"],
    },
    {
      id: "contractClause",
      aliases: ["пункт договора", "неисполненный пункт договора", "шарт тармағы", "contract clause"],
    },
    {
      id: "breach",
      aliases: ["описание неисполнения", "описание неисполнения условий договора", "орындамау сипаттамасы", "breach"],
    },
  ],
};

export const MONITORING_COLUMNS: readonly DefectColumn[] = MONITORING_ROLES.roles.map(({ id }) => id);
