let last: Promise<unknown> = Promise.resolve();

/** One change of the workbook's editions after the other: two at once would each write what it has read before. */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const turn = last.then(change);
  last = turn.catch(() => undefined);
  return turn;
}
