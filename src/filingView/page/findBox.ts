import type { PageWords } from '../protocol';
import { element, filled, signButton } from './elements';
import type { Search } from './search';

interface FindHost {
  readonly search: Search;
  readonly show: (range: Range) => void;
  /** The block at the top of the window, where the search begins. */
  readonly from: () => number;
  readonly closed: () => void;
}

/** The box in which one says what to look for. */
export class FindBox {
  readonly element = element('div', { class: 'find', attributes: { role: 'search' } });
  readonly #host: FindHost;
  readonly #input = element('input', { attributes: { type: 'text', spellcheck: 'false' } });
  readonly #count = element('span', { class: 'count', attributes: { role: 'status' } });
  #words: PageWords | undefined;

  constructor(host: FindHost) {
    this.#host = host;
    this.element.hidden = true;
    this.#input.addEventListener('input', () => this.#find());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      this.step(event.shiftKey);
      event.preventDefault();
    });
  }

  begin(words: PageWords): void {
    this.#words = words;
    this.#input.setAttribute('aria-label', words.find);
    this.#input.placeholder = words.find;
    this.element.replaceChildren(
      this.#input,
      this.#count,
      signButton('↑', words.previousMatch, () => this.step(true)),
      signButton('↓', words.nextMatch, () => this.step(false)),
      signButton('×', words.close, () => this.close()),
    );
  }

  open(): void {
    this.element.hidden = false;
    this.#input.select();
    this.#input.focus();
    if (this.#input.value !== '') this.#find();
  }

  /** @returns whether it was open */
  close(): boolean {
    if (this.element.hidden) return false;
    this.element.hidden = true;
    this.#host.search.clear();
    this.#host.closed();
    return true;
  }

  step(backwards: boolean): void {
    if (this.element.hidden) return this.open();
    const range = this.#host.search.step(backwards);
    if (range !== undefined) this.#host.show(range);
    this.#tell();
  }

  #find(): void {
    const range = this.#host.search.find(this.#input.value, this.#host.from());
    if (range !== undefined) this.#host.show(range);
    this.#tell();
  }

  #tell(): void {
    const { count, position } = this.#host.search;
    const isEmpty = this.#input.value.trim() === '';
    const none = this.#words?.noMatches ?? '';
    this.#count.textContent = isEmpty ? '' : count === 0 ? none : filled(this.#words?.matches ?? '', position, count);
    this.#input.classList.toggle('none', !isEmpty && count === 0);
  }
}
