/** Functions that compute a length, a colour or a place. Every other one (`url`, `expression`, `attr`, `var`, …) is refused. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  ...['calc', 'clamp', 'max', 'min', 'hsl', 'hsla', 'rgb', 'rgba'],
  ...['matrix', 'rotate', 'scale', 'scalex', 'scaley', 'translate', 'translatex', 'translatey'],
]);

/** Only in generated text. */
const CONTENT_FUNCTIONS: ReadonlySet<string> = new Set(['counter', 'counters']);

/** Outside of strings. No backslash: an escape could spell a word that is looked for here. No braces, `@`, `<`, `:`, `;`. */
const PLAIN = /^[\p{L}\d\s.,%#()+\-*/_!]*$/u;

/** Inside a string: what a font or a list mark is called. */
const STRING = /^[^\\<>{}@;\p{Cc}]*$/u;

/** More is no value that a person wrote. */
const LONGEST = 500;

/** The value as it may stand in a style sheet; undefined when something in it is not known to be harmless. */
export function safeValue(property: string, value: string): string | undefined {
  if (value === '' || value.length > LONGEST) return undefined;
  const pieces = value.split(/("[^"]*"|'[^']*')/);
  for (const [index, piece] of pieces.entries()) {
    const isString = index % 2 === 1;
    if (!(isString ? STRING : PLAIN).test(piece)) return undefined;
    if (!isString && !areKnown(piece, property)) return undefined;
  }
  return hasClosedBrackets(pieces) ? pieces.map((piece, index) => (index % 2 === 1 ? piece : tidied(piece))).join('') : undefined;
}

/** A line end in a rule would be harmless; a test over lines reads better without. */
function tidied(piece: string): string {
  return piece.replace(/\s+/g, ' ');
}

function areKnown(piece: string, property: string): boolean {
  for (const [, name = ''] of piece.matchAll(/([\p{L}\d_-]*)\s*\(/gu)) {
    const known = name.toLowerCase();
    if (name !== '' && !FUNCTIONS.has(known) && !(property === 'content' && CONTENT_FUNCTIONS.has(known))) return false;
  }
  return true;
}

function hasClosedBrackets(pieces: readonly string[]): boolean {
  let depth = 0;
  for (let index = 0; index < pieces.length; index += 2) {
    for (const character of pieces[index] ?? '') {
      if (character === '(') depth++;
      else if (character === ')' && --depth < 0) return false;
    }
  }
  return depth === 0;
}
