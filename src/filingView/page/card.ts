import type { CardLink } from '../../editor/hover/cardLinks';
import type { PageCard, PageLine } from '../protocol';
import { element } from './elements';
import { pictureOf } from './picture';

/** As long as the editor waits in text. */
const DELAY_MS = 300;
/** Long enough to move from the figure onto the card. */
const LINGER_MS = 250;
const GAP = 6;

interface CardHost {
  readonly ask: (figure: number) => void;
  readonly follow: (figure: number, link: CardLink) => void;
  /** Goes to the place that a row of the table leads to. */
  readonly followSource: (row: number) => void;
}

/** The card beside the figure under the mouse. */
export class Card {
  readonly element = element('div', { class: 'card', attributes: { role: 'tooltip', id: 'card' } });
  readonly #host: CardHost;
  #wanted: { readonly figure: number; readonly piece: HTMLElement } | undefined;
  #timer: number | undefined;
  withPicture = true;
  pictureName = '';

  constructor(host: CardHost) {
    this.#host = host;
    this.element.hidden = true;
    this.element.addEventListener('pointerenter', () => window.clearTimeout(this.#timer));
    this.element.addEventListener('pointerleave', () => this.leave());
  }

  /** The mouse rests on a figure. */
  enter(figure: number, piece: HTMLElement): void {
    window.clearTimeout(this.#timer);
    if (this.#wanted?.figure === figure && !this.element.hidden) return;
    this.#timer = window.setTimeout(() => {
      this.#wanted = { figure, piece };
      this.#host.ask(figure);
    }, DELAY_MS);
  }

  leave(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), LINGER_MS);
  }

  /** @returns whether there was something to hide */
  hide(): boolean {
    window.clearTimeout(this.#timer);
    const wasShown = !this.element.hidden;
    this.element.hidden = true;
    this.#wanted = undefined;
    return wasShown;
  }

  show(figure: number, card: PageCard | null): void {
    if (card === null || this.#wanted?.figure !== figure) return;
    const { piece } = this.#wanted;
    const line = (runs: PageLine) => this.#line(runs, figure);
    this.element.replaceChildren(
      element('div', { class: 'card-head' }, card.head.map(line)),
      ...(card.table === null ? [] : [this.#table(card.table)]),
      ...(this.withPicture && card.picture.length > 0 ? [pictureOf(card.picture, this.pictureName)] : []),
      element('div', { class: 'card-foot' }, card.foot.map(line)),
    );
    this.element.hidden = false;
    this.#place(piece.getBoundingClientRect());
  }

  /** Above the figure where there is room, else below: the rows below are those that are read next. */
  #place({ left, top, bottom }: DOMRect): void {
    const { offsetWidth, offsetHeight } = this.element;
    const x = Math.max(GAP, Math.min(left, window.innerWidth - offsetWidth - GAP));
    const y = top - offsetHeight - GAP >= 0 ? top - offsetHeight - GAP : bottom + GAP;
    this.element.style.left = `${x}px`;
    this.element.style.top = `${Math.max(0, Math.min(y, window.innerHeight - offsetHeight))}px`;
  }

  #line(runs: PageLine, figure: number): HTMLElement {
    return element(
      'div',
      {},
      runs.map(({ text, look, link }) => {
        if (link === null) return element(look === 'strong' ? 'strong' : look === 'emphasis' ? 'em' : 'span', { text });
        return linkTo(text, () => this.#host.follow(figure, link));
      }),
    );
  }

  #table({ head, rows, sources }: NonNullable<PageCard['table']>): HTMLElement {
    const hasSources = sources.length > 0;
    const row = (name: 'th' | 'td', cells: readonly string[], source: readonly HTMLElement[]) =>
      element('tr', {}, [...cells.map((text) => element(name, { text })), ...(hasSources ? [element(name, {}, source)] : [])]);
    const sourceOf = (index: number) => {
      const text = sources[index] ?? '';
      return text === '' ? [] : [linkTo(text, () => this.#host.followSource(index))];
    };
    return element('table', {}, [
      element('thead', {}, [row('th', head, [])]),
      element(
        'tbody',
        {},
        rows.map((cells, index) => row('td', cells, sourceOf(index))),
      ),
    ]);
  }
}

function linkTo(text: string, follow: () => void): HTMLElement {
  const button = element('button', { class: 'link', text, attributes: { type: 'button' } });
  button.addEventListener('click', follow);
  return button;
}
