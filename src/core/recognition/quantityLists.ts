import { negated } from '../decimal';
import type { Lexicon } from './lexicon';
import { MINUS } from './numberPrefix';
import type { Quantity, QuantityDraft } from './quantity';
import type { Token } from './tokens';

const DASHES = new Set(['-', '–', '—', '~', '～', '‑', '−']);

/** "between A and B", "A to B", "A–B": two quantities that lend each other what is written once. */
export function joinRanges(found: QuantityDraft[], tokens: readonly Token[], lexicon: Lexicon): void {
  for (let i = 0; i + 1 < found.length; i++) {
    const a = found[i];
    const b = found[i + 1];
    if (!a || !b || a.rangeWith !== null) continue;
    const between = tokens.slice(a.last, b.first);
    const link = between[0];
    const dash = between.length === 1 && link !== undefined && DASHES.has(link.text);
    const word = between.length === 1 && link !== undefined && lexicon.rangeBetween.has(link);
    const opened = () => lexicon.rangeLinks.has(link) || hasRangeOpener(tokens, a.first, lexicon);
    if (!dash && !(word && likeUnits(a, b) && opened())) continue;
    a.rangeWith = i + 1;
    b.rangeWith = i;
    // "5~6": the sign stands for "to", not for "about".
    if (dash && b.boundFirst === a.last) b.bound = null;
    lend(a, b);
  }
  for (let i = 0; i + 1 < found.length; i++) {
    const a = found[i];
    const b = found[i + 1];
    // "-" of "5-6 million" was read as the sign of the second number.
    const touches = a && b && b.first === a.last && (tokens[b.first]?.glued || b.start === a.end);
    if (a && b && touches && b.negative && MINUS.has(tokens[b.first]?.text ?? '')) {
      b.digits = negated(b.digits);
      b.negative = false;
      b.first += 1;
      b.start = tokens[b.first]?.start ?? b.start;
      a.rangeWith = i + 1;
      b.rangeWith = i;
      lend(a, b);
    }
  }
}

function hasRangeOpener(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const { open } = lexicon.language.range;
  return open.some((phrase) => {
    const words = phrase.split(' ');
    return words.every((word, k) => tokens[first - words.length + k]?.key === lexicon.fold(word));
  });
}

/** "5.2 and 4.9 million" share the scale; "500,000 to 5 million" do not. */
function isSmall({ digits }: Quantity): boolean {
  return digits.coefficient.length + digits.exponent <= 4;
}

/** "from 5% to 6%" is a movement, "5% to 6%" a range: only a range when both are of one kind and nothing moved. */
function likeUnits(a: Quantity, b: Quantity): boolean {
  return a.notation === b.notation || a.notation === 'number';
}

function lend(a: QuantityDraft, b: QuantityDraft): void {
  if (a.scale === null && b.scale !== null && a.notation === 'number' && isSmall(a)) {
    a.scale = b.scale;
    a.scaleSpan = b.scaleSpan;
  }
  if (a.currency === null && a.notation === 'number' && b.notation === 'number') {
    a.currency = b.currency;
    a.looseCurrency = b.looseCurrency;
  } else if (b.currency === null && a.notation === 'number' && b.notation === 'number') {
    b.currency = a.currency;
    b.looseCurrency = a.looseCurrency;
  }
  if (a.notation === 'number' && b.notation !== 'number' && a.currency === null && a.scale === null) a.notation = b.notation;
  a.measure ??= b.measure;
  a.per ??= b.per;
  b.per ??= a.scale === null && b.scale === null ? a.per : null;
  a.counted ??= b.counted;
}

/** "5.2 and 4.9 million", "200, 230 and 261 million": the scale word stands once, for all that come before it. */
export function shareScales(found: QuantityDraft[], tokens: readonly Token[], lexicon: Lexicon): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const a = found[i];
    const b = found[i + 1];
    if (a && b && isSameScale(a, b) && isListLink(tokens.slice(a.last, b.first), lexicon)) {
      a.currency = b.currency;
      a.looseCurrency = b.looseCurrency;
    }
    if (!a || !b || a.scale !== null || b.scale === null || a.notation !== 'number' || a.measure !== null) continue;
    if (!isListLink(tokens.slice(a.last, b.first), lexicon)) continue;
    if (a.currency !== null && b.currency !== null && a.currency !== b.currency) continue;
    if (!isSmall(a)) continue;
    a.scale = b.scale;
    a.scaleSpan = b.scaleSpan;
    if (a.currency === null) {
      a.currency = b.currency;
      a.looseCurrency = b.looseCurrency;
    }
  }
}

/** 92.2亿、135.6亿元: the currency stands once as well. */
const isSameScale = (a: Quantity, b: Quantity) =>
  a.scale !== null && a.scale === b.scale && a.currency === null && b.currency !== null && a.notation === 'number';

/** Commas and slashes in any language, and the language's own "and", "or". */
function isListLink(between: readonly Token[], lexicon: Lexicon): boolean {
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((token) => LIST_SIGNS.has(token.text) || lexicon.listLinks.has(token))
  );
}

const LIST_SIGNS = new Set([',', '/', '、', '，']);
