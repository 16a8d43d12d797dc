import { Checkbox, Field, makeStyles, Select, SpinButton, tokens } from "@fluentui/react-components";
import type { Dimension, Edition, ValueCatalogueId } from "../../../editions/format";
import type { SectionRows } from "../../../sheets/editions/foreign/guess";
import { useTexts } from "../../texts";
import { TextField } from "./TextField";
import { CATALOGUES, ofCatalogue, regarded, tableIdOf, type WizardState } from "./wizardState";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 120px", minWidth: 0 },
  spin: { minWidth: 0 },
});

interface Props {
  readonly state: WizardState;
  readonly words: readonly Dimension[];
  /** The edition that the table is added to, if there is one. */
  readonly extended: Edition | undefined;
  onChange(state: WizardState): void;
}

const MOST_HEADER_ROWS = 12;
const SECTION_TEXT = "section";

const sectionId = (sections: SectionRows): string => (sections.kind === "dimension" ? sections.id : sections.kind);

function sectionsOf(id: string): SectionRows {
  if (id === "skip") return { kind: "skip" };
  return id === "text" ? { kind: "text", name: SECTION_TEXT } : { kind: "dimension", id };
}

/** What the table is, and which of its rows are no rows of it. */
export function TableFields({ state, words, extended, onChange }: Props) {
  const styles = useStyles();
  const editions = useEditionsTexts();
  const { catalogues } = useTexts();
  const texts = editions.wizard;
  const { table, layout } = state;
  const setTable = (change: Partial<WizardState["table"]>) => onChange({ ...state, table: { ...table, ...change } });
  const setLayout = (change: Partial<WizardState["layout"]>) =>
    onChange({ ...state, layout: { ...layout, ...change } });
  const setCatalogue = (catalogue: ValueCatalogueId) => onChange(regarded(ofCatalogue(state, catalogue)));
  const input = (name: "annex" | "clause" | "unit", label: string) => (
    <TextField half label={label} value={table[name] ?? ""} onChange={(value) => setTable({ [name]: value })} />
  );
  const tableId = tableIdOf(state, extended);
  const replaced = extended?.tables.find(({ id }) => id === tableId);
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <Field label={texts.catalogue} size="small" className={styles.field}>
          <Select value={table.catalogue} onChange={(_event, { value }) => setCatalogue(value as ValueCatalogueId)}>
            {CATALOGUES.map((id) => (
              <option key={id} value={id}>
                {catalogues[id]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.keys} size="small" className={styles.field}>
          <Select value={table.keys} onChange={(_event, { value }) => setTable({ keys: value as "code" | "title" })}>
            <option value="code">{texts.keyKinds.code}</option>
            <option value="title">{texts.keyKinds.title}</option>
          </Select>
        </Field>
        <Field label={texts.headerRows} size="small" className={styles.field}>
          <SpinButton
            className={styles.spin}
            value={layout.headerRows}
            min={0}
            max={MOST_HEADER_ROWS}
            onChange={(_event, { value, displayValue }) => {
              const rows = value ?? Number(displayValue);
              if (Number.isInteger(rows) && rows >= 0 && rows <= MOST_HEADER_ROWS) onChange(regarded(state, rows));
            }}
          />
        </Field>
      </div>
      <TextField label={texts.tableTitle} value={table.title} onChange={(title) => setTable({ title })} />
      <div className={styles.row}>
        <TextField
          half
          label={texts.tableId}
          value={table.id}
          placeholder={tableId}
          warning={replaced && texts.replaced(replaced.title)}
          onChange={(id) => setTable({ id })}
        />
        {input("annex", texts.annex)}
        {input("clause", texts.clause)}
        {input("unit", texts.unit)}
      </div>
      <Field label={texts.sections} size="small">
        <Select
          value={sectionId(layout.sections)}
          onChange={(_event, { value }) => setLayout({ sections: sectionsOf(value) })}
        >
          <option value="skip">{texts.sectionKinds.skip}</option>
          <option value="text">{texts.sectionKinds.text}</option>
          {words.map(({ id, title }) => (
            <option key={id} value={id}>
              {texts.sectionDimension(title.ru)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        checked={layout.skipTotals}
        label={texts.totals}
        onChange={(_event, { checked }) => setLayout({ skipTotals: checked === true })}
      />
    </div>
  );
}
