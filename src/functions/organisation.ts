import { isFailure } from "../rules/failure";
import { organisationCoefficient } from "../rules/organisationCoefficient";
import { cellResult } from "./cell";
import { editionSet } from "./editions";

/**
 * @customenum {string}
 */
enum MoKind {
  /** Случай в круглосуточном стационаре */
  круглосуточный = "круглосуточный",
  /** Случай в стационаре дневного пребывания */
  дневной = "дневной",
  /** Посещение */
  посещение = "посещение",
  /** Подушевой норматив финансирования ПМСП */
  подушевой = "подушевой",
  /** Условная единица трудоемкости */
  УЕТ = "УЕТ",
  /** Скорая медицинская помощь */
  СМП = "СМП",
}

/**
 * Индивидуальный поправочный коэффициент медицинской организации к тарифу на содержание.
 * @customfunction MO.COEF
 * @param mo Медицинская организация: название или номер строки
 * @param kind Вид: круглосуточный, дневной, посещение, подушевой, УЕТ или СМП
 * @param [edition] Редакция: код, год или дата; по умолчанию последняя
 * @returns Коэффициент
 */
export function moCoef(mo: any[][], kind: MoKind[][], edition?: any[][]): any[][] {
  return cellResult([mo, kind, edition], ([mo, kind, edition]) => {
    const coefficient = organisationCoefficient(editionSet, { mo, kind, edition });
    return isFailure(coefficient) ? coefficient : coefficient.number;
  });
}
