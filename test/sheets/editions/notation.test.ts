import fc from "fast-check";
import { readList, readParts, writeList, writeParts } from "../../../src/sheets/editions/notation";

/** Texts that are full of the notation's own signs. */
const text = fc
  .array(
    fc.oneof(fc.constantFrom(";", "|", ":", '"', '""', " ", "\n", "а", "№ 1", "3.3:7"), fc.string({ maxLength: 3 })),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));

test("any list is read as it was written", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (items) => {
      expect(readList(writeList(items))).toEqual(items);
    }),
  );
});

test("any parts are read as they were written", () => {
  const field = fc.record({ name: fc.constantFrom("напечатано", "basis", "основание"), value: text });
  const bare = text.map((value) => ({ value }));
  const part = fc.tuple(bare, fc.array(field, { maxLength: 3 })).map(([first, rest]) => [first, ...rest]);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      expect(readParts(writeParts(parts))).toEqual(parts);
    }),
  );
});

test.each([
  ["КОГБУЗ; КОГАУЗ", ["КОГБУЗ", "КОГАУЗ"]],
  ["3.3:7;3.4:70 ", ["3.3:7", "3.4:70"]],
  ['ООО "Ромашка"; "а; б"', ['ООО "Ромашка"', "а; б"]],
])("what people type: %s", (typed, items) => expect(readList(typed)).toEqual(items));

test("a quotation mark that is not closed is told", () => {
  expect(readList('"а; б')).toBeUndefined();
  expect(readParts('1; напечатано: "1')).toBeUndefined();
});
