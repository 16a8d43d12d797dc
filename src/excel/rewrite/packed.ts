/** Text made small for a custom XML part: deflated where the browser can, then as letters that XML leaves alone. */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === "undefined") return `p${toBase64(bytes)}`;
  return `z${toBase64(await through(bytes, new CompressionStream("deflate-raw")))}`;
}

export async function unpack(packed: string): Promise<string> {
  const bytes = fromBase64(packed.slice(1));
  const plain = packed[0] === "z" ? await through(bytes, new DecompressionStream("deflate-raw")) : bytes;
  return new TextDecoder().decode(plain);
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // Both ends move together: neither is waited for alone.
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const result = new Uint8Array(
    await new Response(stream.readable as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
  await written;
  return result;
}

/** `String.fromCharCode` takes so many arguments everywhere. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
