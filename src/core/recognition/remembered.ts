/** Of each memory. */
const MOST_WORDS = 20_000;

/** A function of words that remembers what it said of each. A memory, not a store: a hostile document of ever new words must not fill it. */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>();
  return (word) => {
    let value = memory.get(word);
    if (value === undefined && !memory.has(word)) {
      value = compute(word);
      if (memory.size > MOST_WORDS) memory.clear();
      memory.set(word, value);
    }
    return value as T;
  };
}
