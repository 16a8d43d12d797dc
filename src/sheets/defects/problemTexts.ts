import type { Defect, DefectProblem } from "../../rules/defects/model";
import { describeFailure } from "../../rules/messages";
import { TEXTS } from "./texts";

const money = (kopecks: number): string =>
  new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(kopecks / 100);

/** What is wrong with a row and what to do. */
export function problemText({ id, failure, given = "", amounts, table }: DefectProblem, { code }: Defect): string {
  const [first, second] = (amounts ?? [0, 0]).map(money);
  switch (id) {
    case "code":
    case "edition":
    case "rule":
      return failure ? describeFailure(failure, "ru") : TEXTS.problems[id];
    case "differs":
      return `В таблице ${first}, по правилу ${second}. Пересчитайте строку на вкладке «Санкции» или проверьте исходные суммы.`;
    case "amountMissing":
      return "Столбцы с результатом пусты: в свод строка вошла с нулём. Пересчитайте её на вкладке «Санкции».";
    case "amountUnreadable":
      return `«${given}» – не сумма: в свод вошёл ноль. Впишите число.`;
    case "amountNegative":
      return `Сумма ${given} меньше нуля. Она учтена как есть.`;
    case "amountFraction":
      return `Сумма ${given} округлена до копейки.`;
    case "partsDiffer":
      return `Итог ${first}, а части вместе ${second}. Разница показана в столбце «Без разбивки».`;
    case "controlMissing":
      return "Без вида контроля строку формы № ПГ не назвать. Впишите МЭК, МЭЭ или ЭКМП.";
    case "controlUnknown":
      return `«${given}» – не МЭК, не МЭЭ и не ЭКМП. Впишите один из этих видов.`;
    case "noLine":
      return table
        ? `Для п. ${code} в таблице ${table} приложение 11 строки не печатает. Проверьте код и выбранную таблицу.`
        : `Для п. ${code} и вида контроля «${given}» приложение 11 строки не печатает. Проверьте код и вид контроля.`;
    case "organisationMissing":
      return "Впишите медицинскую организацию.";
    case "periodMissing":
      return "Впишите дату или месяц.";
    case "caseMissing":
      return "Без номера строка не входит в число случаев.";
  }
}
