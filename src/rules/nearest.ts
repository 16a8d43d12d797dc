const bigrams = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const padded = ` ${text} `;
  for (let index = 0; index + 2 <= padded.length; index += 1) {
    const pair = padded.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** Dice coefficient of letter pairs: 1 for equal texts, 0 for nothing in common. */
export function similarity(left: string, right: string): number {
  const [a, b] = [bigrams(left), bigrams(right)];
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / (left.length + right.length + 2);
}

/** The few candidates that look most like what was asked, best first; none when nothing does. */
export function nearest<T>(asked: string, candidates: Iterable<T>, keyOf: (candidate: T) => string, count = 3): T[] {
  // An absurdly long text is nobody's typing error; comparing it with everything would only cost time.
  if (asked.length > 200) return [];
  return [...candidates]
    .map((candidate) => ({ candidate, score: similarity(asked, keyOf(candidate)) }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
