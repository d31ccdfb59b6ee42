/** A rectangle of the page, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The middle of a place. */
export function middle(place: Place): { readonly x: number; readonly y: number } {
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

/**
 * Runs in the page: where a text stands in the active editor, among the lines that are drawn; null when it is not there.
 * A decoration cuts a line into many elements, so the text is sought in the line as a whole.
 * @param wanted.occurrence which one to take, from 1, counted line by line down the screen
 */
export function findPlace(wanted: { readonly text: string; readonly occurrence: number }): Place | null {
  const lines = [...document.querySelectorAll<HTMLElement>('.editor-group-container.active .editor-instance .view-line')];
  lines.sort((one, other) => one.offsetTop - other.offsetTop); // the order in the document is that of drawing
  let left = wanted.occurrence;
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const pieces: Text[] = [];
    while (walker.nextNode()) pieces.push(walker.currentNode as Text);
    const content = pieces
      .map((piece) => piece.data)
      .join('')
      .replaceAll('\u00a0', ' ');
    let at = content.indexOf(wanted.text);
    while (at >= 0 && --left > 0) at = content.indexOf(wanted.text, at + 1);
    if (at < 0) continue;
    const range = document.createRange();
    let start = 0;
    for (const piece of pieces) {
      const end = start + piece.length;
      if (at >= start && at < end) range.setStart(piece, at - start);
      if (at + wanted.text.length > start && at + wanted.text.length <= end) range.setEnd(piece, at + wanted.text.length - start);
      start = end;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}
