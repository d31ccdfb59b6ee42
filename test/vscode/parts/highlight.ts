/** How a decoration draws a text, as CSS computes it. */
export interface Highlight {
  readonly color: string;
  readonly backgroundColor: string;
  readonly textDecoration: string;
  readonly borderBottom: string;
}

/** Runs in the page: the extensions' decorations that cover a point of the active editor; null when there is none. */
export function findHighlights(point: { readonly x: number; readonly y: number }): Highlight[] | null {
  const editor = '.editor-group-container.active .editor-instance';
  const drawn = document.querySelectorAll<HTMLElement>(
    `${editor} .view-line [class*="ced-"], ${editor} .view-overlays [class*="ced-"]`,
  );
  const covers = (element: HTMLElement) =>
    [...element.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= point.x && point.x < right && top <= point.y && point.y < bottom,
    );
  const highlights = [...drawn].filter(covers).map((element) => {
    const { color, backgroundColor, textDecoration, borderBottom } = getComputedStyle(element);
    return { color, backgroundColor, textDecoration, borderBottom };
  });
  return highlights.length > 0 ? highlights : null;
}

/** Runs in the page: for each decoration drawn over a place, how far its sides lie from those of the place. */
export function findEdges({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const middle = y + height / 2;
  const drawn = [...document.querySelectorAll('.editor-instance .view-overlays [class*="ced-"]')].map((mark) =>
    mark.getBoundingClientRect(),
  );
  return drawn
    .filter(({ top, bottom, left, right }) => top < middle && middle < bottom && left < x + width && right > x)
    .map(({ left, right }) => ({ left: left - x, right: right - x - width }));
}
