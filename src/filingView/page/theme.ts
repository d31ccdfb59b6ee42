import type { PageStyles } from '../render/rendered';
import { chromeStyles, filingStyles } from './styleSheets';

/** Keeps the filing's style sheets in step with the theme: the filer's colours on paper, the theme's in its place elsewhere. */
export class Theme {
  readonly #filing: ShadowRoot;
  readonly #own = sheetOf(filingStyles);
  #layout = sheetOf('');
  #paper = sheetOf('');
  #shaded = sheetOf('');

  constructor(filing: ShadowRoot) {
    this.#filing = filing;
    document.adoptedStyleSheets = [sheetOf(chromeStyles)];
    new MutationObserver(() => this.#apply()).observe(document.body, { attributes: true, attributeFilter: ['class'] });
    this.#apply();
  }

  begin({ layout, paper, shaded }: PageStyles): void {
    [this.#layout, this.#paper, this.#shaded] = [sheetOf(layout), sheetOf(paper), sheetOf(shaded)];
    this.#apply();
  }

  #apply(): void {
    const isPaper = document.body.classList.contains('vscode-light');
    this.#filing.host.classList.toggle('paper', isPaper);
    this.#filing.adoptedStyleSheets = [this.#layout, isPaper ? this.#paper : this.#shaded, this.#own];
  }
}

/** Made by script, so that the page's policy needs to allow no style at all. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
