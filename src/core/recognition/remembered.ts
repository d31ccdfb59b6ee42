/** Of each memory. */
const MOST_WORDS = 20_000;

/** A function of words that remembers what it said of each. A memory, not a store: a hostile document of ever new words must not fill it. */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined || memory.has(word)) return known as T;
    const own = copyOf(word);
    const value = compute(own);
    if (memory.size > MOST_WORDS) memory.clear();
    memory.set(own, value);
    return value;
  };
}

/** The same word by itself: one that was cut out of a document holds on to all of the document's text. */
const copyOf = (word: string) => JSON.parse(JSON.stringify(word)) as string;
