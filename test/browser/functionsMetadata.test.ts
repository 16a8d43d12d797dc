import { readFileSync } from "node:fs";
import path from "node:path";

interface Item {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}
interface Enumeration {
  readonly id: string;
  readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
}
interface Metadata {
  readonly functions: readonly Item[];
  readonly enums: readonly Enumeration[];
}

const read = (file: string): Metadata =>
  JSON.parse(readFileSync(path.join(__dirname, "../../dist", file), "utf8")) as Metadata;

/** Everything but what people read. */
const bare = ({ functions, enums, ...rest }: Metadata) => ({
  ...rest,
  enums: enums.map((item) => ({ ...item, values: item.values.map((value) => ({ ...value, tooltip: "" })) })),
  functions: functions.map((item) => ({
    ...item,
    description: "",
    parameters: item.parameters.map((parameter) => ({ ...parameter, description: "" })),
  })),
});
const texts = ({ functions, enums }: Metadata): string[][] => [
  ...functions.flatMap(({ id, description, parameters }) => [
    [id, description],
    ...parameters.map((parameter) => [`${id}.${parameter.name}`, parameter.description]),
  ]),
  ...enums.flatMap(({ id, values }) => values.map(({ stringValue, tooltip }) => [`${id}.${stringValue}`, tooltip])),
];

const russian = read("functions.json");
const LETTERS: Readonly<Record<string, RegExp>> = { "en-US": /^[^а-яё]*[A-Za-z]/u, "kk-KZ": /[әғқңөұүһі]/iu };

describe.each(["en-US", "kk-KZ"])("functions.%s.json", (locale) => {
  const translated = read(`functions.${locale}.json`);

  it("differs from the Russian one by its descriptions and tooltips alone: ids, names, parameters, words and help are equal", () => {
    expect(bare(translated)).toEqual(bare(russian));
    expect(translated.functions.length).toBeGreaterThan(10);
  });

  it("has every description and tooltip, in its own language and short enough for Excel", () => {
    const original = new Map(texts(russian) as [string, string][]);
    for (const [id, text] of texts(translated)) {
      expect([id, text!.trim()]).not.toEqual([id, ""]);
      expect([id, text]).not.toEqual([id, original.get(id!)]);
    }
    const all = texts(translated).map(([, text]) => text);
    expect(all.filter((text) => LETTERS[locale]!.test(text!)).length).toBeGreaterThan(all.length / 2);
  });
});

it("the Russian descriptions are all there", () => {
  for (const [id, text] of texts(russian)) expect([id, /[а-яё]/iu.test(text!)]).toEqual([id, true]);
});
