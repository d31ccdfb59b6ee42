import type { Look } from './boxes';

/** How the letters of one text node look. */
export interface LetterLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isCentred: boolean;
  readonly headingLevel: number;
  readonly size: number;
  readonly isInternalLink: boolean;
  /** From the left edge of the page, in points. */
  readonly indent: number;
}

/** Sums up how a stretch of words looks, text node by text node. */
export class LookMeter {
  #length = 0;
  #bold = 0;
  #italic = 0;
  #underlined = 0;
  #linked = 0;
  #size = 0;
  #headingLevel = 0;
  #isCentred = false;
  #indent = 0;

  /** `length`: how many characters that are not white space. */
  add(length: number, look: LetterLook): void {
    if (length === 0) return;
    if (this.#length === 0) {
      this.#headingLevel = look.headingLevel;
      this.#isCentred = look.isCentred;
      this.#indent = look.indent;
    }
    this.#length += length;
    if (look.isBold) this.#bold += length;
    if (look.isItalic) this.#italic += length;
    if (look.isUnderlined) this.#underlined += length;
    if (look.isInternalLink) this.#linked += length;
    this.#size = Math.max(this.#size, look.size);
  }

  result(): Look {
    const isAll = (part: number) => this.#length > 0 && part === this.#length;
    return {
      headingLevel: this.#headingLevel,
      isBold: isAll(this.#bold),
      isItalic: isAll(this.#italic),
      isUnderlined: isAll(this.#underlined),
      isCentred: this.#isCentred,
      size: this.#size,
      isInternalLink: isAll(this.#linked),
      indent: this.#indent,
    };
  }
}
