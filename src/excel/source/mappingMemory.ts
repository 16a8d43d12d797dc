import type { RememberedMapping } from "../../rules/mapping";

/** Where a workbook keeps what the user has said of its columns: JSON by key. */
export interface MappingStore {
  read(): Promise<{ readonly records: readonly { readonly key: string; readonly value: unknown }[] }>;
  write(key: string, value: unknown): Promise<void>;
}

/** The mappings of a workbook, by the set of roles that they are of. */
export interface MappingMemory {
  /** `undefined` where nothing is remembered; a damaged record is nothing. */
  recall(set: string): Promise<RememberedMapping | undefined>;
  remember(set: string, mapping: RememberedMapping): Promise<void>;
}

export const mappingMemory = (store: MappingStore): MappingMemory => ({
  async recall(set) {
    const { records } = await store.read();
    const value = records.find(({ key }) => key === set)?.value;
    return isMapping(value) ? value : undefined;
  },
  remember: (set, mapping) => store.write(set, mapping),
});

/** The record comes with the file, from anybody. */
const isMapping = (value: unknown): value is RememberedMapping =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((title) => title === null || typeof title === "string");
