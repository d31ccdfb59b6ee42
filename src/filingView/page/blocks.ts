import type { Part } from '../render/rendered';
import { sanitised } from './sanitise';

/** A line of text, and a row of a table, in pixels: what a block is taken to be high before it has been laid out. */
const LINE = 18;
const ROW = 20;
const LINE_LENGTH = 110;

/** The page's blocks, in the shadow tree that keeps the filer's styles from ours and ours from the filer's. */
export class Blocks {
  readonly #root: HTMLElement;
  #blocks: HTMLElement[] = [];
  /** The elements that are open, the innermost last. */
  #open: HTMLElement[] = [];
  #pictures = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    // A picture that is not there gives way to its words.
    root.addEventListener('error', ({ target }) => target instanceof HTMLImageElement && giveWay(target), { capture: true });
  }

  get all(): readonly HTMLElement[] {
    return this.#blocks;
  }

  /** @param pictures address of the folder of the filing's pictures */
  begin(pictures: string): void {
    this.#root.replaceChildren();
    this.#blocks = [];
    this.#open = [this.#root];
    this.#pictures = pictures;
  }

  add(parts: readonly Part[]): void {
    for (const part of parts) {
      const inside = this.#open.at(-1) ?? this.#root;
      if (part.type === 'block') this.#addBlock(inside, part.html);
      else if (part.type === 'close') this.#open.length = Math.max(1, this.#open.length - 1);
      else {
        const wrapper = sanitised(part.html).firstElementChild;
        if (wrapper instanceof HTMLElement) inside.append(wrapper);
        this.#open.push(wrapper instanceof HTMLElement ? wrapper : inside);
      }
    }
  }

  replace(index: number, html: string): void {
    const block = this.#blocks[index];
    if (block !== undefined) this.#fill(block, html);
  }

  /** Index of the block that an element of the page stands in; -1 for none. */
  indexOf(node: Node): number {
    const block = (node instanceof Element ? node : node.parentElement)?.closest('.tm-block');
    return block instanceof HTMLElement ? this.#blocks.indexOf(block) : -1;
  }

  #addBlock(inside: HTMLElement, html: string): void {
    const block = document.createElement('div');
    block.className = 'tm-block';
    this.#fill(block, html);
    const lines = (block.textContent.length / LINE_LENGTH) * LINE;
    const rows = block.getElementsByTagName('tr').length * ROW;
    block.style.containIntrinsicSize = `auto ${Math.round(Math.max(lines, rows, LINE))}px`;
    this.#blocks.push(block);
    inside.append(block);
  }

  #fill(block: HTMLElement, html: string): void {
    const content = sanitised(html);
    for (const picture of content.querySelectorAll<HTMLImageElement>('img[data-picture]')) {
      picture.src = this.#pictures + (picture.dataset.picture ?? '');
      picture.loading = 'lazy';
    }
    block.replaceChildren(content);
  }
}

function giveWay(picture: HTMLImageElement): void {
  const words = document.createElement('span');
  words.className = 'tm-picture';
  words.setAttribute('role', 'img');
  words.title = picture.alt;
  words.textContent = picture.alt;
  picture.replaceWith(words);
}
