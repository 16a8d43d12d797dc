/**
 * What the reader of a bad file is told of each of its defects, in full and in three languages. `UPDATE_GOLDEN=1` writes the file,
 * for a person to read before it is kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDefective, readEdition } from "../../../src/rules/editions";
import { describeDefect, describePlace } from "../../../src/rules/editions/messages";
import { malformed } from "./malformed";

const FILE = join(__dirname, "../../golden/editions/defects.txt");

const told = (text: string): string => {
  const read = readEdition(text);
  if (!isDefective(read)) return "accepted";
  const lines = read.flatMap((defect) =>
    (["ru", "en", "kk"] as const).map(
      (language) => `${describePlace(defect, language)}: ${describeDefect(defect, language)}`,
    ),
  );
  return lines.join("\n").replaceAll("\u00a0", " ");
};

if (process.env["UPDATE_GOLDEN"]) {
  writeFileSync(FILE, malformed.map(({ name, text }) => `## ${name}\n${told(text)}\n`).join("\n"));
}
const golden = new Map(
  readFileSync(FILE, "utf8")
    .trimEnd()
    .split(/\n\n(?=## )/)
    .map((entry) => [entry.slice(3, entry.indexOf("\n")), entry.slice(entry.indexOf("\n") + 1)]),
);

test.each(malformed.map(({ name, text }) => [name, text] as const))("%s", (name, text) =>
  expect(told(text)).toBe(golden.get(name)),
);
