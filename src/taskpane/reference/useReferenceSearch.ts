import { useEffect, useMemo, useState } from "react";
import type { CatalogueId } from "../../editions/format";
import { inSlices } from "../../excel/slices";
import { referenceRecords, type ReferenceRecord } from "../../rules/reference";
import { useEditions } from "../useEditions";
import { countByCatalogue, ReferenceSearch, type SearchResult } from "./search";

/** Rows are drawn by the page: a pane shows a dozen, and drawing all of them would slow every keystroke. */
const PAGE = 50;
/** More than the documents of the set have together (351); what an edition of megabytes adds is indexed in slices. */
const AT_ONCE = 500;

export interface SearchState {
  readonly query: string;
  readonly catalogue: CatalogueId | undefined;
  readonly result: SearchResult;
  readonly counts: Partial<Record<CatalogueId, number>>;
  /** Found and of the chosen catalogue. */
  readonly found: readonly ReferenceRecord[];
  readonly shown: readonly ReferenceRecord[];
  /** The row that Enter opens. */
  readonly active: number;
  setQuery(query: string): void;
  setCatalogue(catalogue: CatalogueId | undefined): void;
  setActive(index: number): void;
  showMore(): void;
}

export const nextPage = (found: number, shown: number): number => Math.min(PAGE, found - shown);

export function useReferenceSearch(): SearchState {
  const { editions } = useEditions();
  const search = useMemo(() => new ReferenceSearch(referenceRecords(editions), AT_ONCE), [editions]);
  const [, setWhole] = useState<ReferenceSearch>();
  useEffect(() => {
    if (search.isWhole) return undefined;
    const abort = new AbortController();
    inSlices(search.rest(), abort.signal).then(
      () => setWhole(search),
      () => undefined,
    );
    return () => abort.abort();
  }, [search]);
  const [query, setQuery] = useState("");
  const [catalogue, setCatalogue] = useState<CatalogueId>();
  const [active, setActive] = useState(0);
  const [limit, setLimit] = useState(PAGE);

  const { isWhole } = search;
  // The same search finds more once it is whole.
  const result = useMemo(() => search.find(query), [search, query, isWhole]);
  const found = useMemo(
    () => (catalogue ? result.records.filter((record) => record.catalogue === catalogue) : result.records),
    [result, catalogue],
  );
  const restart = () => {
    setActive(0);
    setLimit(PAGE);
  };
  return {
    query,
    catalogue,
    result,
    counts: useMemo(() => countByCatalogue(result.records), [result]),
    found,
    shown: useMemo(() => found.slice(0, limit), [found, limit]),
    active,
    setQuery: (next) => {
      setQuery(next);
      restart();
    },
    setCatalogue: (next) => {
      setCatalogue(next);
      restart();
    },
    setActive,
    showMore: () => setLimit((current) => current + PAGE),
  };
}
