import type { Locator, Page } from 'playwright-core';

const POLL_MS = 50;

/** A tree in the side bar, addressed by the title of its pane. Only rows on the screen are drawn. */
export class TreeView {
  readonly #page: Page;
  readonly #title: string;

  constructor(page: Page, title: string) {
    this.#page = page;
    this.#title = title;
  }

  /** The pane, with its header and buttons. A side bar with a single view has one pane whatever its header says. */
  get pane(): Locator {
    const panes = this.#page.locator('.sidebar .pane');
    return panes.filter({ has: this.#page.locator('.pane-header', { hasText: new RegExp(this.#title, 'i') }) }).first();
  }

  /** Opens the pane where only its header is shown. */
  open(): Promise<void> {
    return this.#toggle('false');
  }

  /** Leaves only the header of the pane, which gives the other panes its room. */
  close(): Promise<void> {
    return this.#toggle('true');
  }

  async #toggle(from: 'true' | 'false'): Promise<void> {
    const header = this.pane.locator('.pane-header').first();
    if ((await header.getAttribute('aria-expanded')) === from) await header.click();
  }

  get rows(): Locator {
    return this.pane.locator('.monaco-list-row');
  }

  /** The first row that contains a text, in its label or description. */
  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text }).first();
  }

  /** The texts of the rows on the screen, from the top, once there is at least one. */
  async texts(): Promise<string[]> {
    await this.rows.first().waitFor();
    const rows = await this.rows.evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent }))
        .sort((one, other) => one.top - other.top),
    );
    return rows.map(({ text }) => text.trim());
  }

  async select(text: string | RegExp): Promise<void> {
    await this.row(text).click();
  }

  /** Opens a row's children, if they are not open, and waits for the first of them. */
  async expand(text: string | RegExp): Promise<void> {
    const row = this.row(text);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
    // Rows move while one waits: the tree opens others as it follows the reader.
    while (!(await row.evaluate(hasChildBelow))) await this.#page.waitForTimeout(POLL_MS);
  }

  /** Presses an inline button of a row, which shows while the mouse is over it. */
  async pressButton(text: string | RegExp, button: string): Promise<void> {
    const row = this.row(text);
    await row.hover();
    await row.getByRole('button', { name: button }).click();
  }

  /** Presses a button of the view's title. */
  async pressTitleButton(button: string): Promise<void> {
    await this.pane.hover();
    await this.pane.getByRole('button', { name: button }).first().click();
  }
}

/** Runs in the page. Rows stand there in any order, with their place in an attribute. */
function hasChildBelow(row: HTMLElement): boolean {
  const [index, level] = [Number(row.dataset.index) + 1, Number(row.getAttribute('aria-level')) + 1];
  return row.parentElement?.querySelector(`[data-index="${index}"][aria-level="${level}"]`) !== null;
}
