import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Edition } from "../../editions/format";
import { cataloguesOf, editionFileName, editionJson, removeWorkbookEdition } from "../../excel/editions";
import { inSlices } from "../../excel/slices";
import { isoToRussian } from "../../rules/dates";
import { editionOrigin } from "../../rules/liveEditions";
import { editionSheetSlices } from "../../sheets/editions/editionSheets";
import type { SheetBuilder } from "../build/useBuildSheets";
import { useAsk } from "../dialog/DialogProvider";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
import { saveFile } from "./saveFile";
import { useEditionsTexts } from "./texts";
import type { EditionsTexts } from "./texts/ru";

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  fact: { display: "block", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

interface Props {
  readonly edition: Edition;
  /** What it takes in the workbook, where it is there. */
  readonly bytes: number | undefined;
  readonly busy: boolean;
  readonly onBuild: SheetBuilder["build"];
}

/** One edition with its dates and what can be done with it. */
export function EditionItem({ edition, bytes, busy, onBuild }: Props) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const editions = useEditionsTexts();
  const { catalogues } = texts;
  const { say, attempt } = useStatus();
  const ask = useAsk();
  const { id, title, inForce } = edition;
  const origin = editionOrigin(edition) ?? "shipped";

  const exportSheets = () =>
    attempt(async () => {
      await onBuild(await inSlices(editionSheetSlices(edition, setName(id))));
    });
  const save = () => {
    saveFile(editionFileName(edition), editionJson(edition));
    say({ intent: "success", text: editions.file.done(editionFileName(edition)) });
  };
  const remove = () =>
    attempt(async () => {
      const answer = await ask({
        title: editions.remove.title,
        text: editions.remove.text(title),
        choices: [{ id: "remove", label: editions.remove.yes }],
      });
      if (!answer) return;
      await removeWorkbookEdition(id);
      say({ intent: "success", text: editions.remove.done(title) });
    });
  const button = (label: string, onClick: () => void, disabled = false) => (
    <Button size="small" aria-label={editions.actions.of(label, title)} disabledFocusable={disabled} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <div role="listitem" className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Badge appearance="outline" color="informative">
          {editions.origins[origin]}
        </Badge>
      </div>
      <Text size={200} className={styles.fact}>
        {`${id} · ${editions.days(isoToRussian(inForce.from), inForce.to && isoToRussian(inForce.to))}`}
      </Text>
      <Text size={200} className={styles.fact}>
        {cataloguesOf(edition)
          .map((catalogue) => catalogues[catalogue])
          .join(", ")}
      </Text>
      {bytes !== undefined && (
        <Text size={200} className={styles.fact}>
          {editions.size(sizeText(bytes, editions, language))}
        </Text>
      )}
      <div className={styles.buttons}>
        {button(editions.actions.export, () => void exportSheets(), busy)}
        {button(editions.actions.save, save)}
        {origin === "workbook" && button(editions.actions.remove, () => void remove())}
      </div>
    </div>
  );
}

function sizeText(bytes: number, { kilobytes, megabytes }: EditionsTexts, language: string): string {
  const [count, text] = bytes < MEGABYTE ? [Math.ceil(bytes / KILOBYTE), kilobytes] : [bytes / MEGABYTE, megabytes];
  return text(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(count));
}

/** Every export has a name of its own, so that the sheets of two are never mixed: «kirov-2013 2026-11-22 10:15:30». */
const setName = (id: string): string => `${id} ${new Date().toISOString().slice(0, 19).replace("T", " ")}`;
