import type { Locator, Page } from 'playwright-core';
import { findEdges, findHighlights, type Highlight } from './highlight';
import { HoverCard } from './hoverCard';
import { findPlace, middle, type Place } from './place';

/** A place in a text as the status bar says it: both from 1. */
export interface CursorPosition {
  readonly line: number;
  readonly column: number;
}

const HOVER_ATTEMPTS = 4;
/** In milliseconds. */
const HOVER_PATIENCE = 6000;

/** The active text editor. Texts are found among the lines on the screen: go to the line first. */
export class Editor {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until a text is on the screen, and says where. */
  async placeOf(text: string, occurrence = 1): Promise<Place> {
    const found = await this.#page.waitForFunction(findPlace, { text, occurrence });
    const place = await found.jsonValue();
    if (!place) throw new Error(`"${text}" left the screen`);
    return place;
  }

  /** Sets the cursor into the middle of a text. */
  async click(text: string, occurrence = 1): Promise<void> {
    const { x, y } = middle(await this.placeOf(text, occurrence));
    await this.#page.mouse.click(x, y);
  }

  /** Selects a text of one line with the mouse. */
  async select(text: string): Promise<void> {
    const { x, y, width, height } = await this.placeOf(text);
    await this.#page.mouse.move(x, y + height / 2);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + width, y + height / 2, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** Selects a text and types another in its place, or deletes it. */
  async typeOver(text: string, now: string): Promise<void> {
    await this.select(text);
    if (now === '') await this.#page.keyboard.press('Delete');
    else await this.#page.keyboard.type(now);
  }

  /**
   * Rests the mouse on a text and waits for the card. Lines that are still scrolling move away below the mouse, and then the editor
   * asks nobody: as a person does, it moves away and comes back.
   */
  async hover(text: string, occurrence = 1): Promise<HoverCard> {
    const card = new HoverCard(this.#page);
    for (let attempt = 1; attempt < HOVER_ATTEMPTS; attempt++) {
      await this.#restOn(text, occurrence);
      if (await card.isShownWithin(HOVER_PATIENCE)) return card;
    }
    await this.#restOn(text, occurrence);
    await card.waitForShown();
    return card;
  }

  async #restOn(text: string, occurrence: number): Promise<void> {
    const { x, y } = middle(await this.placeOf(text, occurrence));
    await this.#page.mouse.move(x, y + 150); // away from where the last card may still be
    await this.#page.mouse.move(x, y, { steps: 4 });
  }

  /** How extensions decorate the middle of a text, once they do. */
  async highlightsOf(text: string, occurrence = 1): Promise<Highlight[]> {
    const point = middle(await this.placeOf(text, occurrence));
    const found = await this.#page.waitForFunction(findHighlights, point);
    return (await found.jsonValue()) ?? [];
  }

  /** How far what is drawn over a text reaches beyond it, in pixels: nothing where it covers the text and no more. */
  async edgesOf(text: string): Promise<readonly { readonly left: number; readonly right: number }[]> {
    await this.highlightsOf(text);
    return this.#page.evaluate(findEdges, await this.placeOf(text));
  }

  /** The decorated pieces of the lines on the screen. */
  get decorated(): Locator {
    return this.#page.locator('.editor-group-container.active .editor-instance .view-line span[class*="ced-"]');
  }

  /** The lines that are drawn. */
  get lines(): Locator {
    return this.#page.locator('.editor-group-container.active .editor-instance .view-line');
  }

  /** The name of the file in the active tab, which not every release shows in full. */
  async fileName(): Promise<string> {
    const tab = this.#page.locator('.editor-group-container.active .tab.active').first();
    return (await tab.getAttribute('data-resource-name')) ?? '';
  }

  /** Where the cursor is now; to wait for it to get somewhere there is {@link waitForLine}. */
  async cursor(): Promise<CursorPosition> {
    const text = await this.#page.locator('#status\\.editor\\.selection').innerText();
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    if (!line || !column) throw new Error(`The status bar gives no position: "${text}"`);
    return { line: Number(line), column: Number(column) };
  }

  /** Waits until the cursor is in a line. @param timeout in milliseconds; by default as long as everything */
  async waitForLine(line: number, timeout?: number): Promise<void> {
    const position = this.#page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` });
    await position.waitFor(timeout === undefined ? {} : { timeout });
  }
}
