import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { DialogProvider } from "./dialog/DialogProvider";
import { openTab, useOpenTab } from "./navigation";
import { panelElementId, PaneTabs, tabElementId } from "./PaneTabs";
import { StatusBar } from "./status/StatusBar";
import { StatusProvider } from "./status/StatusProvider";
import { tabs } from "./tabs";
import { type Wording, WordingProvider } from "./texts";
import { usePaneTheme } from "./theme";

const useStyles = makeStyles({
  // Not on the provider: menus and dialogs get its class and would cover the pane.
  pane: { height: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  main: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  /** For those who navigate by headings; everybody else sees the title that Excel puts above the pane. */
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  panel: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

export function App({ wording }: { readonly wording: Wording }) {
  const styles = useStyles();
  const theme = usePaneTheme();
  const selected = useOpenTab();
  const { Panel } = tabs.find(({ id }) => id === selected)!;
  return (
    <FluentProvider theme={theme}>
      <WordingProvider value={wording}>
        <StatusProvider>
          <DialogProvider>
            <div className={styles.pane}>
              <main className={styles.main}>
                <h1 className={styles.title}>{wording.texts.pane}</h1>
                <PaneTabs selected={selected} onSelect={openTab} />
                <div
                  role="tabpanel"
                  id={panelElementId(selected)}
                  aria-labelledby={tabElementId(selected)}
                  className={styles.panel}
                >
                  <Suspense fallback={<Spinner size="small" />}>
                    <Panel />
                  </Suspense>
                </div>
              </main>
              <StatusBar />
            </div>
          </DialogProvider>
        </StatusProvider>
      </WordingProvider>
    </FluentProvider>
  );
}
