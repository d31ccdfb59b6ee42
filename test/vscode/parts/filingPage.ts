import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The Filing View in the active editor. Everything in the filing stands in a shadow tree, which locators see through. */
export class FilingPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get frame(): FrameLocator {
    return this.#page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** The filing itself. */
  get filing(): Locator {
    return this.frame.locator('.filing');
  }

  get scroller(): Locator {
    return this.frame.locator('.scroller');
  }

  get figures(): Locator {
    return this.frame.locator('.filing .tm-figure');
  }

  get selected(): Locator {
    return this.frame.locator('.filing .tm-selected');
  }

  get card(): Locator {
    return this.frame.locator('.card');
  }

  get inspector(): Locator {
    return this.frame.locator('.inspector');
  }

  get contents(): Locator {
    return this.frame.locator('.contents');
  }

  get findBox(): Locator {
    return this.frame.locator('.find');
  }

  /** The first piece of a figure that begins so. */
  figure(text: string): Locator {
    return this.figures.filter({ hasText: new RegExp(`^${text.replace(/[.$()]/g, '\\$&')}`) }).first();
  }

  /** Waits until the filing has been read and its figures are in the page. */
  async waitForFigures(): Promise<void> {
    await this.figures.first().waitFor({ state: 'attached' });
    await this.frame.locator('.live', { hasText: /figures/ }).waitFor({ state: 'attached' });
  }

  /** Waits until the filing has been read, whether or not it has figures. */
  async waitForRead(): Promise<void> {
    await this.frame.locator('.live', { hasText: /\S/ }).waitFor({ state: 'attached' });
  }

  /** Waits until something is in the window, not just somewhere on the page. */
  async waitForInView(target: Locator): Promise<void> {
    const element = await target.elementHandle();
    await element?.evaluate(
      (seen) =>
        new Promise<void>((resolve) => {
          new IntersectionObserver(([entry]) => entry?.isIntersecting && resolve()).observe(seen as Element);
        }),
    );
  }

  /** How far the page is scrolled, in pixels. */
  scrollTop(): Promise<number> {
    return this.scroller.evaluate((element) => element.scrollTop);
  }
}
