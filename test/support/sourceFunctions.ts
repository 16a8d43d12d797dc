import * as ekd from "../../src/functions/ekd";
import * as kzg from "../../src/functions/kzg";
import * as organisation from "../../src/functions/organisation";
import * as planning from "../../src/functions/planning";
import * as reference from "../../src/functions/reference";
import * as sanction from "../../src/functions/sanction";
import * as tariff from "../../src/functions/tariff";
import { type CustomFunction, javaScriptRuntime } from "./customFunctions";

/** The wrappers from the sources, by the names of the contract; the build associates them in the same way. */
export function loadFunctions(): ReadonlyMap<string, CustomFunction> {
  Object.assign(globalThis, { CustomFunctions: javaScriptRuntime().CustomFunctions });
  return new Map<string, CustomFunction>(
    Object.entries({
      TARIFF: tariff.tariff,
      KZG: kzg.kzg,
      SANCTION: sanction.sanction,
      EKD: ekd.ekd,
      "EKD.UNIT": ekd.ekdUnit,
      "EKD.AMOUNT": ekd.ekdAmount,
      "EKD.SEVERITY": ekd.ekdSeverity,
      "VISIT.COST": tariff.visitCost,
      "KZG.COST": kzg.kzgCost,
      "MO.COEF": organisation.moCoef,
      TARGET: planning.target,
      "TARGET.STATUS": planning.targetStatus,
      DEADLINE: planning.deadline,
      LOOKUP: reference.lookup,
      NAME: reference.name,
      SOURCE: reference.source,
      EDITIONS: reference.editions,
    }) as [string, CustomFunction][],
  );
}
