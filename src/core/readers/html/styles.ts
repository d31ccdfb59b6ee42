import type { Element } from 'domhandler';
import { declarationsIn } from './css';

/** What the reader asks of an element's own style. Lengths are in points; null where the style does not say. */
export interface Style {
  readonly isHidden: boolean;
  /** `block` for whatever is laid out on lines of its own. */
  readonly display: 'block' | 'inline' | null;
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
  readonly isUnderlined: boolean | null;
  readonly isRaised: boolean | null;
  readonly size: number | null;
  readonly isCentred: boolean | null;
  /** How far the first line stands from the left edge of its parent. */
  readonly indent: number;
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
  readonly keepsSpace: boolean | null;
}

const NO_STYLE: Style = {
  isHidden: false,
  display: null,
  isBold: null,
  isItalic: null,
  isUnderlined: null,
  isRaised: null,
  size: null,
  isCentred: null,
  indent: 0,
  breaksBefore: false,
  breaksAfter: false,
  keepsSpace: null,
};

/** Reads the `style` attributes of one document; filings repeat a few hundred of them tens of thousands of times. */
export class StyleReader {
  readonly #known = new Map<string, Style>();
  readonly #hiddenClasses: ReadonlySet<string>;

  constructor(hiddenClasses: ReadonlySet<string>) {
    this.#hiddenClasses = hiddenClasses;
  }

  of({ attribs }: Element): Style {
    const own = attribs['style'];
    const style = own === undefined ? NO_STYLE : this.#parsed(own);
    const isHidden = 'hidden' in attribs || this.#isHidden(attribs['class']);
    return isHidden && !style.isHidden ? { ...style, isHidden } : style;
  }

  #isHidden(classes: string | undefined): boolean {
    if (classes === undefined || this.#hiddenClasses.size === 0) return false;
    return classes.split(/\s+/).some((name) => this.#hiddenClasses.has(name));
  }

  #parsed(written: string): Style {
    let style = this.#known.get(written);
    if (style === undefined) {
      style = styleOf(written);
      this.#known.set(written, style);
    }
    return style;
  }
}

const BLOCK_DISPLAYS = new Set(['block', 'flex', 'grid', 'list-item', 'table', 'flow-root']);
const BREAKS = new Set(['always', 'page', 'left', 'right', 'recto', 'verso']);

/** What a list of declarations says; the last of a property holds, as in CSS. */
export function styleOf(written: string): Style {
  const declared = new Map<string, string>();
  for (const { property, value } of declarationsIn(written.toLowerCase()))
    declared.set(property, value.replace('!important', '').trim());
  const display = declared.get('display');
  const size = points(declared.get('font-size'));
  const breaks = (side: string) =>
    BREAKS.has(declared.get(`page-break-${side}`) ?? '') || BREAKS.has(declared.get(`break-${side}`) ?? '');
  return {
    isHidden: display === 'none' || isUnseen(declared.get('visibility')) || size === 0 || declared.get('opacity') === '0',
    display: display === undefined ? null : BLOCK_DISPLAYS.has(display) ? 'block' : 'inline',
    isBold: boldness(declared.get('font-weight')),
    isItalic: is(declared.get('font-style'), /italic|oblique/),
    isUnderlined: is(declared.get('text-decoration') ?? declared.get('text-decoration-line'), /underline/),
    isRaised: raised(declared),
    size,
    isCentred: is(declared.get('text-align'), /center/),
    indent: indentOf(declared),
    breaksBefore: breaks('before'),
    breaksAfter: breaks('after'),
    keepsSpace: is(declared.get('white-space'), /^pre|break-spaces/),
  };
}

const isUnseen = (visibility: string | undefined) => visibility === 'hidden' || visibility === 'collapse';

const is = (value: string | undefined, wanted: RegExp) => (value === undefined ? null : wanted.test(value));

function boldness(weight: string | undefined): boolean | null {
  if (weight === undefined) return null;
  const number = Number(weight);
  return Number.isNaN(number) ? weight === 'bold' || weight === 'bolder' : number >= 600;
}

/** Filers raise footnote marks by `vertical-align`, or by moving small letters up. */
function raised(declared: ReadonlyMap<string, string>): boolean | null {
  const align = declared.get('vertical-align');
  if (align === 'super' || align === 'text-top') return true;
  if ((points(align) ?? 0) > 0) return true;
  if (declared.get('position') === 'relative') {
    if ((points(declared.get('top')) ?? 0) < 0 || (points(declared.get('bottom')) ?? 0) > 0) return true;
  }
  return align === 'baseline' ? false : null;
}

/** `padding: 2px 1pt 2px 13pt` and its like: the left one of the four. */
function indentOf(declared: ReadonlyMap<string, string>): number {
  const left = (name: string) => points(declared.get(`${name}-left`)) ?? points(fourth(declared.get(name))) ?? 0;
  return left('padding') + left('margin') + (points(declared.get('text-indent')) ?? 0);
}

function fourth(shorthand: string | undefined): string | undefined {
  const parts = shorthand?.split(/\s+/) ?? [];
  return parts[3] ?? parts[1] ?? parts[0];
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  em: 10,
  rem: 10,
  ex: 5,
  pc: 12,
  in: 72,
  cm: 28.35,
  mm: 2.835,
};

function points(length: string | undefined): number | null {
  const match = /^(-?\d{0,6}(?:\.\d{1,6})?)(pt|px|em|rem|ex|pc|in|cm|mm)?$/.exec(length ?? '');
  if (!match?.[1]) return null;
  const number = Number(match[1]);
  if (Number.isNaN(number) || (match[2] === undefined && number !== 0)) return null;
  return number * (POINTS[match[2] ?? 'pt'] ?? 1);
}
