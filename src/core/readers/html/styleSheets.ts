import { isTag, isText, type ChildNode, type Document } from 'domhandler';
import { screenRulesIn } from './css';
import { styleOf } from './styles';

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

function* hiddenIn(sheet: string): Iterable<string> {
  for (const { prelude, block } of screenRulesIn(sheet)) if (styleOf(block).isHidden) yield* classesOf(prelude);
}

function* classesOf(selectors: string): Iterable<string> {
  for (const selector of selectors.split(',')) {
    const name = CLASS.exec(selector.trim())?.[1];
    if (name !== undefined) yield name;
  }
}
