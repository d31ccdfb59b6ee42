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
      ...(card.table === null ? [] : [tableOf(card.table)]),
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
        const button = element('button', { class: 'link', text, attributes: { type: 'button' } });
        button.addEventListener('click', () => this.#host.follow(figure, link));
        return button;
      }),
    );
  }
}

function tableOf({ head, rows }: NonNullable<PageCard['table']>): HTMLElement {
  const cells = (name: 'th' | 'td', row: readonly string[]) =>
    element(
      'tr',
      {},
      row.map((text) => element(name, { text })),
    );
  return element('table', {}, [
    element('thead', {}, [cells('th', head)]),
    element(
      'tbody',
      {},
      rows.map((row) => cells('td', row)),
    ),
  ]);
}
