import { legalForms, legalFormsInHan, usLegalForms } from '../languages/companyWords';
import { simplifiedOf } from '../languages/hanVariants';

const HAN = /\p{Script=Han}/u;
/** 360数科-S, 小米集团-W: Hong Kong's marks of secondary listings and of weighted votes. */
const SHARE_MARK = /[-－–]\s?(?:SW|S|W|B|R)$/i;

/**
 * What names of companies are compared by: case, marks, "The", the legal form and the way Chinese is written do not matter. Empty where
 * nothing is left that could tell one company from another.
 */
export function companyNameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = keyOf(name);
  keys.set(name, key);
  return key;
}

/** The same few names come with every filing, and are compared whenever one changes. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

function keyOf(name: string): string {
  const plain = name.normalize('NFKC').trim().replace(SHARE_MARK, '');
  return HAN.test(plain) ? hanKey(plain) : latinKey(plain);
}

function hanKey(name: string): string {
  const simplified = [...name.toLowerCase()].map((character) => simplifiedOf.get(character) ?? character).join('');
  const key = simplified.replace(/[^\p{L}\p{N}]/gu, '');
  const form = legalFormsInHan.find((ending) => key.endsWith(ending));
  const bare = form === undefined ? key : key.slice(0, -form.length);
  return [...bare].length < 2 ? '' : bare;
}

function latinKey(name: string): string {
  const words = wordsOf(name);
  if (words[0] === 'the') words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 1 && words.at(-1) === 'and') words.pop(); // "Deere & Company"
  const key = words.join(' ');
  return /\p{L}.*[\p{L}\p{N}]/u.test(key) ? key : '';
}

/** `S.A.` and `Inc.` are words without their points; `&` is "and". */
function wordsOf(name: string): string[] {
  const lower = name.toLowerCase().replace(/&/g, ' and ').replace(/[.’']/g, '');
  return lower.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a name ends in a legal form. */
export function hasLegalForm(name: string): boolean {
  return legalForms.has(wordsOf(name).at(-1) ?? '') || legalFormsInHan.some((form) => name.endsWith(form));
}

/** Whether a name ends as companies of the United States do. */
export function hasUsForm(name: string): boolean {
  return usLegalForms.has(wordsOf(name).at(-1) ?? '');
}

/** Whether one name is the beginning of the other: "Harrow" of "Harrow Lake Inc.", 松湾 of 松湾科技. */
export function isShortFor(short: string, full: string): boolean {
  const [shortKey, fullKey] = [companyNameKey(short), companyNameKey(full)];
  if (shortKey === '' || !fullKey.startsWith(shortKey)) return false;
  return HAN.test(fullKey) || fullKey.length === shortKey.length || fullKey.charAt(shortKey.length) === ' ';
}
