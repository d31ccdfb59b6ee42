import type { Locator, Page } from 'playwright-core';

const CONTENTS = '.monaco-editor .monaco-hover .hover-contents, .monaco-resizable-hover .hover-contents';

/** The card that the editor shows beside the mouse. It has a part for each provider that had something to say. */
export class HoverCard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #contents(): Locator {
    return this.#page.locator(CONTENTS).filter({ visible: true });
  }

  /** The part that contains a text. */
  part(text: string | RegExp): Locator {
    return this.#contents.filter({ hasText: text }).first();
  }

  async waitForShown(): Promise<void> {
    await this.part(/\S/).waitFor();
  }

  /** @param timeout in milliseconds */
  async isShownWithin(timeout: number): Promise<boolean> {
    return this.part(/\S/)
      .waitFor({ timeout })
      .then(
        () => true,
        () => false,
      );
  }

  /** Waits until some part contains the text, and gives the whole of that part. */
  async textWith(text: string | RegExp): Promise<string> {
    const part = this.part(text);
    await part.waitFor();
    return part.innerText();
  }

  /** Follows a link of the card, a command's too. */
  async follow(label: string | RegExp): Promise<void> {
    await this.#contents.locator('a', { hasText: label }).first().click();
  }
}
