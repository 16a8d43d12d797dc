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
  const timers = createTimers();
  const window: Record<string, unknown> = { ...browserGlobals(), ...timers.globals };
  window.CustomFunctions = customFunctions();
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  Object.defineProperty(window, "_richApiNativeBridge", { get: bridge });
  const context = createContext(window);
  runInContext(readFileSync(CLIENT, "utf8"), context, { filename: CLIENT });
  return Object.assign(window as unknown as OfficeWindow, {
    run: (script: string) => void runInContext(script, context),
    dispose: timers.stop,
  });
}

/** The client's timers, which have to end with the test: it asks again and again for an answer that no longer comes. */
function createTimers() {
  const running = new Set<ReturnType<typeof setTimeout>>();
  let stopped = false;
  const start = (timer: () => ReturnType<typeof setTimeout>) => {
    if (stopped) return undefined;
    const started = timer();
    running.add(started);
    return started;
  };
  const stop = (timer: ReturnType<typeof setTimeout>) => {
    running.delete(timer);
    clearTimeout(timer);
  };
  return {
    globals: {
      setTimeout: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
        start(() => setTimeout(callback, delay, ...args)),
      setInterval: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
        start(() => setInterval(callback, delay, ...args)),
      clearTimeout: stop,
      clearInterval: stop,
    },
    stop: () => {
      stopped = true;
      running.forEach(stop);
    },
  };
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
