/**
 * What a format does: from the text of a fact, without white space at its ends, to the value that XBRL has for it. Null where the
 * text is not of the form that the registry defines.
 */
export type Transformation = (text: string) => string | null;

/** Digits of other scripts as ASCII: full-width, and Devanagari. */
export function asciiDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u0966-\u096F]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : 0x0966));
  });
}

/** Always the same value, whatever the text is, and however long. */
export function fixed(value: string): Transformation {
  return () => value;
}

/** Numbers, dates and names are short; a longer text is none, and nothing looks for one in it. */
const LONGEST = 1000;

export function ofShortText(transformation: Transformation): Transformation {
  return (text) => (text.length > LONGEST ? null : transformation(text));
}

export function oneOf(...transformations: readonly Transformation[]): Transformation {
  return (text) => {
    for (const transformation of transformations) {
      const value = transformation(text);
      if (value !== null) return value;
    }
    return null;
  };
}
