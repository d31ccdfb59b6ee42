import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inProject } from './harness/paths';
import { Editor } from './parts/editor';
import { insist } from './parts/insist';
import { QuickInput } from './parts/quickInput';
import { isStored } from './parts/storedState';
import { TreeView } from './parts/treeView';

/** What a workbench needs to know of the run that it belongs to. */
export interface Surroundings {
  /** The folder that is open: a copy, so tests may write into it. */
  readonly folder: string;
  /** `1.96`: names the folder of the screenshots. */
  readonly release: string;
  /** Whether the README's pictures are being taken. */
  readonly pictures: boolean;
  /** Cleans up after the workbench has closed. */
  readonly dispose: () => void | Promise<void>;
}

/**
 * VS Code's window, worked as a person works it. Everything waits for what it needs (half a minute at most), so that tests
 * never pause for a time.
 */
export class Workbench {
  readonly page: Page;
  readonly folder: string;
  readonly editor: Editor;
  readonly quickInput: QuickInput;
  readonly #surroundings: Surroundings;

  constructor(page: Page, surroundings: Surroundings) {
    this.page = page;
    this.folder = surroundings.folder;
    this.editor = new Editor(page);
    this.quickInput = new QuickInput(page);
    this.#surroundings = surroundings;
  }

  /**
   * Loads the window anew, once the workbench has stored a state that contains some words: a browser gives it no time for that when
   * the page goes, so it does so every few seconds.
   */
  async reload(stored: string): Promise<void> {
    await this.page.waitForFunction(isStored, stored, { polling: 500 });
    await this.page.reload();
    await this.waitForDrawn();
  }

  /** Waits until the window is drawn. */
  async waitForDrawn(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.monaco-workbench .part.editor').waitFor();
  }

  /** Presses keys as Playwright names them, one combination after the other: `F12`, `Control+P`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Chooses from the context menu that is open. The editor takes a click that comes right after the menu for the end of the one that opened it. */
  async pickFromMenu(label: string): Promise<void> {
    const item = this.page.locator('.context-view .action-label', { hasText: label });
    const isGone = () =>
      item.waitFor({ state: 'hidden', timeout: 2000 }).then(
        () => true,
        () => false,
      );
    do await item.click();
    while (!(await isGone()));
  }

  /** Runs a command by its title in the command palette, e.g. `Tickmark: Next Figure`. */
  async runCommand(title: string): Promise<void> {
    await this.openQuickInput('F1', `>${title}`, title);
    await this.quickInput.pick(title);
    await this.quickInput.row(title).waitFor({ state: 'hidden' }); // what the command asks comes in the same box
  }

  /**
   * Opens the box at the top of the window by a key, types, and waits until a row of its list contains a text. A key pressed in a
   * webview does not always reach the window, and an editor that opens takes the focus: then the window gets it back first.
   */
  async openQuickInput(key: string, text: string, row: string | RegExp): Promise<void> {
    await insist(
      async (attempt) => {
        if (attempt > 1) await this.takeFocus();
        await this.press(key);
        await this.quickInput.type(text);
      },
      (timeout) => this.quickInput.row(row).waitFor({ timeout }),
    );
  }

  /** Closes what is open at the top of the window, and takes the focus out of any frame. */
  async takeFocus(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await this.press('Escape');
  }

  /** Opens a file of the workspace by its name, as text. */
  async openFile(name: string): Promise<void> {
    await this.openTab(name);
    await this.editor.lines.first().waitFor();
  }

  /** Opens a file from the explorer: in a folder that cannot be searched, the box at the top does not find it. */
  async openFromExplorer(name: string): Promise<void> {
    await this.press('Control+Shift+E');
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** Opens a file of the workspace by its name, in whatever editor is its own. */
  async openTab(name: string): Promise<void> {
    const base = path.basename(name);
    await insist(
      async () => {
        await this.openQuickInput('Control+P', name, base);
        await this.quickInput.pick(base);
      },
      (timeout) => this.page.locator(`.tab.active[data-resource-name="${base}"]`).waitFor({ timeout }),
    );
  }

  /** Puts the focus where a file is open already: keys pressed in a webview do not always reach the window. */
  async focusTab(name: string): Promise<void> {
    await this.page.locator(`.tab[data-resource-name="${name}"]`).first().click();
  }

  /**
   * Moves the cursor to a line of the active editor, from 1, and onto the screen. Something that was closing (a list that puts the
   * cursor back) can come in between.
   */
  async goToLine(line: number): Promise<void> {
    await insist(
      async (attempt) => {
        if (attempt > 1) await this.takeFocus();
        await this.quickInput.box.waitFor({ state: 'hidden' }); // what is still open would take the keys
        await this.press('Control+G');
        await this.quickInput.type(`:${line}`);
        await this.quickInput.accept();
        await this.quickInput.box.waitFor({ state: 'hidden' }); // until then it takes the clicks
      },
      (timeout) => this.editor.waitForLine(line, timeout),
    );
  }

  /** Puts the cursor into a text that stands in a line, and not at its beginning: a click that comes while a list closes is lost. */
  async goToText(line: number, text: string): Promise<void> {
    await this.goToLine(line);
    const position = this.page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`Ln ${line}, Col (?!1\\b)`) });
    await insist(
      () => this.editor.click(text),
      (timeout) => position.waitFor({ timeout }),
    );
  }

  /** Opens a container of the activity bar by its title, and gives one of its views. */
  async openView(container: string, view: string): Promise<TreeView> {
    const tree = this.view(view);
    if (!(await tree.pane.isVisible())) await this.page.locator(`.activitybar .action-label[aria-label^="${container}"]`).click();
    await tree.pane.waitFor();
    await tree.open();
    return tree;
  }

  /** A view of the side bar. */
  view(title: string): TreeView {
    return new TreeView(this.page, title);
  }

  /** The item of the status bar that contains a text. */
  statusBarItem(text: string | RegExp): Locator {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text }).first();
  }

  /** The notification that contains a text. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast', { hasText: text }).first();
  }

  /**
   * Takes a picture of the window into `out/screenshots/<release>/<name>.png`.
   * @param options.readme whether it is one of the README's: `npm run pictures` puts those into `media/readme/`
   */
  async screenshot(name: string, options: { readonly readme?: boolean } = {}): Promise<void> {
    const folders = [inProject('out/screenshots', this.#surroundings.release)];
    if (options.readme && this.#surroundings.pictures) folders.push(inProject('media/readme'));
    for (const folder of folders) {
      mkdirSync(folder, { recursive: true });
      await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
    }
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.#surroundings.dispose();
  }
}
