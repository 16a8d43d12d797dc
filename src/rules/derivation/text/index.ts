import type { Edition } from "../../../editions/format";
import { fromSerial, russianDate } from "../../dates";
import type { EditionSet } from "../../editionSelection";
import { isFailure } from "../../failure";
import type { FunctionName } from "../../functionArguments";
import { describeFailure } from "../../messages";
import type { Language } from "../../messages/params";
import type { Derivation, DocumentRow } from "../types";
import { argumentText, type ArgumentText, capitalised } from "./arguments";
import { en } from "./en";
import { kk } from "./kk";
import { measureText } from "./numbers";
import { editionOfCall, placesOf } from "./places";
import { ru } from "./ru";
import { stepText, type StepText } from "./steps";
import type { DerivationWording } from "./wording";

export type { ArgumentText } from "./arguments";
export type { StepText } from "./steps";
export type { DerivationWording } from "./wording";

/** A derivation in words. */
export interface DerivationText {
  /** `OMS.SANCTION` */
  readonly title: string;
  readonly arguments: readonly ArgumentText[];
  readonly steps: readonly StepText[];
  readonly rows: readonly DocumentRow[];
  /** The result with its unit, or the error. */
  readonly result: string;
  /** Why there is no result. */
  readonly failure?: string;
}

const WORDINGS: Readonly<Record<Language, DerivationWording>> = { ru, en, kk };

export const derivationWording = (language: Language): DerivationWording => WORDINGS[language];

const MONEY: ReadonlySet<FunctionName> = new Set(["TARIFF", "VISIT.COST", "KZG.COST", "SANCTION", "EKD.AMOUNT"]);

/** Tells a derivation of `name(values)` in words of a language. */
export function describeDerivation(
  set: EditionSet,
  name: FunctionName,
  values: readonly unknown[],
  derivation: Derivation,
  language: Language = "ru",
): DerivationText {
  const wording = WORDINGS[language];
  const edition = editionOfCall(set, name, values);
  const places = edition ? placesOf(edition) : {};
  const { result } = derivation;
  return {
    title: `OMS.${name}`,
    arguments: derivation.arguments.map((argument) => argumentText(argument, name, wording)),
    steps: [
      ...derivation.steps.map((step) => stepText(step, wording, places)),
      ...(name === "EKD" ? multiplierText(derivation, wording) : []),
    ],
    rows: derivation.rows,
    result: isFailure(result) ? wording.errors[result.kind] : resultText(name, result, unitOf(name, edition), wording),
    failure: isFailure(result) ? describeFailure(result, language) : undefined,
  };
}

const unitOf = (name: FunctionName, edition: Edition | undefined): string =>
  MONEY.has(name) ? (edition?.currency ?? "") : "";

/** What a call with these arguments comes to, with its unit. */
export const describeResult = (
  set: EditionSet,
  name: FunctionName,
  values: readonly unknown[],
  result: number | string,
  language: Language,
): string => resultText(name, result, unitOf(name, editionOfCall(set, name, values)), WORDINGS[language]);

/** EKD answers with a multiplier: 1 for a printed «100 %». */
function multiplierText({ steps, result }: Derivation, wording: DerivationWording): StepText[] {
  const [cell] = steps;
  if (cell?.kind !== "cell" || cell.unit !== "%" || isFailure(result)) return [];
  const text = `${measureText(cell.value, cell.unit, wording)} = ${resultText("EKD", result, "", wording)}`;
  return [{ kind: "cell", label: capitalised(wording.operands.multiplier), text }];
}

function resultText(name: FunctionName, result: number | string, unit: string, wording: DerivationWording): string {
  if (typeof result === "string") return result;
  return name === "DEADLINE" ? russianDate(fromSerial(result)) : measureText(String(result), unit, wording);
}
