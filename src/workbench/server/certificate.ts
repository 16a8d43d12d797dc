import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

interface StoredCertificate extends Certificate {
  readonly expires: string;
}

const DAY = 86_400_000;
/** Chromium and Safari refuse server certificates that are valid for longer than 398 days. */
const LIFETIME = 390 * DAY;

/**
 * A self-signed certificate for localhost, made in JavaScript, so that a fresh machine needs neither openssl nor a new
 * certificate authority. The browser warns once; Excel itself is served by office-addin-dev-certs instead.
 */
export async function localhostCertificate(folder: string): Promise<Certificate> {
  const file = path.join(folder, "localhost.json");
  const stored = await readStored(file);
  if (stored && Date.parse(stored.expires) - Date.now() > 7 * DAY) return stored;

  const expires = new Date(Date.now() + LIFETIME);
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: expires,
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const fresh: StoredCertificate = { key: made.private, cert: made.cert, expires: expires.toISOString() };
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}

async function readStored(file: string): Promise<StoredCertificate | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as StoredCertificate;
  } catch {
    return undefined; // none yet, or not readable: a new one costs nothing
  }
}
