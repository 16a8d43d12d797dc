import { useTexts } from "./texts";

/** A part of the pane could not be fetched: the network is gone, or the add-in was updated meanwhile. */
export function LoadFailed() {
  return <p role="alert">{useTexts().failed}</p>;
}
