import { element } from '../../filingView/page/elements';
import type { HistoryWords, PageCell, PageHistory, ToPage } from '../protocol';
import { drawChart, type HistoryChart } from './chart';
import type { Host } from './host';
import { headingElement, legendElement, legendOf } from './legend';
import { pictureOf } from './picture';
import { styles } from './styleSheet';
import { tableElement } from './table';
import { currentTheme, onDidChangeTheme } from './theme';
import { toolbarElement } from './toolbar';

type Shown = Extract<ToPage, { type: 'show' }>;

/** The page: what the host says last, drawn in the theme's colours. */
export class HistoryPage {
  readonly #host: Host;
  readonly #main = element('main');
  readonly #message = element('p', { class: 'message', attributes: { role: 'status' } });
  readonly #live = element('div', { class: 'live', attributes: { 'aria-live': 'polite' } });
  readonly #chartBox = element('div', { class: 'chart' });
  readonly #legendBox = element('div');
  #shown: Shown | undefined;
  #chart: HistoryChart | undefined;

  constructor(host: Host) {
    this.#host = host;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
    this.#message.hidden = true;
    document.body.append(this.#message, this.#main);
    onDidChangeTheme(() => this.#draw());
  }

  receive(message: ToPage): void {
    this.#host.remember(message.state);
    if (message.type === 'tell') this.#tell(message.message);
    else this.#show(message);
  }

  /** Words in place of values. */
  #tell(message: string): void {
    this.#shown = undefined;
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#main.replaceChildren();
    this.#message.textContent = message;
    this.#message.hidden = false;
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#message.hidden = true;
    const { history, words, generation } = shown;
    // Values change while the reader is elsewhere: the focus stays there.
    const focused = document.hasFocus() ? focusedKey() : undefined;
    this.#live.textContent = '';
    this.#main.replaceChildren(
      element('p', { class: 'company', text: history.company }),
      headingElement(history.names, words, (place) => this.#host.say({ type: 'removeMetric', generation, place })),
      this.#toolbar(history, words),
      this.#chartBox,
      this.#legendBox,
      ...history.remarks.map((remark) => element('p', { class: 'remarks', text: remark })),
      this.#live,
      tableElement(history, words, (source) => this.#open(source)),
    );
    this.#draw();
    if (focused !== undefined) this.#main.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  #toolbar(history: PageHistory, words: HistoryWords): HTMLElement {
    return toolbarElement(history, words, {
      choose: (choice) => this.#host.say({ type: 'choose', ...choice }),
      addMetric: () => this.#host.say({ type: 'addMetric' }),
      copyImage: () => void this.#copyImage(),
      copyCsv: () => this.#shown && this.#host.say({ type: 'copyCsv', generation: this.#shown.generation }),
    });
  }

  /** The chart and its legend anew: a canvas keeps the colours that it was drawn in. */
  #draw(): void {
    if (this.#shown === undefined) return;
    const { history, words, language } = this.#shown;
    const theme = currentTheme();
    this.#chart?.destroy();
    const canvas = element('canvas', { attributes: { role: 'img', 'aria-label': history.gist } });
    this.#chartBox.replaceChildren(canvas);
    this.#chartBox.hidden = history.metrics.length === 0;
    this.#chart = drawChart(canvas, { history, theme, language, pick: (cell) => this.#openFirst(cell) });
    this.#legendBox.replaceChildren(legendElement(legendOf(history, words, theme)));
  }

  #openFirst({ sources }: PageCell): void {
    const [first] = sources;
    if (first !== undefined) this.#open(first.source);
  }

  #open(source: number): void {
    if (this.#shown !== undefined) this.#host.say({ type: 'open', generation: this.#shown.generation, source });
  }

  /** Onto the clipboard, where the editor lets a page do that; else the host saves it. */
  async #copyImage(): Promise<void> {
    if (this.#shown === undefined) return;
    const { history, words, language } = this.#shown;
    const theme = currentTheme();
    const picture = pictureOf({ history, theme, language }, legendOf(history, words, theme));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      this.#live.textContent = words.copied;
    } catch {
      this.#live.textContent = words.imageFailed;
      this.#host.say({ type: 'saveImage', png: await base64(await picture) });
    }
  }
}

/** What has the focus among what is made anew. */
function focusedKey(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
}

/** In pieces: all bytes at once are more arguments than a call takes. */
async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
