/** As many frames as heights may take to settle: what comes into the window is laid out, and may be higher than it was taken for. */
const MOST_FRAMES = 10;

/** Closer is near enough. */
const NEAR = 2;

/** Scrolls the window over the page, and corrects itself while blocks on the way get their real heights. */
export class Scrolling {
  readonly #scroller: HTMLElement;
  /** Another wish ends the one before. */
  #wish = 0;

  constructor(scroller: HTMLElement) {
    this.#scroller = scroller;
    for (const event of ['wheel', 'pointerdown', 'keydown'] as const) {
      scroller.addEventListener(event, () => this.#wish++, { passive: true });
    }
  }

  /** Puts what `boxOf` measures at the top of the window, or into its middle. */
  bring(boxOf: () => DOMRect, to: 'top' | 'middle'): void {
    const wish = ++this.#wish;
    const correct = (frames: number) => {
      if (wish !== this.#wish) return;
      const window = this.#scroller.getBoundingClientRect();
      const box = boxOf();
      const wanted = to === 'top' ? window.top : window.top + Math.max(0, (window.height - box.height) / 2);
      const off = box.top - wanted;
      if (Math.abs(off) > NEAR) this.#scroller.scrollTop += off;
      if (frames < MOST_FRAMES) requestAnimationFrame(() => correct(frames + 1));
    };
    correct(0);
  }

  isInView(box: DOMRect): boolean {
    const window = this.#scroller.getBoundingClientRect();
    return box.height > 0 && box.top >= window.top && box.bottom <= window.bottom;
  }
}
