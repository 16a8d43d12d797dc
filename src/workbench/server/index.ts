import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { localhostCertificate } from "./certificate";
import { DIST, OUT } from "./paths";
import { route } from "./routes";

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The built add-in; `dist` unless a test brings its own. */
  readonly addin?: string;
}

export interface WorkbenchServer {
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** The grid draws with inline styles and blob images; scripts come from here only. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** Serves the workbench and the add-in over https on this machine only: Office.js trusts no page without it. */
export async function startServer({ port, addin = DIST }: ServerOptions): Promise<WorkbenchServer> {
  const certificate = await localhostCertificate(path.join(OUT, "certificates"));
  const workbench = path.join(DIST, "workbench");
  const server = https.createServer(certificate, (request, response) => {
    answer(request, response, path.resolve(addin), workbench).catch(() => fail(response, 500, "Ошибка сервера"));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, root: string, workbench: string) {
  if (request.method !== "GET" && request.method !== "HEAD") return fail(response, 405, "Только чтение");
  if (request.url === "/workbench/samples.json") return sendSamples(response, root);
  const found = route(request.url ?? "/", root, workbench);
  const info = found && (await stat(found.file).catch(() => undefined));
  if (!found || !info?.isFile()) return fail(response, 404, "Нет такого файла");

  const modified = info.mtime.toUTCString();
  response.setHeader("Content-Type", TYPES[path.extname(found.file)] ?? "application/octet-stream");
  response.setHeader("X-Content-Type-Options", "nosniff");
  // The browser asks every time, and is answered with a few bytes when nothing was built since.
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Last-Modified", modified);
  if (request.url?.split("?")[0] === "/") response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  if (request.headers["if-modified-since"] === modified) return void response.writeHead(304).end();
  if (request.method === "HEAD") return void response.end();
  if (found.rewrite) return void response.end(found.rewrite(await readFile(found.file, "utf8")));
  createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

async function sendSamples(response: ServerResponse, root: string): Promise<void> {
  const files = await readdir(path.join(root, "assets/samples")).catch((): string[] => []);
  const samples = files.filter((name) => name.endsWith(".xlsx")).sort((a, b) => a.localeCompare(b, "ru"));
  response.setHeader("Content-Type", TYPES[".json"] ?? "");
  response.end(JSON.stringify(samples));
}

function fail(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}
