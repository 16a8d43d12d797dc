import { sanction as sanctionRule } from "../rules/sanction";
import { cellResult } from "./cell";
import { editionSet } from "./editions";

/**
 * @customenum {string}
 */
enum Care {
  /** Амбулаторно, АПП */
  поликлиника = "поликлиника",
  /** Круглосуточный стационар, КС */
  стационар = "стационар",
  /** ДС */
  дневной_стационар = "дневной стационар",
  /** Скорая медицинская помощь */
  СМП = "СМП",
}

/**
 * @customenum {string}
 */
enum Part {
  /** Сумма всех частей */
  итого = "итого",
  /** Уменьшение оплаты медицинской помощи */
  уменьшение = "уменьшение",
  /** Штраф */
  штраф = "штраф",
  /** Возврат средств, затраченных застрахованным лицом */
  возврат = "возврат",
  /** Возмещение расходов на лечение */
  возмещение = "возмещение",
}

/**
 * @customenum {string}
 */
enum Measure {
  /** «Размер штрафа» */
  штраф = "штраф",
  /** «Последствия неисполнения обязательств» */
  последствия = "последствия",
}

/**
 * Финансовая санкция за нарушение, руб.: уменьшение оплаты, штраф, возврат, возмещение или всё вместе.
 * @customfunction SANCTION
 * @param code Код нарушения текстом, например "3.2.4"
 * @param [cost] Стоимость случая, руб.
 * @param [care] Вид помощи: поликлиника, стационар, дневной стационар или СМП
 * @param [part] Часть: итого (по умолчанию), уменьшение, штраф, возврат или возмещение
 * @param [measure] Мера, если документ называет две: штраф или последствия
 * @param [insuredSpent] Расходы застрахованного лица, руб.
 * @param [harmCost] Расходы на лечение последствий, руб.
 * @param [normative] Норматив на застрахованное лицо в год, руб.; по умолчанию из документа
 * @param [edition] Редакция: код, год или дата; по умолчанию последняя
 * @returns Сумма санкции в рублях
 */
export function sanction(
  code: any[][],
  cost?: any[][],
  care?: Care[][],
  part?: Part[][],
  measure?: Measure[][],
  insuredSpent?: any[][],
  harmCost?: any[][],
  normative?: any[][],
  edition?: any[][],
): any[][] {
  const args = [code, cost, care, part, measure, insuredSpent, harmCost, normative, edition];
  return cellResult(args, ([code, cost, care, part, measure, insuredSpent, harmCost, normative, edition]) =>
    sanctionRule(editionSet, { code, cost, care, part, measure, insuredSpent, harmCost, normative, edition }),
  );
}
