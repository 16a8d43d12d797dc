import type { KazakhstanMessages } from "./types";

export const en: KazakhstanMessages = {
  problems: {
    cellError: ({ given }) => `The cell holds the error ${given}. Replace it with text or a number.`,
    providerMissing: () => "No provider: the defect is in the register's line “(не указан)”.",
    regionMissing: () => "No region. Enter the region or the city of republican significance.",
    codeMissing: () => "No defect code: the row is not in the register. Enter the code of the classifier.",
    careMissing: () => "No kind of care: without it the penalty is unknown.",
    baseMissing: ({ unit }) =>
      unit === "%"
        ? "No base: enter the cost of the service or case, tenge."
        : `No base: enter ${unit} in tenge in the table or on the sheet “Ставки”.`,
    countInvalid: ({ given }) => `“${given}” is no quantity. Enter a whole number from 1; a blank cell means 1.`,
    rateAmbiguous: ({ unit }) => `Several different ${unit} fit on the sheet “Ставки”. Narrow the region or the dates.`,
    withdrawnUnknown: ({ given }) => `“${given}” is no answer. Enter “да” or “нет”.`,
    withdrawnOther: ({ given }) =>
      `The complaint is withdrawn, but ${given} is no complaint: clause 23 leaves out 8.0 only, other defects stay.`,
    soleProviderUnknown: ({ given }) => `“${given}” is no answer. Enter “да” or “нет”.`,
    iinBlank: () => "No IIN.",
    iinFormat: () => "An IIN is 12 digits. Correct the number and make the cell text.",
    iinControl: () => "The control digit of the IIN is wrong. Check the number.",
    iinZeros: () => "Excel took the zeros before the IIN away. They are restored here; make the cell text.",
    dateMissing: () => "No date of discharge or of the service.",
    dateUnknown: ({ given }) => `“${given}” is no date. Enter it as 31.03.2025.`,
    dateBefore: ({ from }) => `The date is before the classifier came into force (${from}). Check that it applies.`,
  },
  rates: {
    columnMissing: (given) => `The sheet “Ставки” has no column “${given}”. Restore it or build the sheet anew.`,
    careUnknown: (given) => `“${given}” is no kind of care that has a rate. Choose one from the list.`,
    fromMissing: () => "The day from which the rate is in force is not given.",
    dateUnknown: (given) => `“${given}” is no date. Enter it as 01.01.2025.`,
    tengeInvalid: (given) => `“${given}” is no sum in tenge.`,
    datesTurned: () => "The last day is before the first.",
  },
};
