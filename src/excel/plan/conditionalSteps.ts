import type { ColorScale, ConditionalFormat, DataBar, MarkedCells } from "../../sheets/sheetPlan";
import { setFont } from "./formatSteps";
import { rangeStep, type Step } from "./steps";

export const conditionalStep = (format: ConditionalFormat): Step =>
  rangeStep(format, 6, ({ conditionalFormats }) => add(conditionalFormats, format));

function add(formats: Excel.ConditionalFormatCollection, format: ConditionalFormat): void {
  switch (format.kind) {
    case "formula": {
      const { custom } = formats.add("Custom");
      custom.rule.formula = format.formula;
      return setLook(custom.format, format.style);
    }
    case "textContains": {
      const { textComparison } = formats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: format.text };
      return setLook(textComparison.format, format.style);
    }
    case "dataBar":
      return setBar(formats.add("DataBar").dataBar, format);
    case "colorScale":
      formats.add("ColorScale").colorScale.criteria = scale(format.colors);
  }
}

function setLook({ font, fill }: Excel.ConditionalRangeFormat, style: MarkedCells["style"]): void {
  setFont(font, { color: style.color, bold: style.bold });
  if (style.fill !== undefined) fill.color = style.fill;
}

function setBar(bar: Excel.DataBarConditionalFormat, { color }: DataBar): void {
  bar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.upperBoundRule = { type: "HighestValue" };
  bar.positiveFormat.gradientFill = false;
  bar.positiveFormat.fillColor = color;
}

function scale([low, ...others]: ColorScale["colors"]): Excel.ConditionalColorScaleCriteria {
  const [high, median] = [others[others.length - 1]!, others.length > 1 ? others[0] : undefined];
  return {
    minimum: { type: "LowestValue", color: low },
    ...(median && { midpoint: { type: "Percentile", formula: "50", color: median } }),
    maximum: { type: "HighestValue", color: high },
  };
}
