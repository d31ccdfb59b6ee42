import type { Locator, Page } from 'playwright-core';

/** In milliseconds. */
const PATIENCE = 8000;

/** The box at the top of the window: the command palette, quick open, and the questions that commands ask. */
export class QuickInput {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Where one types. */
  get box(): Locator {
    return this.#page
      .locator('.quick-input-widget .quick-input-box input[type="text"], .quick-input-widget input.input')
      .filter({ visible: true })
      .first();
  }

  get rows(): Locator {
    return this.#page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  }

  /** The first row that contains a text. */
  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text }).first();
  }

  /** Replaces what stands in the box, once it is there. */
  async type(text: string): Promise<void> {
    await this.box.fill(text, { timeout: PATIENCE });
  }

  /** Chooses the first row that contains a text. */
  async pick(text: string | RegExp): Promise<void> {
    await this.row(text).click();
  }

  async accept(): Promise<void> {
    await this.#page.keyboard.press('Enter');
  }
}
