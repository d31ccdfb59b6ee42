import type { Element } from 'domhandler';
import { decodeHTMLAttribute } from 'entities';
import { linkTarget, pictureOf } from './addresses';
import { ATTRIBUTES } from './allowList';
import { colourOfAttribute } from './colours';
import { escapeAttribute } from './marks';
import { BODY_CLASS, FILER, isName } from './selectors';
import type { Styles } from './styles';

/** What is written of an element's attributes, or that it is hidden with all it holds. */
export type Written = { readonly type: 'shown'; readonly html: string } | { readonly type: 'hidden' };

const HIDDEN: Written = { type: 'hidden' };

const MOST_CLASSES = 20;

/** Writes the attributes of elements: those of the list as they are, the rest as something harmless that does the same. */
export class Attributes {
  readonly #styles: Styles;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  of(element: Element, classes: readonly string[] = []): Written {
    const own = [...classes];
    let html = '';
    for (const [name, raw] of Object.entries(element.attribs)) {
      if (name === 'hidden') return HIDDEN;
      if (name === 'style') {
        const { name: className, isHidden } = this.#styles.inline(decode(raw));
        if (isHidden) return HIDDEN;
        if (className !== '') own.push(className);
      } else if (name === 'class') own.push(...filersClasses(raw));
      else if (name === 'bgcolor' || name === 'color') own.push(...this.#hint(name, raw));
      else html += this.#plain(element, name, raw);
    }
    if (element.name === 'a') own.push('tm-link');
    return { type: 'shown', html: own.length === 0 ? html : `${html} class="${own.join(' ')}"` };
  }

  /** The picture as an element of its own, or its words where it cannot be shown. The page knows where the folder of a file is. */
  picture(element: Element): string {
    const alt = escapeAttribute(decode(element.attribs.alt ?? ''));
    const picture = pictureOf(decode(element.attribs.src ?? ''));
    const written = this.of(element);
    if (written.type === 'hidden') return '';
    if (picture?.type === 'data') return `<img src="${escapeAttribute(picture.address)}" alt="${alt}"${written.html}>`;
    if (picture?.type === 'file') return `<img data-picture="${escapeAttribute(picture.path)}" alt="${alt}"${written.html}>`;
    return `<span class="tm-picture" role="img" title="${alt}">${alt}</span>`;
  }

  #hint(name: 'bgcolor' | 'color', raw: string): string[] {
    const colour = colourOfAttribute(decode(raw));
    return colour === null ? [] : [this.#styles.hint(name === 'color' ? 'color' : 'background-color', colour)];
  }

  #plain(element: Element, name: string, raw: string): string {
    if (name === 'id') return idOf(decode(raw));
    if (name === 'name') return element.name === 'a' && element.attribs.id === undefined ? idOf(decode(raw)) : '';
    if (name === 'href') return element.name === 'a' ? linkOf(decode(raw)) : '';
    if (name === 'title') return element.attribs.href === undefined ? ` title="${escapeAttribute(decode(raw))}"` : '';
    const form = ATTRIBUTES.get(name);
    if (form === undefined) return '';
    const value = decode(raw).trim();
    return form.test(value) ? ` ${name}="${escapeAttribute(value)}"` : '';
  }
}

/** The classes of `body`, whose place a `div` takes. */
export const bodyClasses: readonly string[] = [BODY_CLASS];

function filersClasses(raw: string): string[] {
  return decode(raw)
    .split(/\s+/, MOST_CLASSES)
    .flatMap((name) => (isName(name) ? [FILER + name] : []));
}

function idOf(id: string): string {
  return id === '' || /\s/.test(id) ? '' : ` id="${FILER}${escapeAttribute(id)}"`;
}

/** No link has an `href`: the page itself does what a click means. */
function linkOf(href: string): string {
  const target = linkTarget(href);
  switch (target.type) {
    case 'place':
      return ` data-target="${FILER}${escapeAttribute(target.id)}" role="link" tabindex="0"`;
    case 'address': {
      const address = escapeAttribute(target.address);
      return ` data-address="${address}" title="${address}" role="link" tabindex="0"`;
    }
    case 'none':
      return '';
  }
}

function decode(raw: string): string {
  return raw.includes('&') ? decodeHTMLAttribute(raw) : raw;
}
