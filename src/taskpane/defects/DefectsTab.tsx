import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Segmented } from "../builder/Segmented";
import { type DefectsViewId, views } from "./views";
import { useDefectsTexts } from "./texts";

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  switch: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // What scrolls below goes under a line, not under the choices.
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Seen by screen readers alone: the sections below are headed by it. */
  heading: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
});

/** Summaries of defects, by the documents of one country or the other. */
export default function DefectsTab() {
  const styles = useStyles();
  const texts = useDefectsTexts();
  const [chosen, setChosen] = useState<DefectsViewId>("russia");
  const { View } = views.find(({ id }) => id === chosen) ?? views[0]!;
  return (
    <div className={styles.tab}>
      {views.length > 1 && (
        <div className={styles.switch}>
          <Segmented
            label={texts.document}
            required={false}
            value={chosen}
            choices={views.map(({ id }) => ({ id, title: texts.views[id] }))}
            onChange={(id) => setChosen(id as DefectsViewId)}
          />
        </div>
      )}
      <h2 className={styles.heading}>{texts.views[chosen]}</h2>
      <View />
    </div>
  );
}
