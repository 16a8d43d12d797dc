/** Asks with the next request whether rows of the block are hidden, by hand or by a filter. */
export const askHidden = (block: Excel.Range): Excel.Range => block.load("rowHidden,rowIndex,rowCount");

/** For every row of the block whether it is hidden; `undefined` where all are shown. A request more where some are. */
export async function hiddenRows(block: Excel.Range): Promise<readonly boolean[] | undefined> {
  const { rowHidden, rowIndex, rowCount } = block;
  if (rowHidden === false) return undefined;
  const hidden = new Array<boolean>(rowCount).fill(true);
  if (rowHidden) return hidden;
  const view = block.getVisibleView().load("cellAddresses");
  await block.context.sync();
  for (const [address] of view.cellAddresses as string[][]) {
    const row = Number(/(\d+)$/.exec(address ?? "")?.[1]) - 1 - rowIndex;
    if (row >= 0 && row < rowCount) hidden[row] = false;
  }
  return hidden;
}
