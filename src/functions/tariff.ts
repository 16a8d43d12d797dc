import { cellResult } from "./cell";

/**
 * @customenum {string}
 */
enum Patient {
  /** взрослый, adult */
  взрослые = "взрослые",
  /** ребёнок, child */
  дети = "дети",
}

/**
 * @customenum {string}
 */
enum Funding {
  /** Средства федерального бюджета */
  федеральный = "федеральный",
  /** Средства областного бюджета */
  областной = "областной",
  /** Субвенции Федерального фонда ОМС */
  субвенции = "субвенции",
}

/**
 * Тариф, руб.: посещение специалиста, случай ВМП по КЗГ или случай по медико-экономической модели.
 * @customfunction TARIFF
 * @param item Специальность, код КЗГ или код модели
 * @param [level] Уровень: 1 или 2
 * @param [patient] Пациент: взрослые или дети
 * @param [rk] С районным коэффициентом: ИСТИНА или ЛОЖЬ
 * @param [funding] Источник средств: федеральный, областной или субвенции
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Тариф в рублях
 */
export function tariff(
  item: any[][],
  level?: any[][],
  patient?: Patient[][],
  rk?: any[][],
  funding?: Funding[][],
  edition?: any[][],
): any[][] {
  return cellResult("TARIFF", [item, level, patient, rk, funding, edition]);
}

/**
 * Стоимость посещения, руб.: тариф специалиста и тариф на содержание с коэффициентом организации.
 * @customfunction VISIT.COST
 * @param specialty Специальность
 * @param level Уровень: 1 или 2
 * @param patient Пациент: взрослые или дети
 * @param rk С районным коэффициентом: ИСТИНА или ЛОЖЬ
 * @param mo Медицинская организация: название или номер строки
 * @param [edition] Редакция: код, год или дата; по умолчанию выбранная для книги, иначе новейшая
 * @returns Стоимость в рублях
 */
export function visitCost(
  specialty: any[][],
  level: any[][],
  patient: Patient[][],
  rk: any[][],
  mo: any[][],
  edition?: any[][],
): any[][] {
  return cellResult("VISIT.COST", [specialty, level, patient, rk, mo, edition]);
}
