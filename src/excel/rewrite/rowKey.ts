const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** What a row is known again by when it has been moved: a hash of its source cells, which a recalculation leaves alone. */
export function rowKey(cells: readonly unknown[]): number {
  let hash = FNV_OFFSET;
  for (const cell of cells) {
    const text = typeof cell === "string" ? `"${cell}` : `${typeof cell}${String(cell)}`;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
    hash = Math.imul(hash ^ 0x1f, FNV_PRIME);
  }
  return hash >>> 0;
}
