import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { CatalogueId } from "../../editions/format";
import { useTexts } from "../texts";
import type { SearchState } from "./useReferenceSearch";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, paddingInline: "10px" },
  count: { marginInlineStart: "6px", fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Which catalogue to look in; every button says how much it would show. */
export function CatalogueFilter({ search }: { readonly search: SearchState }) {
  const styles = useStyles();
  const texts = useTexts();
  const { catalogue, counts, result, setCatalogue } = search;
  const button = (id: CatalogueId | undefined, title: string, count: number) => {
    const pressed = catalogue === id;
    return (
      <ToggleButton
        key={title}
        className={styles.button}
        size="small"
        shape="circular"
        appearance={pressed ? "primary" : "outline"}
        checked={pressed}
        onClick={() => setCatalogue(id)}
      >
        {title}
        <span className={mergeClasses(styles.count, !pressed && styles.muted)}>{count}</span>
      </ToggleButton>
    );
  };
  return (
    <div role="group" aria-label={texts.search.catalogues} className={styles.filter}>
      {button(undefined, texts.search.all, result.records.length)}
      {(Object.entries(texts.catalogues) as [CatalogueId, string][]).map(([id, title]) =>
        button(id, title, counts[id] ?? 0),
      )}
    </div>
  );
}
