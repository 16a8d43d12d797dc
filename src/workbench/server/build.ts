import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { DIST, OUT, ROOT } from "./paths";

interface Bundle {
  /** Name of the webpack configuration. */
  readonly name: "addin" | "workbench";
  readonly inputs: readonly string[];
  /** Inputs that this bundle does not contain. */
  readonly except?: string;
  readonly outputs: readonly string[];
}

const COMMON = ["webpack.config.js", ".swcrc", "package-lock.json"];

const BUNDLES: readonly Bundle[] = [
  {
    name: "addin",
    inputs: [...COMMON, "src", "assets", "manifest.xml"],
    except: "src/workbench",
    outputs: ["functions.js", "functions.json", "taskpane.js", "taskpane.html", "manifest.xml"],
  },
  {
    name: "workbench",
    inputs: [...COMMON, "src/workbench"],
    outputs: ["workbench/index.html", "workbench/workbench.js"],
  },
];

/** Builds what changed since the last build: the workbench alone takes longer than everything else together. */
export async function buildWhatChanged(log: (line: string) => void = console.log): Promise<void> {
  for (const bundle of BUNDLES) {
    const stamp = path.join(OUT, "build", bundle.name);
    const present = bundle.outputs.every((file) => existsSync(path.join(DIST, file)));
    if (present && (await readFile(stamp, "utf8").catch(() => "")) === (await fingerprint(bundle))) continue;

    log(`Сборка: ${bundle.name}…`);
    await webpack(bundle.name);
    await mkdir(path.dirname(stamp), { recursive: true });
    await writeFile(stamp, await fingerprint(bundle));
  }
}

/**
 * Names, sizes and times of the inputs: enough to see an edit, a new file and a deleted one. Of the outputs too, so that
 * what another build wrote over them is not taken for this one's.
 */
async function fingerprint(bundle: Bundle): Promise<string> {
  const hash = createHash("sha256");
  for (const input of [...bundle.inputs, ...bundle.outputs.map((file) => `dist/${file}`)]) {
    for (const file of await filesUnder(input)) {
      if (bundle.except && file.startsWith(`${bundle.except}/`)) continue;
      const { size, mtimeMs } = await stat(path.join(ROOT, file));
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

async function filesUnder(input: string): Promise<string[]> {
  const found = await stat(path.join(ROOT, input)).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [input];
  const entries = await readdir(path.join(ROOT, input), { withFileTypes: true });
  const nested = await Promise.all(entries.map(({ name }) => filesUnder(`${input}/${name}`)));
  return nested.flat().sort();
}

function webpack(name: Bundle["name"]): Promise<void> {
  const cli = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = [cli, "--mode", "production", "--config-name", name, "--stats", "errors-only"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`webpack ${name}: exit code ${code}`))));
  });
}
