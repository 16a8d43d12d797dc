import { buildWhatChanged } from "../../../src/workbench/server/build";
import { startServer, type WorkbenchServer } from "../../../src/workbench/server";

declare global {
  var workbenchServer: WorkbenchServer | undefined;
}

/** Builds what changed and serves it for every browser test; WORKBENCH_ADDIN serves another built add-in instead. */
export default async function globalSetup(): Promise<void> {
  await buildWhatChanged();
  const addin = process.env.WORKBENCH_ADDIN;
  globalThis.workbenchServer = await startServer({ port: 0, ...(addin && { addin }) });
  process.env.WORKBENCH_URL = globalThis.workbenchServer.origin; // the tests' processes inherit it
}
