import { cellResult } from "./cell";

/**
 * @customenum {string}
 */
enum EkdCare {
  /** Амбулаторно, в кратности комплексного подушевого норматива */
  амбулаторно_КПН = "амбулаторно КПН",
  /** Амбулаторно, от стоимости услуги */
  амбулаторно_услуга = "амбулаторно услуга",
  /** Стационар, стационарозамещающая помощь, приемный покой */
  стационар = "стационар",
  /** Скорая медицинская помощь */
  скорая = "скорая",
  /** Сельское население */
  село = "село",
  /** Психические и поведенческие расстройства */
  психические = "психические",
  /** Туберкулез */
  туберкулез = "туберкулез",
  /** ВИЧ-инфекция */
  ВИЧ = "ВИЧ",
  /** Патологоанатомическая диагностика */
  патанатомия = "патанатомия",
  /** Кровь и ее компоненты */
  кровь = "кровь",
}

/**
 * @customenum {string}
 */
enum Basis {
  /** Комплексный тариф */
  КТ = "КТ",
  /** Стоимость услуги */
  услуга = "услуга",
}

/**
 * Размер неустойки по ЕКД: множитель базы, которую называет OMS.EKD.UNIT (30 для «30 КПН», 0,3 для «30 %»).
 * @customfunction EKD
 * @param code Код дефекта текстом, например "6.10"
 * @param care Вид помощи
 * @param [basis] Основа, если клетка печатает две: КТ или услуга
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Множитель
 */
export function ekd(code: any[][], care: EkdCare[][], basis?: Basis[][], edition?: any[][]): any[][] {
  return cellResult("EKD", [code, care, basis, edition]);
}

/**
 * База неустойки по ЕКД: КПН, %, ПН или КТ.
 * @customfunction EKD.UNIT
 * @param code Код дефекта текстом, например "6.10"
 * @param care Вид помощи
 * @param [basis] Основа, если клетка печатает две: КТ или услуга
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns КПН, %, ПН или КТ
 */
export function ekdUnit(code: any[][], care: EkdCare[][], basis?: Basis[][], edition?: any[][]): any[][] {
  return cellResult("EKD.UNIT", [code, care, basis, edition]);
}

/**
 * Сумма неустойки по ЕКД, тенге: множитель на базу и на количество дефектов.
 * @customfunction EKD.AMOUNT
 * @param code Код дефекта текстом, например "6.10"
 * @param care Вид помощи
 * @param base База, тенге: норматив, тариф или стоимость, которую называет OMS.EKD.UNIT
 * @param [count] Количество дефектов; по умолчанию 1
 * @param [basis] Основа, если клетка печатает две: КТ или услуга
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Сумма в тенге
 */
export function ekdAmount(
  code: any[][],
  care: EkdCare[][],
  base: any[][],
  count?: any[][],
  basis?: Basis[][],
  edition?: any[][],
): any[][] {
  return cellResult("EKD.AMOUNT", [code, care, base, count, basis, edition]);
}

/**
 * Градация нарушения по ЕКД: значительное или незначительное.
 * @customfunction EKD.SEVERITY
 * @param code Код дефекта текстом, например "6.10"
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns значительное или незначительное
 */
export function ekdSeverity(code: any[][], edition?: any[][]): any[][] {
  return cellResult("EKD.SEVERITY", [code, edition]);
}
