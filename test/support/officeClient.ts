import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";

const CLIENT = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
const HOME = "https://localhost/";

type AnyFunction = (...args: never[]) => unknown;

/** The globals that Microsoft's client defines. */
export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: { associate(id: string, implementation: AnyFunction): void };
  /** Evaluates a script of the add-in next to the client. */
  run(script: string): void;
  dispose(): void;
}

/**
 * Microsoft's Excel client, unmodified, in a context of its own with as much of a browser as it looks at. `bridge`
 * creates what it finds as `_richApiNativeBridge`: a fresh object each time it looks.
 */
export function loadOfficeClient(bridge: () => unknown): OfficeWindow {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const window: Record<string, unknown> = {
    ...browserGlobals(),
    setTimeout: (callback: () => void, delay?: number) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        callback();
      }, delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
      timers.delete(timer);
      clearTimeout(timer);
    },
  };
  window.CustomFunctions = customFunctions();
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  Object.defineProperty(window, "_richApiNativeBridge", { get: bridge });
  const context = createContext(window);
  runInContext(readFileSync(CLIENT, "utf8"), context, { filename: CLIENT });
  return Object.assign(window as unknown as OfficeWindow, {
    run: (script: string) => void runInContext(script, context),
    dispose: () => timers.forEach((timer) => clearTimeout(timer)),
  });
}

/** Microsoft's loader, office.js, defines this much before it fetches the client. */
function customFunctions() {
  const mappings: Record<string, AnyFunction> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener: () => void) => void listeners.push(listener) },
    associate(id: string, implementation: AnyFunction) {
      mappings[id.toUpperCase()] = implementation;
      for (const listener of listeners) listener();
    },
  };
}

function browserGlobals(): Record<string, unknown> {
  const element = () => ({ style: {}, setAttribute() {}, getElementsByTagName: () => [], appendChild() {} });
  return {
    console,
    setInterval,
    clearInterval,
    URL,
    performance,
    navigator: { userAgent: "node", language: "en-US" },
    location: { ...urlParts(new URL(HOME)) },
    history: {},
    document: {
      readyState: "complete",
      URL: HOME,
      domain: "localhost",
      cookie: "",
      body: element(),
      head: element(),
      documentElement: element(),
      addEventListener() {},
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
    },
    addEventListener() {},
    removeEventListener() {},
  };
}

function urlParts({ href, search, hash, protocol, origin, hostname, pathname }: URL) {
  return { href, search, hash, protocol, origin, hostname, pathname };
}
