import { filterDeclarations, type Declarations } from './declarations';
import { filterSelector } from './selectors';

/** A rule that may stand in the page: selectors rewritten, declarations filtered. */
export interface Rule {
  readonly selector: string;
  readonly declarations: Declarations;
}

/** Media that a screen is. Conditions on sizes are left out: the page is as wide as its editor, not as a sheet. */
const SCREEN = /^\s*(?:only\s+)?(?:screen|all)?\s*$/i;

/** The rules of a `style` element that are known to be harmless. `@import`, `@font-face` and every other at-rule is left out. */
export function filterStyleSheet(text: string): Rule[] {
  const rules: Rule[] = [];
  const plain = text.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, ' ');
  let at = 0;
  while (at < plain.length) {
    const stop = endOfPrelude(plain, at);
    const prelude = plain.slice(at, stop).trim();
    if (plain[stop] !== '{') {
      at = stop + 1;
      continue;
    }
    const media = /^@media\b([^]*)$/i.exec(prelude)?.[1];
    if (media !== undefined && media.split(',').some((query) => SCREEN.test(query))) {
      at = stop + 1; // the rules in it are read as though they stood here; its end is an empty rule
      continue;
    }
    const end = endOfBlock(plain, stop);
    if (!prelude.startsWith('@')) addRule(rules, prelude, plain.slice(stop + 1, end));
    at = end + 1;
  }
  return rules;
}

function addRule(rules: Rule[], prelude: string, block: string): void {
  const selectors = prelude.split(',').flatMap((selector) => filterSelector(selector) ?? []);
  if (selectors.length === 0) return;
  const declarations = filterDeclarations(block);
  if (declarations.layout !== '' || declarations.paper !== '') rules.push({ selector: selectors.join(','), declarations });
}

/** The first `{`, `;` or `}` that stands in no string. */
function endOfPrelude(text: string, from: number): number {
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{' || character === ';' || character === '}') return i;
  }
  return text.length;
}

/** The bracket that closes the one at `from`; the end of the text where none does. */
function endOfBlock(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return i;
  }
  return text.length;
}
