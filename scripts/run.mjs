/** Lets a script of this folder load the project's TypeScript without building it first. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("ts-node").register({
  transpileOnly: true,
  compilerOptions: { module: "commonjs", moduleResolution: "node10" },
});

export const load = (path) => require(path);
