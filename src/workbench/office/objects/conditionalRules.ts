import type { HostContext } from "../hostContext";
import type { Area } from "../grid/area";
import { formatArea, single } from "../grid/area";
import type { FormatRule } from "../grid/conditionalFormats";
import { fromEnUs } from "../../locale/formulaText";
import { invalidArgument, notImplemented } from "../richApi/apiError";
import { navigation, OfficeObject, type OfficeType, writable } from "../richApi/officeObject";
import { ConditionalRangeFormat, type StyleSlot } from "./conditionalRangeFormat";
import { keyNamed, named } from "./pageValues";

/** Where a rule is kept. */
export interface RuleSlot extends StyleSlot {
  rule(): FormatRule;
  change(changes: Partial<FormatRule>): void;
}

const MEMBERS = { format: navigation("1.6"), rule: writable("1.6") };

export class CustomConditionalFormat extends OfficeObject {
  readonly type: OfficeType = {
    name: "CustomConditionalFormat",
    members: { format: navigation("1.6"), rule: navigation("1.6") },
  };

  constructor(
    private readonly host: HostContext,
    private readonly slot: RuleSlot,
  ) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.slot);
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.slot);
  }
}

class ConditionalFormatRule extends OfficeObject {
  readonly type: OfficeType = {
    name: "ConditionalFormatRule",
    members: { formula: writable("1.6"), formulaLocal: writable("1.6") },
  };

  constructor(
    private readonly host: HostContext,
    private readonly slot: RuleSlot,
  ) {
    super();
  }

  get formula(): string {
    const rule = this.slot.rule();
    const formula: unknown = rule.type === "expression" ? rule.formulae?.[0] : undefined;
    return typeof formula === "string" ? `=${formula}` : "";
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || !/^=./s.test(formula)) throw invalidArgument();
    this.slot.change({ formulae: [formula.slice(1)] } as Partial<FormatRule>);
  }

  get formulaLocal(): string {
    return this.host.rules.russianFormulas ? fromEnUs(this.formula) : this.formula;
  }

  set formulaLocal(_formula: unknown) {
    throw notImplemented("formulaLocal of a conditional format");
  }
}

export class TextConditionalFormat extends OfficeObject {
  readonly type: OfficeType = { name: "TextConditionalFormat", members: MEMBERS };

  constructor(
    private readonly slot: RuleSlot,
    private readonly area: () => Area,
  ) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.slot);
  }

  get rule(): { operator: string; text: string } {
    const rule = this.slot.rule();
    return { operator: "Contains", text: rule.type === "containsText" ? (rule.text ?? "") : "" };
  }

  set rule({ operator, text }: { operator: unknown; text: unknown }) {
    if (typeof text !== "string" || text === "") throw invalidArgument();
    if (operator !== "Contains") throw notImplemented(`a text comparison ${String(operator)}`);
    const { startRow, startColumn } = this.area();
    const cell = formatArea(single(startRow, startColumn));
    const formula = `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${cell})))`;
    this.slot.change({ operator: "containsText", text, formulae: [formula] } as Partial<FormatRule>);
  }
}

type CellOperator = Extract<FormatRule, { type: "cellIs" }>["operator"];

/** The file takes all of them, whatever the type of the library says. */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as unknown as Readonly<Record<string, CellOperator>>;

interface CellValueRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

export class CellValueConditionalFormat extends OfficeObject {
  readonly type: OfficeType = { name: "CellValueConditionalFormat", members: MEMBERS };

  constructor(private readonly slot: RuleSlot) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.slot);
  }

  get rule(): CellValueRule {
    const rule = this.slot.rule();
    if (rule.type !== "cellIs") return {};
    const [first, second] = (rule.formulae ?? []).map((formula) => `=${String(formula)}`);
    return { formula1: first, ...(second && { formula2: second }), operator: keyNamed(OPERATORS, rule.operator) };
  }

  set rule({ formula1, formula2, operator }: CellValueRule) {
    const known = named(OPERATORS, operator);
    const bounds = known?.endsWith("etween") ? [formula1, formula2] : [formula1];
    const formulae = bounds.map((bound) => {
      if (bound == null || bound === "") throw invalidArgument();
      return String(bound as string | number).replace(/^=/, "");
    });
    this.slot.change({ operator: known, formulae } as Partial<FormatRule>);
  }
}
