const LIMIT = 4096;

/**
 * Remembers the answers of a pure reading of user input. Columns repeat a few hundred codes and words over a million rows;
 * reading each of them once is what makes a bulk call as fast as a look-up. Bounded, because input is not.
 */
export function memoized<A, R>(read: (input: A) => R): (input: A) => R {
  const answers = new Map<A, R>();
  return (input) => {
    const known = answers.get(input);
    if (known !== undefined || answers.has(input)) return known as R;
    const answer = read(input);
    // Objects are not remembered: two equal ones are two keys, and they would keep a caller's data alive.
    if (typeof input !== "object" || input === null) {
      if (answers.size >= LIMIT) answers.clear();
      answers.set(input, answer);
    }
    return answer;
  };
}
