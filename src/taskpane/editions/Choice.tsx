import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { CatalogueId } from "../../editions/format";
import { cataloguesOf, chooseEdition } from "../../excel/editions";
import type { EditionSet } from "../../rules/editionSelection";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { useTexts } from "../texts";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly set: EditionSet;
  readonly catalogues: readonly CatalogueId[];
}

/** Which edition answers when a formula names none, by catalogue; asked only where there are several. */
export function Choice({ set, catalogues }: Props) {
  const styles = useStyles();
  const editions = useEditionsTexts();
  const { catalogues: titles } = useTexts();
  const texts = editions.choice;
  const { attempt } = useStatus();
  const open = catalogues.filter((catalogue) => editionsWith(set, catalogue).length > 1 || set.chosen?.[catalogue]);
  if (open.length === 0) return null;
  return (
    <Section title={texts.title}>
      <Text>{texts.text}</Text>
      <div className={styles.list}>
        {open.map((catalogue) => {
          const known = editionsWith(set, catalogue);
          const chosen = set.chosen?.[catalogue];
          const isMissing = chosen !== undefined && !known.some(({ id }) => id === chosen);
          return (
            <Field key={catalogue} label={titles[catalogue]} size="small">
              <Select
                value={chosen ?? ""}
                onChange={(_event, { value }) => void attempt(() => chooseEdition(catalogue, value || undefined))}
              >
                <option value="">{texts.newest}</option>
                {isMissing && <option value={chosen}>{texts.missing(chosen)}</option>}
                {known.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </div>
    </Section>
  );
}

const editionsWith = ({ editions }: EditionSet, catalogue: CatalogueId) =>
  editions.filter((edition) => cataloguesOf(edition).includes(catalogue));
