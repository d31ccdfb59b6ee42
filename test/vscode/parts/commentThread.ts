import type { Locator, Page } from 'playwright-core';
import { insist } from './insist';

/** A thread of comments beside a line, in the active editor. One is open at a time. */
export class CommentThread {
  readonly #page: Page;
  readonly #widget: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator('.review-widget').filter({ visible: true }).first();
  }

  /** Where one comment stands, by its words. */
  comment(words: string): Locator {
    return this.#widget.locator('.review-comment', { hasText: words }).first();
  }

  /** Opens the thread whose sign stands in the margin. */
  async open(): Promise<void> {
    await insist(
      () =>
        this.#page.locator('.comment-range-glyph.comment-thread, .comment-range-glyph.comment-thread-unresolved').first().click(),
      (timeout) => this.#widget.waitFor({ timeout }),
    );
  }

  /** Writes a comment into the open thread, and waits until it stands there. */
  async write(words: string): Promise<void> {
    const input = this.#widget.locator('.comment-form .monaco-editor:visible').first();
    // Some releases of VS Code show a button in its place first.
    const button = this.#widget.locator('.review-thread-reply-button:visible');
    await input.or(button).first().waitFor();
    if (await button.isVisible()) await button.click();
    await input.click();
    await this.#page.keyboard.type(words);
    await this.#page.keyboard.press('Control+Enter'); // the button may be below the window's edge
    await this.comment(words).waitFor();
  }

  /** Puts other words in the place of a comment's. */
  async edit(words: string, now: string): Promise<void> {
    await this.#press(words, 'Edit Comment');
    const input = this.#widget.locator('.edit-container .monaco-editor:visible').first();
    await input.click();
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.type(now);
    await this.#page.keyboard.press('Control+Enter');
    await this.comment(now).waitFor();
  }

  async delete(words: string): Promise<void> {
    await this.#press(words, 'Delete Comment');
    await this.comment(words).waitFor({ state: 'hidden' });
  }

  /** Settles what the thread is about, upon which it closes. */
  async resolve(): Promise<void> {
    await this.#widget.locator('.action-label[aria-label^="Resolve"]').click();
    await this.#page.locator('.review-widget').filter({ visible: true }).waitFor({ state: 'hidden' });
  }

  async reopen(): Promise<void> {
    const resolve = this.#widget.locator('.action-label[aria-label^="Resolve"]');
    await this.#widget.locator('.action-label[aria-label^="Reopen"]').click();
    await resolve.waitFor({ state: 'attached' });
  }

  /** A button of a comment, which shows while the mouse is over it. */
  async #press(words: string, button: string): Promise<void> {
    const comment = this.comment(words);
    await comment.hover();
    await comment.locator(`.action-label[aria-label^="${button}"]`).first().click();
  }
}
