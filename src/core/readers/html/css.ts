/** The grammar of CSS as far as filings use it: rules and declarations, cut apart in time that goes with the length of the text. */

export interface Declaration {
  /** In lower case. */
  readonly property: string;
  readonly value: string;
}

/** More is no declaration that a person wrote. */
const LONGEST = 600;

/** The declarations of a `style` attribute or of a rule's block: by semicolons that stand in no string and no brackets. */
export function* declarationsIn(text: string): Iterable<Declaration> {
  const plain = withoutComments(text);
  for (let start = 0; start < plain.length;) {
    const end = endOf(plain, start, (character, depth) => character === ';' && depth === 0, '()');
    const declaration = plain.slice(start, end);
    const colon = declaration.indexOf(':');
    if (colon >= 0 && declaration.length <= LONGEST)
      yield { property: declaration.slice(0, colon).trim().toLowerCase(), value: declaration.slice(colon + 1).trim() };
    start = end + 1;
  }
}

export interface Rule {
  /** Its selectors, as they are written. */
  readonly prelude: string;
  readonly block: string;
}

/** Media that a screen is. Conditions on sizes are left out: an editor is as wide as its window, not as a sheet. */
const SCREEN = /^\s*(?:only\s+)?(?:screen|all)?\s*$/i;

/** The rules of a `style` element that hold on a screen. `@import`, `@font-face` and every other at-rule is left out. */
export function* screenRulesIn(text: string): Iterable<Rule> {
  const plain = withoutComments(text).replace(/<!--|-->/g, ' ');
  let at = 0;
  while (at < plain.length) {
    const stop = endOf(plain, at, (character) => '{;}'.includes(character));
    const prelude = plain.slice(at, stop).trim();
    at = stop + 1;
    // The rules in a screen's media are read as though they stood here; its end is an empty rule.
    if (plain[stop] !== '{' || isForScreen(prelude)) continue;
    const end = endOf(plain, stop, (character, depth) => character === '}' && depth === 0, '{}');
    if (!prelude.startsWith('@')) yield { prelude, block: plain.slice(stop + 1, end) };
    at = end + 1;
  }
}

function isForScreen(prelude: string): boolean {
  const media = /^@media\b([^]*)$/i.exec(prelude)?.[1];
  return media?.split(',').some((query) => SCREEN.test(query)) ?? false;
}

const withoutComments = (text: string) => (text.includes('/*') ? text.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ') : text);

/**
 * The first character from `from` on that stands in no string and at which `isEnd` holds; the end of the text where there is none.
 * `depth` counts the open ones of the pair `brackets`, the character itself included.
 */
function endOf(text: string, from: number, isEnd: (character: string, depth: number) => boolean, brackets = ''): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
      continue;
    }
    if (character === '"' || character === "'") quote = character;
    else if (character === brackets.charAt(0)) depth++;
    else if (character === brackets.charAt(1)) depth = Math.max(0, depth - 1);
    if (quote === '' && isEnd(character, depth)) return at;
  }
  return text.length;
}
