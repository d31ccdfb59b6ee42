import type { PageWords } from '../protocol';
import { element, signButton } from './elements';

interface Entry {
  readonly name: string;
  readonly depth: number;
  readonly place: number;
}

const DEEPEST = 5;

/** The table of contents beside the page. */
export class Contents {
  readonly element = element('nav', { class: 'contents panel' });
  readonly #goTo: (place: number) => void;
  readonly #close: () => void;
  #words: PageWords | undefined;
  #entries: readonly Entry[] = [];

  constructor(goTo: (place: number) => void, close: () => void) {
    this.#goTo = goTo;
    this.#close = close;
    this.element.addEventListener('keydown', (event) => this.#move(event));
  }

  begin(words: PageWords): void {
    this.#words = words;
    this.element.setAttribute('aria-label', words.contents);
    this.show([]);
  }

  show(entries: readonly Entry[]): void {
    this.#entries = entries;
    const words = this.#words;
    if (words === undefined) return;
    const bar = element('div', { class: 'bar' }, [
      element('strong', { text: words.contents }),
      element('span', { class: 'space' }),
      signButton('×', words.close, this.#close),
    ]);
    const items = this.#entries.map((entry) => this.#item(entry));
    const list = element('div', { attributes: { role: 'list' } }, items);
    this.element.replaceChildren(bar, items.length > 0 ? list : element('p', { class: 'hint', text: words.noContents }));
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('.entry')?.focus();
  }

  #item({ name, depth, place }: Entry): HTMLElement {
    const button = element('button', { class: 'entry', text: name, attributes: { type: 'button', title: name } });
    button.style.paddingLeft = `${8 + Math.min(depth, DEEPEST) * 12}px`;
    button.addEventListener('click', () => {
      for (const current of this.element.querySelectorAll('[aria-current]')) current.removeAttribute('aria-current');
      button.setAttribute('aria-current', 'location');
      this.#goTo(place);
    });
    return element('div', { attributes: { role: 'listitem', 'aria-level': String(depth + 1) } }, [button]);
  }

  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const entries = [...this.element.querySelectorAll<HTMLElement>('.entry')];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    entries[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    event.preventDefault();
  }
}
