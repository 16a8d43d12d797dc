import { isTaken, noteKinds, readNote, writeNote } from "../../src/excel/notes";
import type { ProfileName } from "../../src/workbench/office/contract";
import { NOTES_CLIENT } from "../support/notesClient";
import { type PlanOffice, startPlanOffice } from "./plan/office";

let office: PlanOffice;
afterEach(() => office.dispose());

/** Excel of that profile; the newer client is the one that it fetches itself. */
function start(profile: ProfileName, client: "npm" | "newer" = "npm"): void {
  office = startPlanOffice({ profile });
  if (client === "newer") office.window.run(NOTES_CLIENT);
}

const A1 = { sheet: "Лист1", cell: "A1" };
const shown = (row = 0) => office.host.noteAt(office.sheet.getSheetId(), row, 0);

test.each([
  ["ltsc2021", "newer", ["comment"]],
  ["ltsc2021", "npm", ["comment"]],
  ["microsoft365", "npm", ["comment"]],
  ["microsoft365", "newer", ["note", "comment"]],
  ["web", "newer", ["note", "comment"]],
] as const)("%s with the %s client takes %j", (profile, client, kinds) => {
  start(profile, client);
  expect(noteKinds()).toEqual(kinds);
});

const LONG = `${"Строка расчёта длиннее ширины примечания, ".repeat(4)}\n`.repeat(20);

test("a note is made large enough for its text, within what fits on a screen", async () => {
  start("microsoft365", "newer");
  expect(await readNote("note", A1)).toBeUndefined();
  await writeNote("note", A1, "Расчёт\nв двух строках", false);
  expect(shown()).toEqual({ text: "Расчёт\nв двух строках", size: { width: 340, height: 37 } });
  expect(await readNote("note", A1)).toBe("Расчёт\nв двух строках");
  await writeNote("note", A1, LONG, true);
  expect(shown()).toEqual({ text: LONG, size: { width: 340, height: 480 } });
});

test("Excel on the web refuses a size, and has the note all the same", async () => {
  start("web", "newer");
  await writeNote("note", A1, "Расчёт", false);
  expect(shown()).toEqual({ text: "Расчёт" });
});

test("Excel 2021 gets a comment, replaced where it is asked to be", async () => {
  start("ltsc2021");
  await writeNote("comment", A1, "Расчёт", false);
  await writeNote("comment", A1, "Расчёт иначе", true);
  expect(shown()).toEqual({ text: "Расчёт иначе", authorName: "ОМС" });
  expect(shown(1)).toBeUndefined();
});

test("a cell that has the other kind is told apart from every other refusal", async () => {
  start("microsoft365", "newer");
  const refused = (kind: "note" | "comment", cell: string) =>
    writeNote(kind, { sheet: "Лист1", cell }, "Ещё", false).catch((error: unknown) => error);
  await writeNote("note", A1, "Моё", false);
  await writeNote("comment", { sheet: "Лист1", cell: "A2" }, "Моё", false);
  expect(isTaken(await refused("comment", "A1"))).toBe(true);
  expect(isTaken(await refused("note", "A2"))).toBe(true);
  expect(isTaken(await writeNote("note", { sheet: "Нет", cell: "A1" }, "Ещё", false).catch((e: unknown) => e))).toBe(
    false,
  );
  expect([shown()?.text, shown(1)?.text]).toEqual(["Моё", "Моё"]);
});
