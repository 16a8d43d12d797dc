import { shippedEditions } from "../../../src/editions";
import { explainFormula } from "../../../src/excel/formula/explain";
import { parseFormula } from "../../../src/excel/formula/parse";
import { FIRST, NO_READINGS } from "../../../src/excel/formula/values";

const explain = (formula: string) =>
  explainFormula({ editions: shippedEditions }, formula, parseFormula(formula)!, NO_READINGS, FIRST);

// prettier-ignore
it.each([
  ['=OMS.SANCTION("3.2.4",10000)', "derivation"],
  ['=OMS.SANCTION("3.2.4.9",10000)', "derivation"],
  ["=OMS.SANCTION()", "blankKey"],
  ['=OMS.SANCTION("",10000)', "blankKey"],
  ['=OMS.SANCTION("3.2.4",#REF!)', "argumentError"],
  ['=OMS.SANCTION("3.2.4",1/0)', "argumentError"],
  ['=OMS.SANCTION("3.2.4",СТАВКА)', "argumentUnknown"],
  ['=OMS.SANCTION("3.2.4",B1)', "argumentUnknown"],
  ['=OMS.EKD("1.0","ВИЧ",,,5)', "tooManyArguments"],
  ["=OMS.EDITIONS()", "table"],
  ["=OMS.FOO(1)", "noSuchFunction"],
])("%s: %s", (formula, expected) => expect(explain(formula)[0]!.explained.kind).toBe(expected));

it("an inner call that fails is the outer one's error, and explained itself", () => {
  const [outer, inner] = explain('=OMS.SANCTION("3.2.4",OMS.TARIFF("Кардиолог",2))');
  expect(outer!.explained).toMatchObject({ kind: "argumentError", code: "#VALUE!" });
  expect(inner).toMatchObject({ title: "TARIFF", explained: { kind: "derivation" } });
});
