import type { Message } from './messages';

/** Texts by their keys: a bundle, or the texts of the manifest. */
export type Texts = Readonly<Record<string, string>>;

/** `{0}` and `{name}`, in order. */
const PLACE = /\{(\w+)\}/g;

/** What must be the same in every language: places to fill in, commands that links run, and code. */
const FIXED = /\{\w+\}|\(command:[\w.]+\)|`[^`]+`/g;

/** What is wrong with how the sources use `l10n.t`; empty when all is well. */
export function callProblems(messages: readonly Message[]): string[] {
  return messages.flatMap(({ place, text, filled }) => {
    if (text === undefined) return [`${place}: the words must be written in the call, or no bundle can have them`];
    const wanted = sorted(new Set(placesIn(text)));
    const given = sorted(filled);
    return wanted.join() === given.join()
      ? []
      : [`${place}: “${text}” has the places ${wanted.join()}, the call fills ${given.join()}`];
  });
}

/** What is wrong with a translation; `originals` are its keys with their English texts. */
export function translationProblems(originals: Texts, translations: Texts): string[] {
  const missing = Object.keys(originals).filter((key) => !Object.hasOwn(translations, key));
  const superfluous = Object.keys(translations).filter((key) => !Object.hasOwn(originals, key));
  return [
    ...missing.map((key) => `missing: ${key}`),
    ...superfluous.map((key) => `superfluous: ${key}`),
    ...Object.entries(originals).flatMap(([key, original]) => textProblems(key, original, translations[key] ?? original)),
  ];
}

function textProblems(key: string, original: string, translation: string): string[] {
  if (translation.trim() === '') return [`empty: ${key}`];
  const wanted = fixedParts(original);
  const found = fixedParts(translation);
  // A translation may name code that the original leaves to be guessed, but never another place or command.
  const lacking = wanted.filter((part) => !found.includes(part));
  const foreign = found.filter((part) => !wanted.includes(part) && !part.startsWith('`'));
  return [...lacking.map((part) => `${key}: lacks ${part}`), ...foreign.map((part) => `${key}: has ${part} of its own`)];
}

function fixedParts(text: string): string[] {
  return [...text.matchAll(FIXED)].map(([part]) => part);
}

function placesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, name = '']) => name);
}

function sorted(names: Iterable<string>): string[] {
  return [...names].sort();
}
