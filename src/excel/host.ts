/** Resolves when Office has told what it is. */
export const officeReady = async (): Promise<void> => {
  await Office.onReady();
};

/** Language of the host's interface: `ru-RU`. */
export const displayLanguage = (): string | undefined => Office.context.displayLanguage;

/** Background of the host's panes where it tells one: `#262626` in Excel's dark theme. */
export const paneBackground = (): string | undefined => Office.context.officeTheme?.bodyBackgroundColor;
