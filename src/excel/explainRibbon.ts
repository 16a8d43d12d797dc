/** What a ribbon button of the manifest (`FunctionName`) does; Excel waits until it is done. */
export function onRibbonButton(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action().finally(() => event.completed());
  });
}

/** Opens the pane where it is closed. A host that cannot leaves that to the user. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane().catch(() => undefined);
