import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The Metric History in view. */
export class HistoryPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get frame(): FrameLocator {
    return this.#page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  get heading(): Locator {
    return this.frame.locator('h1');
  }

  get chart(): Locator {
    return this.frame.locator('.chart canvas');
  }

  get legend(): Locator {
    return this.frame.locator('.legend li');
  }

  get table(): Locator {
    return this.frame.locator('table');
  }

  get rows(): Locator {
    return this.frame.locator('tbody tr');
  }

  /** The row of a period. */
  row(period: string): Locator {
    return this.rows.filter({ has: this.#page.locator(`th:text-is("${period}")`) });
  }

  get live(): Locator {
    return this.frame.locator('.live');
  }

  /** A button by its name: of the toolbar, or a source in the table. */
  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  /** Waits until values are shown. */
  async waitForValues(): Promise<void> {
    await this.rows.first().waitFor();
    await this.chart.waitFor();
  }

  /** The pixels of the chart that are not empty, as a share of all. */
  drawnShare(): Promise<number> {
    return this.chart.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let drawn = 0;
      for (let at = 3; at < data.length; at += 4) drawn += data[at] === 0 ? 0 : 1;
      return drawn / (data.length / 4);
    });
  }

  /** The chart as it was painted last. */
  painted(): Promise<string> {
    return this.chart.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }

  /** Shows what the host could have sent: the page in the editor's own frame, with values that no filing of the test has. */
  async receive(message: unknown): Promise<void> {
    await this.frame.locator('body').evaluate((_, data) => {
      window.dispatchEvent(new MessageEvent('message', { data }));
    }, message);
  }
}
