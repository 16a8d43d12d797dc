import { cellText, isErrorText } from "../council/cells";
import { foldWord } from "../fold";
import { providerKey } from "./summary";

/** What items 2.1–2.8 of appendix 4 say of a provider, which a table of defects does not know. */
export const PROVIDER_DETAILS = [
  "registration",
  "head",
  "taxpayer",
  "bin",
  "address",
  "license",
  "accounts",
  "agreement",
] as const;
export type ProviderDetail = (typeof PROVIDER_DETAILS)[number];
export type ProviderDetails = Readonly<Partial<Record<ProviderDetail, string>>>;

export const PROVIDERS_TABLE_NAME = "Поставщики_КЗ";
export const PROVIDER_COLUMNS = ["region", "provider", ...PROVIDER_DETAILS] as const;
export type ProviderColumn = (typeof PROVIDER_COLUMNS)[number];

export const PROVIDER_COLUMN_TITLES: Readonly<Record<ProviderColumn, string>> = {
  region: "Регион",
  provider: "Поставщик",
  registration: "2.1 Справка о регистрации",
  head: "2.2 Руководитель",
  taxpayer: "2.3 Реквизиты налогоплательщика",
  bin: "2.4 БИН",
  address: "2.5 Почтовый адрес и базы",
  license: "2.6 Лицензия",
  accounts: "2.7 Расчетные счета",
  agreement: "2.8 Договор и сумма",
};

/** What the user has entered of the providers; a blank region stands for a provider in any. */
export class Providers {
  constructor(
    private readonly byKey: ReadonlyMap<string, ProviderDetails> = new Map(),
    /** Providers whose rows say different things of one item: the item is left to be filled by hand. */
    readonly contested: readonly string[] = [],
  ) {}

  get size(): number {
    return this.byKey.size;
  }

  find(region: string, provider: string): ProviderDetails {
    return (
      this.byKey.get(providerKey({ region, provider })) ?? this.byKey.get(providerKey({ region: "", provider })) ?? {}
    );
  }
}

interface Entered {
  readonly provider: string;
  readonly details: Map<ProviderDetail, Set<string>>;
}

/** Reads the table «Поставщики_КЗ», header first. Rows of one provider complete one another. */
export function readProviders(values: readonly (readonly unknown[])[]): Providers {
  const header = (values[0] ?? []).map((title) => foldWord(cellText(title)));
  const places = PROVIDER_COLUMNS.map((column) => header.indexOf(foldWord(PROVIDER_COLUMN_TITLES[column])));
  const entered = new Map<string, Entered>();
  for (const cells of values.slice(1)) {
    const text = (column: ProviderColumn): string => {
      const given = cellText(cells[places[PROVIDER_COLUMNS.indexOf(column)]!]);
      return isErrorText(given) ? "" : given;
    };
    const provider = text("provider");
    const given = PROVIDER_DETAILS.filter((column) => text(column) !== "");
    if (provider === "" || given.length === 0) continue;
    const key = providerKey({ region: text("region"), provider });
    const { details } = entered.get(key) ?? entered.set(key, { provider, details: new Map() }).get(key)!;
    for (const column of given) details.set(column, new Set(details.get(column)).add(text(column)));
  }
  const all = [...entered.values()];
  return new Providers(
    new Map([...entered].map(([key, { details }]) => [key, agreed(details)])),
    all.filter(({ details }) => [...details.values()].some(({ size }) => size > 1)).map(({ provider }) => provider),
  );
}

const agreed = (details: ReadonlyMap<ProviderDetail, ReadonlySet<string>>): ProviderDetails =>
  Object.fromEntries([...details].flatMap(([column, [text, other]]) => (other === undefined ? [[column, text]] : [])));
