import { hasChildren, isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { withLimitedDepth } from '../../core/readers/html/depth';
import { parseMarkup } from '../../core/readers/html/parse';
import { BLOCK_ELEMENTS, DROPPED_ELEMENTS, ELEMENTS, SUBMISSION_FIELDS, VOID_ELEMENTS } from './allowList';
import { Attributes, bodyClasses } from './attributes';
import { MarkedTexts } from './marks';
import { PartWriter } from './partWriter';
import type { Marks, RenderedPage, RenderRequest } from './rendered';
import { Styles } from './styles';

/** A container that covers more of the source than this is no piece itself: pieces stand in it. */
const WRAPPER = 40_000;

/** Containers that can be made empty and then filled. */
const CONTAINERS: ReadonlySet<string> = new Set(['article', 'center', 'div', 'font', 'main', 'section', 'span']);

/** Elements nested deeper than this lose their tags. Browsers give up at 512. */
const DEEPEST = 200;

/** What has to be written at the end of an element. */
type Ending = { readonly type: 'nothing' } | { readonly type: 'tag'; readonly html: string } | { readonly type: 'wrapper' };

const NOTHING: Ending = { type: 'nothing' };

/** The markup of a page, to be rendered once or more. */
export interface ParsedPage {
  readonly source: string;
  readonly root: Document;
}

/** Linear in the source. */
export function parsePage(filing: string): ParsedPage {
  const source = withLimitedDepth(filing);
  return { source, root: parseMarkup(source) };
}

/** The page of an HTML or XHTML filing, safe to show. Pure, and linear in the source. */
export function renderParsed(page: ParsedPage, marks: Marks): RenderedPage {
  return new PageRenderer(page, marks).render();
}

/** {@link parsePage} and {@link renderParsed} at once. */
export function renderPage({ source, ...marks }: RenderRequest): RenderedPage {
  return renderParsed(parsePage(source), marks);
}

class PageRenderer {
  readonly #source: string;
  readonly #root: Document;
  readonly #styles = new Styles();
  readonly #writer = new PartWriter();
  readonly #texts: MarkedTexts;
  readonly #attributes: Attributes;
  /** Of the elements that the walk is in, the innermost last. */
  readonly #endings: Ending[] = [];
  #depth = 0;
  #title = '';

  constructor({ source, root }: ParsedPage, { figures, places }: Marks) {
    this.#source = source;
    this.#root = root;
    this.#texts = new MarkedTexts(source, figures, places);
    this.#attributes = new Attributes(this.#styles);
  }

  render(): RenderedPage {
    this.#walk();
    return { title: this.#title, styles: this.#styles.all(), parts: this.#writer.finish() };
  }

  /** By the links between the nodes: a filing may nest deeper than a stack of calls reaches. */
  #walk(): void {
    let node: AnyNode | null = this.#root.firstChild;
    while (node !== null) {
      const descends = this.#enter(node);
      if (descends && hasChildren(node) && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      if (descends) this.#leave();
      while (node.nextSibling === null) {
        node = node.parent;
        if (node === null || node === this.#root) return;
        this.#leave();
      }
      node = node.nextSibling;
    }
  }

  /** @returns whether to go into the node: {@link leave} then comes at its end. */
  #enter(node: AnyNode): boolean {
    this.#writer.from(node.startIndex ?? 0);
    if (isText(node)) {
      const isField = node.parent !== null && isTag(node.parent) && SUBMISSION_FIELDS.has(node.parent.name);
      if (!isField) this.#writeText(node.startIndex ?? 0, (node.endIndex ?? -1) + 1);
      return false;
    }
    return isTag(node) && this.#enterElement(node);
  }

  #writeText(start: number, end: number): void {
    this.#writer.write(this.#texts.markup(start, end), end - start);
  }

  #enterElement(element: Element): boolean {
    const { name } = element;
    if (name === 'style') this.#styles.sheet(this.#textIn(element));
    if (name === 'title' && this.#title === '') this.#title = this.#textIn(element).trim();
    if (DROPPED_ELEMENTS.has(name)) return false;
    if (name === 'img') {
      this.#writer.write(this.#attributes.picture(element));
      return false;
    }
    const ending = name === 'body' ? this.#openWrapper(element, 'div', bodyClasses) : this.#open(element);
    if (ending === undefined) return false;
    this.#endings.push(ending);
    if (ending.type !== 'nothing') this.#depth++;
    return true;
  }

  /** Undefined where the element is not shown at all. */
  #open(element: Element): Ending | undefined {
    const { name } = element;
    // An element that is not known has no look, but its `style` can still hide it.
    if (!ELEMENTS.has(name) || this.#depth >= DEEPEST)
      return this.#attributes.of(element).type === 'hidden' ? undefined : NOTHING;
    if (BLOCK_ELEMENTS.has(name)) this.#writer.mayBreak();
    if (this.#isWrapper(element)) return this.#openWrapper(element, name, []);
    const written = this.#attributes.of(element);
    if (written.type === 'hidden') return undefined;
    if (VOID_ELEMENTS.has(name)) {
      this.#writer.write(`<${name}${written.html}>`);
      return NOTHING;
    }
    this.#writer.open(`<${name}${written.html}>`);
    return { type: 'tag', html: `</${name}>` };
  }

  #isWrapper({ name, startIndex, endIndex }: Element): boolean {
    return !this.#writer.isInPiece && CONTAINERS.has(name) && (endIndex ?? 0) - (startIndex ?? 0) > WRAPPER;
  }

  #openWrapper(element: Element, tag: string, classes: readonly string[]): Ending | undefined {
    const written = this.#attributes.of(element, classes);
    if (written.type === 'hidden') return undefined;
    if (this.#writer.isInPiece) return NOTHING; // a second body
    this.#writer.openWrapper(`<${tag}${written.html}></${tag}>`);
    return { type: 'wrapper' };
  }

  #leave(): void {
    const ending = this.#endings.pop() ?? NOTHING;
    if (ending.type === 'nothing') return;
    this.#depth--;
    if (ending.type === 'wrapper') this.#writer.closeWrapper();
    else this.#writer.close(ending.html);
  }

  #textIn({ children }: Element): string {
    const first = children[0];
    const last = children.at(-1);
    return first === undefined || last === undefined ? '' : this.#source.slice(first.startIndex ?? 0, (last.endIndex ?? -1) + 1);
  }
}
