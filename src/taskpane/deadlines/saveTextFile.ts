/** Lets the host save a text as a file, where the user keeps downloads. */
export function saveTextFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun, but not read the whole of it yet.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
