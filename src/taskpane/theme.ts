import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneBackground } from "../excel/host";

/** The teal of the product's icon, from almost black to almost white. */
const BRAND: BrandVariants = {
  10: "#021011",
  20: "#06211f",
  30: "#083436",
  40: "#084247",
  50: "#085157",
  60: "#096067",
  70: "#0b6e75",
  80: "#0b767d",
  90: "#2b8b90",
  100: "#449a9e",
  110: "#5caaae",
  120: "#75bbbd",
  130: "#8fcbcc",
  140: "#aadbdb",
  150: "#c6ebea",
  160: "#e3f7f6",
};

const LIGHT: Theme = createLightTheme(BRAND);
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorCompoundBrandForeground1: BRAND[120],
};

const DARK_QUERY = "(prefers-color-scheme: dark)";

/** Whether a colour `#rrggbb` is dark: the host tells its background, not the name of its theme. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The theme of the host; where it tells none (Excel on the web), the one that the user prefers everywhere. */
export function usePaneTheme(): Theme {
  const [prefersDark, setPrefersDark] = useState(() => window.matchMedia(DARK_QUERY).matches);
  useEffect(() => {
    const media = window.matchMedia(DARK_QUERY);
    const follow = () => setPrefersDark(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  const background = paneBackground();
  const dark = background ? isDark(background) : prefersDark;
  // The browser's own parts follow: scroll bars, lists, the calendar sign of a date field.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return dark ? DARK : LIGHT;
}
