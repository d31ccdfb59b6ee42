import type { Blocks } from './blocks';

/** As many labels as the host makes without being held up. */
const MOST_LABELS = 300;

/** The figures that are in the page, by their index in the reading. */
export class Figures {
  readonly #blocks: Blocks;
  readonly #pieces = new Map<number, HTMLElement[]>();
  readonly #askForLabels: (figures: number[]) => void;
  readonly #unlabelled: IntersectionObserver;
  #selected: number | null = null;
  #marks: readonly (readonly [figure: number, look: string])[] = [];

  constructor(blocks: Blocks, askForLabels: (figures: number[]) => void) {
    this.#blocks = blocks;
    this.#askForLabels = askForLabels;
    this.#unlabelled = new IntersectionObserver((entries) => this.#label(entries), { rootMargin: '1000px' });
  }

  get selected(): number | null {
    return this.#selected;
  }

  get count(): number {
    return this.#pieces.size;
  }

  /** Finds them anew: the page has other blocks, or blocks have other content. */
  collect(): void {
    this.#pieces.clear();
    this.#unlabelled.disconnect();
    for (const block of this.#blocks.all) {
      const pieces = block.querySelectorAll<HTMLElement>('.tm-figure');
      for (const piece of pieces) {
        const figure = figureOf(piece);
        const known = this.#pieces.get(figure);
        if (known === undefined) this.#pieces.set(figure, [piece]);
        else known.push(piece);
      }
      if (pieces.length > 0) this.#unlabelled.observe(block);
    }
    if (this.#selected !== null) this.#setSelected(this.#selected, true);
    this.#showMarks();
  }

  piecesOf(figure: number): readonly HTMLElement[] {
    return this.#pieces.get(figure) ?? [];
  }

  select(figure: number | null): void {
    if (this.#selected !== null) this.#setSelected(this.#selected, false);
    this.#selected = figure;
    if (figure !== null) this.#setSelected(figure, true);
  }

  /** Shows the review marks of figures, each behind the last piece of its figure, and no others. */
  mark(marks: readonly (readonly [figure: number, look: string])[]): void {
    for (const [figure] of this.#marks) for (const piece of this.piecesOf(figure)) delete piece.dataset.mark;
    this.#marks = marks;
    this.#showMarks();
  }

  #showMarks(): void {
    for (const [figure, look] of this.#marks) {
      const last = this.piecesOf(figure).at(-1);
      if (last !== undefined) last.dataset.mark = look;
    }
  }

  /** Says what a screen reader says. */
  label(labels: readonly (readonly [number, string])[]): void {
    for (const [figure, label] of labels) this.piecesOf(figure)[0]?.setAttribute('aria-label', label);
  }

  /** The selected figure is the one that the Tab key reaches. */
  #setSelected(figure: number, isSelected: boolean): void {
    for (const [index, piece] of this.piecesOf(figure).entries()) {
      piece.classList.toggle('tm-selected', isSelected);
      if (index > 0) continue;
      piece.tabIndex = isSelected ? 0 : -1;
      piece.setAttribute('aria-pressed', String(isSelected));
    }
  }

  /** Figures get their labels when they come near the window: an annual report has thousands. */
  #label(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#unlabelled.unobserve(target);
      const figures = [...new Set([...target.querySelectorAll<HTMLElement>('.tm-figure')].map(figureOf))];
      for (let from = 0; from < figures.length; from += MOST_LABELS) this.#askForLabels(figures.slice(from, from + MOST_LABELS));
    }
  }
}

/** The figure whose piece an event came from; undefined for any other place. */
export function figureAt(event: Event): { readonly figure: number; readonly piece: HTMLElement } | undefined {
  const [origin] = event.composedPath();
  const piece = origin instanceof Element ? origin.closest<HTMLElement>('.tm-figure') : null;
  return piece === null ? undefined : { figure: figureOf(piece), piece };
}

function figureOf(piece: HTMLElement): number {
  return Number(piece.dataset.figure);
}
