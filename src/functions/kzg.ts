import { cellResult } from "./cell";

/**
 * @customenum {string}
 */
enum Setting {
  /** Круглосуточный стационар, КС */
  круглосуточный = "круглосуточный",
  /** Дневной стационар, ДС */
  дневной = "дневной",
}

/**
 * Коэффициент относительной затратоемкости КЗГ.
 * @customfunction KZG
 * @param code Код КЗГ
 * @param [setting] Условия: круглосуточный или дневной
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Коэффициент
 */
export function kzg(code: any[][], setting?: Setting[][], edition?: any[][]): any[][] {
  return cellResult("KZG", [code, setting, edition]);
}

/**
 * Стоимость случая по КЗГ, руб.: базовая ставка на коэффициент и, если заданы организация и ставка, содержание.
 * @customfunction KZG.COST
 * @param code Код КЗГ
 * @param setting Условия: круглосуточный или дневной
 * @param baseRate Базовая ставка, руб.
 * @param [mo] Медицинская организация: название или номер строки
 * @param [upkeepRate] Ставка на содержание, руб.
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Стоимость в рублях
 */
export function kzgCost(
  code: any[][],
  setting: Setting[][],
  baseRate: any[][],
  mo?: any[][],
  upkeepRate?: any[][],
  edition?: any[][],
): any[][] {
  return cellResult("KZG.COST", [code, setting, baseRate, mo, upkeepRate, edition]);
}
