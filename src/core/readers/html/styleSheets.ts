import { isTag, isText, type ChildNode, type Document } from 'domhandler';

/**
 * The classes that the style sheets within a document hide (`.hidden { display: none }`). Sheets for print, and selectors of more
 * than one part, are left alone: what is not surely hidden is read.
 */
export function hiddenClasses(root: Document): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const sheet of sheetsOf(root)) for (const name of hiddenIn(sheet)) hidden.add(name);
  return hidden;
}

const MOST_LOOKED_AT = 400;
const MAY_HOLD_SHEETS = new Set(['html', 'head', 'body']);

/** Style sheets stand in the head, or among the first elements of the body. */
function* sheetsOf(root: Document): Iterable<string> {
  const open: ChildNode[] = [...root.children];
  for (let looked = 0; looked < MOST_LOOKED_AT && open.length > 0; looked++) {
    const node = open.shift();
    if (!node || !isTag(node)) continue;
    if (node.name === 'style') {
      for (const child of node.children) if (isText(child)) yield child.data;
    } else if (MAY_HOLD_SHEETS.has(node.name)) open.push(...node.children.slice(0, MOST_LOOKED_AT));
  }
}

const CLASS = /^\.([\w-]+)$/;
const HIDES = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/;

function* hiddenIn(written: string): Iterable<string> {
  const sheet = withoutNested(written);
  let from = 0;
  for (let open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
    const close = sheet.indexOf('}', open);
    if (close < 0) return;
    if (HIDES.test(sheet.slice(open + 1, close))) yield* classesOf(sheet.slice(from, open));
    from = close + 1;
  }
}

function* classesOf(selectors: string): Iterable<string> {
  for (const selector of selectors.split(',')) {
    const name = CLASS.exec(selector.trim())?.[1];
    if (name !== undefined) yield name;
  }
}

/** The sheet without comments and without what stands in `@media { … }`. */
function withoutNested(sheet: string): string {
  let kept = '';
  let from = 0;
  const plain = sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ');
  for (;;) {
    const at = plain.indexOf('@', from);
    if (at < 0) return kept + plain.slice(from);
    kept += plain.slice(from, at);
    from = endOfRule(plain, at);
  }
}

function endOfRule(sheet: string, from: number): number {
  let depth = 0;
  for (let at = from; at < sheet.length; at++) {
    const character = sheet.charAt(at);
    if (character === '{') depth++;
    else if (character === '}' && --depth <= 0) return at + 1;
    else if (character === ';' && depth === 0) return at + 1;
  }
  return sheet.length;
}
