import { isFailure } from "../rules/failure";
import { kzg as kzgRule } from "../rules/kzg";
import { cellResult } from "./cell";
import { editionSet } from "./editions";

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
 * @param [edition] Редакция: код, год или дата; по умолчанию последняя
 * @returns Коэффициент
 */
export function kzg(code: any[][], setting?: Setting[][], edition?: any[][]): any[][] {
  return cellResult([code, setting, edition], ([code, setting, edition]) => {
    const entry = kzgRule(editionSet, { code, setting, edition });
    return isFailure(entry) ? entry : entry.number;
  });
}
