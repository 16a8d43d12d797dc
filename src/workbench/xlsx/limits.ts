/** A file of a hundred thousand rows is about ten megabytes. */
const MAX_BYTES = 60 * 2 ** 20;
/** What a small file may unpack to: more than that is made to exhaust the memory. */
const MAX_UNPACKED = 800 * 2 ** 20;
const MAX_PARTS = 20_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LEGACY_OFFICE_FILE = 0xe011cfd0;

/** Says in words why the file cannot be opened, before anything unpacks it. */
export function checkFile(bytes: ArrayBuffer): void {
  if (bytes.byteLength > MAX_BYTES) {
    throw new Error(`Файл больше ${MAX_BYTES / 2 ** 20} МБ: такой открывайте в Excel`);
  }
  const view = new DataView(bytes);
  if (view.byteLength >= 4 && view.getUint32(0, true) === LEGACY_OFFICE_FILE) {
    throw new Error("Это книга старого формата (.xls) или книга с паролем. Сохраните её в Excel как .xlsx без пароля");
  }
  const sizes = unpackedSizes(view);
  if (!sizes) throw new Error("Файл повреждён или это не книга Excel (.xlsx)");
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length > MAX_PARTS || total > MAX_UNPACKED) throw new Error("Файл слишком велик в распакованном виде");
}

/** Reads the directory at the end of the archive; undefined when there is none. */
function unpackedSizes(view: DataView): number[] | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const sizes: number[] = [];
  for (let i = 0; i < count; i++) {
    if (position + 46 > view.byteLength || view.getUint32(position, true) !== DIRECTORY_ENTRY) return undefined;
    sizes.push(view.getUint32(position + 24, true));
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(position + offset, true));
    position += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return sizes;
}

/** The end record is the last thing in the file but for a comment of up to 64 KB. */
function findEnd(view: DataView): number | undefined {
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - 22 - 0xffff); i--) {
    if (view.getUint32(i, true) === END_OF_DIRECTORY) return i;
  }
  return undefined;
}
