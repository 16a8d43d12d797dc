import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { HEADING_STOP } from "../tabStops";
import { BuildProgress } from "../build/BuildProgress";
import { useBuildSheets } from "../build/useBuildSheets";
import { useTexts } from "../texts";
import { useEditions } from "../useEditions";
import { CompareView } from "./CompareView";
import { EditionsHome } from "./EditionsHome";
import { ImportView } from "./ImportView";
import { type EditionsView, openerId } from "./views";
import { Wizard } from "./wizard/Wizard";
import { useEditionsTexts } from "./texts";
import { tabColumn, tabScroll, tabTitle } from "../sharedStyles";

const useStyles = makeStyles({
  tab: tabColumn,
  scroll: tabScroll,
  title: tabTitle,
});

/** The user's own editions: what there is, how it comes in and goes out, and which days it covers. */
export default function EditionsTab() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const texts = useEditionsTexts();
  const set = useEditions();
  const { progress, build } = useBuildSheets();
  const [view, setView] = useState<EditionsView>("home");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (view !== "home") heading.current?.focus();
  }, [view]);
  const busy = progress !== undefined;
  const back = () => {
    const opener = view;
    setView("home");
    requestAnimationFrame(() => document.getElementById(openerId(opener))?.focus());
  };
  return (
    <div className={styles.tab}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={tabs.editions}>
        {view === "home" ? (
          <>
            <h2 className={styles.title}>{tabs.editions}</h2>
            <EditionsHome set={set} busy={busy} onBuild={build} onOpen={setView} />
          </>
        ) : (
          <>
            <div>
              <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={back}>
                {texts.back}
              </Button>
              <h2 ref={heading} tabIndex={HEADING_STOP} className={styles.title}>
                {texts[view].title}
              </h2>
            </div>
            {view === "import" && <ImportView onSaved={back} />}
            {view === "compare" && <CompareView editions={set.editions} busy={busy} onBuild={build} />}
            {view === "wizard" && <Wizard onSaved={back} />}
          </>
        )}
      </div>
      {progress && <BuildProgress progress={progress} />}
    </div>
  );
}
