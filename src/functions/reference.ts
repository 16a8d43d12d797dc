import { editionsTable } from "../rules/editionsTable";
import { cellResult, tableResult } from "./cell";
import { currentEditions } from "../rules/liveEditions";

/**
 * @customenum {string}
 */
enum Catalogue {
  /** Тарифы посещений, случаев и моделей */
  тарифы = "тарифы",
  /** Клинико-затратные группы */
  КЗГ = "КЗГ",
  /** Медицинские организации */
  МО = "МО",
  /** Основания для санкций */
  санкции = "санкции",
  /** Единый классификатор дефектов */
  ЕКД = "ЕКД",
  /** Целевые значения критериев */
  показатели = "показатели",
  /** Сроки документов */
  сроки = "сроки",
}

/**
 * Значение по коду и любым признакам: для таблиц, которые функции с заданными аргументами не различают.
 * @customfunction LOOKUP
 * @param catalogue Справочник: тарифы, КЗГ, МО, ЕКД или показатели
 * @param code Код или название
 * @param conditions Пары «имя признака; значение»: "уровень"; 2; "место работы"; "село"; также "редакция", "дата", "таблица"
 * @returns Значение
 */
export function lookup(catalogue: Catalogue[][], code: any[][], conditions: any[][][]): any[][] {
  // Excel hands repeated arguments over as a list; a call from elsewhere may hand one over bare.
  const pairs = Array.isArray(conditions) ? conditions : [conditions];
  return cellResult("LOOKUP", [catalogue, code, ...(conditions == null ? [] : pairs)]);
}

/**
 * Название по коду, как напечатано в документе.
 * @customfunction NAME
 * @param catalogue Справочник: тарифы, КЗГ, МО, санкции, ЕКД, показатели или сроки
 * @param code Код или название
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Название без знаков сносок
 */
export function name(catalogue: Catalogue[][], code: any[][], edition?: any[][]): any[][] {
  return cellResult("NAME", [catalogue, code, edition]);
}

/**
 * Ссылка на документ по коду: документ, приложение, пункт, редакция.
 * @customfunction SOURCE
 * @param catalogue Справочник: тарифы, КЗГ, МО, санкции, ЕКД, показатели или сроки
 * @param code Код или название
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Ссылка
 */
export function source(catalogue: Catalogue[][], code: any[][], edition?: any[][]): any[][] {
  return cellResult("SOURCE", [catalogue, code, edition]);
}

/**
 * Таблица загруженных редакций: код, справочник, название, даты действия, источник.
 * @customfunction EDITIONS
 * @param [catalogue] Справочник: тарифы, КЗГ, МО, санкции, ЕКД, показатели или сроки; по умолчанию все
 * @returns Таблица
 */
export function editions(catalogue?: Catalogue[][]): any[][] {
  return tableResult(catalogue, (catalogue) => editionsTable(currentEditions(), catalogue));
}
