import { isTag, isText, type ChildNode, type Document, type Element, type Text } from 'domhandler';
import type { Box } from './boxes';
import { BLOCKS, headingLevel, UNSHOWN } from './names';
import { ParagraphBuilder } from './paragraphs';
import { hiddenClasses } from './styleSheets';
import { StyleReader, type Style } from './styles';
import { TableDraft } from './tableDraft';
import type { LetterLook } from './lookMeter';

/**
 * What is shown of the tree, from top to bottom: paragraphs, tables, page breaks. A table within a table makes the outer one a
 * means of layout: what stands in its cells is taken as it comes.
 */
export function readFlow(root: Document, source: string): Box[] {
  return new Flow(root, source).read();
}

/** What holds for the text below an element. */
interface Inherited extends LetterLook {
  readonly isRaised: boolean;
  readonly keepsSpace: boolean;
}

interface Frame {
  readonly element: Element;
  readonly outer: Inherited;
  readonly isBlock: boolean;
  readonly breaksAfter: boolean;
  readonly table: TableDraft | null;
}

const PLAIN: Inherited = {
  headingLevel: 0,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isCentred: false,
  isInternalLink: false,
  isRaised: false,
  keepsSpace: false,
  size: 10,
  indent: 0,
};

/** Tags of the SGML that EDGAR wraps a document in; htmlparser2 nests them, because they are never closed. */
const WRAPPERS = new Set(['type', 'sequence', 'filename', 'description']);
const NOT_SHOWN_BY_PREFIX = /:(?:header|hidden|references|resources)$/;

class Flow {
  readonly #root: Document;
  readonly #source: string;
  readonly #styles: StyleReader;
  readonly #boxes: Box[] = [];
  readonly #frames: Frame[] = [];
  readonly #lists: { readonly isOrdered: boolean; next: number }[] = [];
  #paragraph: ParagraphBuilder;
  #style: Inherited = PLAIN;
  /** The innermost table, while what it holds may be laid out in columns. */
  #table: TableDraft | null = null;

  constructor(root: Document, source: string) {
    this.#root = root;
    this.#source = source;
    this.#styles = new StyleReader(hiddenClasses(root));
    this.#paragraph = new ParagraphBuilder((boxes) => this.#put(boxes));
  }

  read(): Box[] {
    let node: ChildNode | null = this.#root.children[0] ?? null;
    while (node) {
      const child = this.#enter(node);
      if (child) node = child;
      else {
        while (node && !node.next) node = this.#leave(node);
        node = node?.next ?? null;
      }
    }
    this.#paragraph.end();
    return this.#boxes;
  }

  /** The first child to go to, or null when there is nothing to see below the node. */
  #enter(node: ChildNode): ChildNode | null {
    if (isText(node)) this.#addText(node);
    else if (isTag(node)) return this.#open(node);
    return null;
  }

  #open(element: Element): ChildNode | null {
    const { name } = element;
    if (UNSHOWN.has(name) || (name.includes(':') && NOT_SHOWN_BY_PREFIX.test(name))) return null;
    if (name === 'br') {
      this.#paragraph.breakLine();
      return null;
    }
    const style = this.#styles.of(element);
    if (style.isHidden) return null;
    const isBlock = (BLOCKS.has(name) && style.display !== 'inline') || style.display === 'block';
    if (isBlock) this.#paragraph.end();
    if (style.breaksBefore) this.#breakPage();
    if (name === 'hr') {
      if (style.breaksAfter) this.#breakPage();
      return null;
    }
    const first = element.children[0];
    if (!first) {
      this.#emptyElement(element, style);
      if (isBlock) this.#paragraph.end();
      return null;
    }
    const table = name === 'table' ? this.#beginTable() : null;
    this.#frames.push({ element, outer: this.#style, isBlock, breaksAfter: style.breaksAfter, table });
    this.#style = inherited(this.#style, element, style);
    this.#beginPart(element);
    return first;
  }

  /** Spacer cells count; nothing else without content does. */
  #emptyElement(element: Element, style: Style): void {
    const { name } = element;
    if (name === 'td' || name === 'th') this.#table?.beginCell(element);
    if (name === 'tr') this.#table?.beginRow();
    if (style.breaksAfter) this.#breakPage();
  }

  #beginTable(): TableDraft {
    // The table around this one lays out the page.
    if (this.#table) {
      for (const box of this.#table.dissolved()) this.#boxes.push(box);
      this.#table = null;
    }
    const draft = new TableDraft();
    this.#table = draft;
    return draft;
  }

  #beginPart(element: Element): void {
    const { name, attribs } = element;
    const table = this.#table;
    if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir')
      this.#lists.push({ isOrdered: name === 'ol', next: Number.parseInt(attribs['start'] ?? '', 10) || 1 });
    else if (name === 'li') this.#beginItem();
    else if (table && name === 'tr') table.beginRow();
    else if (table && (name === 'td' || name === 'th')) table.beginCell(element);
  }

  #beginItem(): void {
    const list = this.#lists.at(-1);
    const marker = list?.isOrdered ? `${list.next++}.` : '•';
    this.#paragraph.beginItem(Math.max(0, this.#lists.length - 1), marker);
  }

  /** From the last child of an element to the element, which ends there; null at the top. */
  #leave({ parent }: ChildNode): ChildNode | null {
    if (!parent || !isTag(parent)) return null;
    this.#close();
    return parent;
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const { name } = frame.element;
    if (frame.isBlock) this.#paragraph.end();
    if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.#lists.pop();
    else if (name === 'thead') this.#table?.endHead();
    else if (name === 'td' || name === 'th') this.#table?.endCell();
    if (name === 'li') this.#paragraph.endItem();
    this.#style = frame.outer;
    if (frame.table) this.#endTable(frame.table);
    if (frame.breaksAfter) this.#breakPage();
  }

  #endTable(draft: TableDraft): void {
    if (this.#table !== draft) return;
    this.#table = null;
    for (const box of draft.finished()) this.#boxes.push(box);
  }

  #breakPage(): void {
    this.#paragraph.end();
    if (!this.#table) this.#boxes.push({ kind: 'pageBreak' });
  }

  #addText({ startIndex, endIndex, parent }: Text): void {
    if (startIndex === null || endIndex === null) return;
    if (parent && isTag(parent) && WRAPPERS.has(parent.name)) return;
    this.#paragraph.add(this.#source, startIndex, endIndex + 1, this.#style);
  }

  #put(boxes: readonly Box[]): void {
    if (this.#table?.takes(boxes)) return;
    for (const box of boxes) this.#boxes.push(box);
  }
}

function inherited(outer: Inherited, { name, attribs }: Element, style: Style): Inherited {
  const level = headingLevel(name);
  const isBoldName = name === 'b' || name === 'strong' || name === 'th' || level > 0;
  // A cell's own style says where its words stand in the cell, not where in the line.
  const isRaised = name !== 'td' && name !== 'th' && (name === 'sup' || (style.isRaised ?? outer.isRaised));
  return {
    headingLevel: level > 0 ? level : outer.headingLevel,
    isBold: style.isBold ?? (isBoldName || outer.isBold),
    isItalic: style.isItalic ?? (name === 'i' || name === 'em' || outer.isItalic),
    isUnderlined: style.isUnderlined ?? (name === 'u' || outer.isUnderlined),
    isCentred: style.isCentred ?? (name === 'center' || attribs['align'] === 'center' || outer.isCentred),
    isInternalLink: outer.isInternalLink || (name === 'a' && attribs['href']?.startsWith('#') === true),
    isRaised,
    keepsSpace: style.keepsSpace ?? (name === 'pre' || outer.keepsSpace),
    size: style.size ?? outer.size,
    indent: outer.indent + style.indent,
  };
}
