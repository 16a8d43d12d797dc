import type { HostContext } from "../hostContext";
import type { Area } from "../grid/area";
import { valuesIn, without, withArea } from "../grid/areaMap";
import { sheetExtras } from "../grid/extrasStore";
import { invalidArgument } from "../richApi/apiError";
import { method, type OfficeType, readable, under, writable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";
import type { RangeSheet } from "./rangeSheet";
import { fromRule, type Rule, ruleTypeOf, toRule, type Validation } from "./validationRule";
import { keyNamed, named } from "./pageValues";

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const ALERTS: Readonly<Record<string, string>> = { Stop: "stop", Warning: "warning", Information: "information" };

interface Prompt {
  readonly message?: string;
  readonly title?: string;
  readonly showPrompt?: boolean;
}

interface ErrorAlert {
  readonly message?: string;
  readonly title?: string;
  readonly showAlert?: boolean;
  readonly style?: string;
}

const NONE: Validation = { type: "any", showErrorMessage: true, showInputMessage: true };

/** What may be entered in the cells of a range. */
export class DataValidation extends ExcelObject {
  readonly type: OfficeType = {
    name: "DataValidation",
    members: {
      errorAlert: writable("1.8"),
      ignoreBlanks: writable("1.8"),
      prompt: writable("1.8"),
      rule: writable("1.8"),
      type: under("ruleType", readable("1.8")),
      clear: method("1.8"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    private readonly area: Area,
  ) {
    super(host);
  }

  get ruleType(): string {
    const found = valuesIn(this.map, this.area);
    const [first] = found;
    if (found.every((value) => same(value, first))) return first ? ruleTypeOf(first) : "None";
    return found.includes(undefined) ? "Inconsistent" : "MixedCriteria";
  }

  get rule(): Rule {
    return this.common ? toRule(this.common) : {};
  }

  set rule(rule: Rule) {
    this.write({ ...NONE, allowBlank: true, ...this.common, ...fromRule(rule) } as Validation);
  }

  get ignoreBlanks(): boolean {
    return this.common?.allowBlank ?? true;
  }

  set ignoreBlanks(ignore: boolean) {
    this.write({ ...(this.common ?? NONE), allowBlank: ignore === true });
  }

  get prompt(): Prompt {
    const { prompt = "", promptTitle = "", showInputMessage = true } = this.common ?? {};
    return { message: prompt, title: promptTitle, showPrompt: showInputMessage };
  }

  set prompt({ message = "", title = "", showPrompt = true }: Prompt) {
    checkTexts(title, message);
    this.write({ ...(this.common ?? NONE), prompt: message, promptTitle: title, showInputMessage: showPrompt });
  }

  get errorAlert(): ErrorAlert {
    const { error = "", errorTitle = "", errorStyle = "stop", showErrorMessage = true } = this.common ?? {};
    const style = keyNamed(ALERTS, errorStyle) ?? "Stop";
    return { message: error, title: errorTitle, showAlert: showErrorMessage, style };
  }

  set errorAlert({ message = "", title = "", showAlert = true, style = "Stop" }: ErrorAlert) {
    checkTexts(title, message);
    const errorStyle = named(ALERTS, style);
    this.write({
      ...(this.common ?? NONE),
      error: message,
      errorTitle: title,
      showErrorMessage: showAlert,
      errorStyle: errorStyle === "stop" ? undefined : errorStyle,
    });
  }

  clear(): void {
    this.store.update({ validations: without(this.map, this.area) });
  }

  /** What holds in every cell of the range. */
  private get common(): Validation | undefined {
    const found = valuesIn(this.map, this.area);
    return found.every((value) => same(value, found[0])) ? found[0] : undefined;
  }

  private write(validation: Validation): void {
    this.store.update({ validations: withArea(this.map, this.area, validation) });
  }

  private get map(): Readonly<Record<string, Validation>> {
    return this.store.value.validations ?? {};
  }

  private get store() {
    return sheetExtras(this.sheet.grid.facade);
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function checkTexts(title: unknown, message: unknown): void {
  const fits = (text: unknown, length: number) => typeof text === "string" && text.length <= length;
  if (!fits(title, MAX_TITLE) || !fits(message, MAX_MESSAGE)) throw invalidArgument();
}
