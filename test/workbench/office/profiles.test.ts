import { profileOf, supports } from "../../../src/workbench/office/profiles";
import { findMember } from "../../../src/workbench/office/richApi/members";
import { method, OfficeObject, type OfficeType, readable } from "../../../src/workbench/office/richApi/officeObject";
import { startOffice } from "../../support/officeNode";

test.each([
  ["ltsc2021", "ExcelApi", "1.14", true],
  ["ltsc2021", "ExcelApi", "1.9", true],
  ["ltsc2021", "ExcelApi", "1.15", false],
  ["ltsc2021", "CustomFunctionsRuntime", "1.3", true],
  ["ltsc2021", "CustomFunctionsRuntime", "1.4", false],
  ["ltsc2021", "SharedRuntime", "1.1", true],
  ["ltsc2021", "ExcelApiOnline", "1.1", false],
  ["microsoft365", "ExcelApi", "1.17", true],
  ["web", "ExcelApiOnline", "1.1", true],
] as const)("%s has %s %s: %s", (profile, set, version, expected) => {
  expect(supports(profileOf(profile), set, version)).toBe(expected);
});

test("a member that is newer than the edition is refused by name", () => {
  class Novelty extends OfficeObject {
    readonly type: OfficeType = { name: "Novelty", members: { old: readable("1.14"), fresh: method("1.15") } };
  }
  const ltsc = profileOf("ltsc2021");
  expect(findMember(new Novelty(), "old", ltsc)).toMatchObject({ kind: "scalar" });
  expect(() => findMember(new Novelty(), "fresh", ltsc)).toThrow("Novelty.fresh");
  expect(() => findMember(new Novelty(), "constructor", ltsc)).toThrow("Novelty.constructor");
  expect(findMember(new Novelty(), "fresh", profileOf("microsoft365"))).toMatchObject({ kind: "method" });
});

describe("Excel on the web takes 5 MB at once", () => {
  const write = async (profile: "web" | "ltsc2021") => {
    const office = startOffice({ profile });
    try {
      return await office.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").values = Array.from(
          { length: 200 },
          () => ["т".repeat(15_000)],
        );
        await context.sync();
        return "written";
      });
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    } finally {
      office.dispose();
    }
  };

  test("a larger request is refused as a whole", async () => {
    expect(await write("web")).toBe("RequestPayloadSizeLimitExceeded");
    expect(await write("ltsc2021")).toBe("written");
  });

  test("and reads 5 million cells", async () => {
    const office = startOffice({ profile: "web" });
    try {
      const reading = office.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z200000").load("values");
        await context.sync();
      });
      await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    } finally {
      office.dispose();
    }
  });
});
