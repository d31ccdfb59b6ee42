import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** Stretches of the project's own filings, cut and put together anywhere: what the rest of a filing is made of, and what breaks it off. */

const LONGEST = 1500;

const FOLDERS = ['test/fixtures', 'samples'];

const textsOf = (ending: RegExp) =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );

function stretches(texts: readonly string[]): fc.Arbitrary<string> {
  const stretch = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: LONGEST })).map(([text, at, length]) => {
    const start = at % Math.max(1, text.length);
    return text.slice(start, start + length);
  });
  return fc.array(stretch, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
}

export const splicedLines = stretches(textsOf(/\.(?:md|txt)$/));
export const splicedMarkup = stretches(textsOf(/\.x?html?$/));
