import { filterDeclarations, type Declarations } from './declarations';
import type { PageStyles } from './rendered';
import { filterStyleSheet } from './styleSheets';

/** The shade of what the filer shaded, where the theme's colours rule; the page's own sheet says what it is. */
const SHADE = 'background-color:var(--tm-shade);';

/**
 * Collects the filer's styles. Equal `style` attributes become one class (of 23,487 in an annual report 550 are different): the page is
 * half as long, needs no `unsafe-inline`, and its colours can follow the theme.
 */
export class Styles {
  readonly #inline = new Map<string, { readonly name: string; readonly isHidden: boolean }>();
  readonly #hints = new Map<string, string>();
  readonly #sheets = { layout: [] as string[], paper: [] as string[], shaded: [] as string[] };
  readonly #hintRules = { layout: [] as string[], paper: [] as string[], shaded: [] as string[] };
  readonly #inlineRules = { layout: [] as string[], paper: [] as string[], shaded: [] as string[] };

  /** The class of a `style` attribute; empty where nothing of it is left. */
  inline(text: string): { readonly name: string; readonly isHidden: boolean } {
    const known = this.#inline.get(text);
    if (known !== undefined) return known;
    const declarations = filterDeclarations(text);
    const isEmpty = declarations.layout === '' && declarations.paper === '';
    const made = { name: isEmpty ? '' : `tm-s${this.#inline.size}`, isHidden: declarations.isHidden };
    this.#inline.set(text, made);
    if (!isEmpty) addRule(this.#inlineRules, `.${made.name}`, declarations);
    return made;
  }

  /** The class of a colour that an attribute gives (`bgcolor`): weaker than any style. */
  hint(property: 'color' | 'background-color', colour: string): string {
    const text = `${property}:${colour}`;
    const known = this.#hints.get(text);
    if (known !== undefined) return known;
    const name = `tm-h${this.#hints.size}`;
    this.#hints.set(text, name);
    addRule(this.#hintRules, `.${name}`, filterDeclarations(text));
    return name;
  }

  /** The text of a `style` element. */
  sheet(text: string): void {
    for (const { selector, declarations } of filterStyleSheet(text)) addRule(this.#sheets, selector, declarations);
  }

  /** In layers, so that a style attribute is stronger than the sheets whatever their selectors are, as in the source. */
  all(): PageStyles {
    const text = (kind: keyof PageStyles) =>
      '@layer hints,sheets;' +
      `@layer hints{${this.#hintRules[kind].join('')}}` +
      `@layer sheets{${this.#sheets[kind].join('')}}` +
      this.#inlineRules[kind].join('');
    return { layout: text('layout'), paper: text('paper'), shaded: text('shaded') };
  }
}

function addRule(to: Record<keyof PageStyles, string[]>, selector: string, { layout, paper, isShaded }: Declarations): void {
  if (layout !== '') to.layout.push(`${selector}{${layout}}`);
  if (paper !== '') to.paper.push(`${selector}{${paper}}`);
  if (isShaded) to.shaded.push(`${selector}{${SHADE}}`);
}
