import { readFileSync } from 'node:fs';

/** A release with prose, a statement that has equal numbers in it, and a second statement that repeats rows of the first. */
export const CORBEL = readFileSync('test/fixtures/marks/corbel-2024q3.md', 'utf8');

/** What stands above its sections. */
export const HEAD = CORBEL.slice(0, CORBEL.indexOf('## '));

/** The release with some of its sections only. */
export function corbelWith(...names: readonly string[]): string {
  const sections = CORBEL.slice(HEAD.length).split(/^(?=## )/m);
  return HEAD + sections.filter((section) => names.some((name) => section.startsWith(`## ${name}\n`))).join('');
}
