import { makeStyles, tokens } from "@fluentui/react-components";
import { searchTerms } from "../../rules/referenceTerms";

const useStyles = makeStyles({
  mark: { backgroundColor: "transparent", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Text with the words that the search has found marked. */
export function Highlighted({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  const styles = useStyles();
  if (terms.size === 0) return <>{text}</>;
  return (
    <>
      {text.split(/(\s+)/).map((word, index) =>
        searchTerms(word).some((term) => terms.has(term)) ? (
          <mark key={index} className={styles.mark}>
            {word}
          </mark>
        ) : (
          word
        ),
      )}
    </>
  );
}
