/**
 * From the bytes of a file to its characters. A byte order mark stays the first character, so that offsets into the text count
 * it as whoever else reads the file does.
 */

/** The file names an encoding that nobody here knows, and its bytes are not UTF-8 either. */
export class UnknownEncodingError extends Error {
  /** As the file writes it. */
  readonly encoding: string;

  constructor(encoding: string) {
    super(`it says that it is written in ${JSON.stringify(encoding)}, an encoding that is not known`);
    this.name = 'UnknownEncodingError';
    this.encoding = encoding;
  }
}

/** Kinds of file by how they say what they are written in: `markup` has a declaration, `plain` can have a byte order mark at most. */
export type Declares = 'markup' | 'plain';

/**
 * The characters of a file. The byte order mark decides, then what the file declares of itself (`<meta charset>`, the XML
 * declaration), then whether the bytes are UTF-8; else they are windows-1252, as browsers take them.
 *
 * @throws UnknownEncodingError
 */
export function decode(bytes: Uint8Array, declares: Declares): string {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const declared = declares === 'markup' ? declaredEncoding(bytes) : null;
  if (declared === null) return decodeUtf8(bytes) ?? decodeAs(bytes, FALLBACK);
  const label = knownLabel(declared);
  if (label !== null) return decodeAs(bytes, label);
  const text = decodeUtf8(bytes);
  if (text === null) throw new UnknownEncodingError(declared);
  return text;
}

const FALLBACK = 'windows-1252';

/** How far browsers look for `<meta charset>` (HTML, 13.2.3.2); the XML declaration stands at the very start. */
const PRESCAN_BYTES = 1024;

const XML_DECLARATION = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})["']/i;
const META_CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]{1,40})/i;

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  // `<?` of an XML declaration in two bytes a character (XML 1.0, appendix F).
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return 'utf-16be';
  const start = latin1(bytes.subarray(0, PRESCAN_BYTES));
  const declared = (XML_DECLARATION.exec(start) ?? META_CHARSET.exec(start))?.[1] ?? null;
  // A declaration that can be read byte by byte is not written in two bytes a character, whatever it says.
  return declared !== null && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** The name that decoders know an encoding by, which may be another: they take `iso-8859-1` for `windows-1252`. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  return label === FALLBACK ? withWindowsCharacters(text) : text;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** What windows-1252 has from 0x80 to 0x9F; five places are empty and stand for themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node.js takes windows-1252 for ISO 8859-1 (nodejs/node#56542): its control characters are these characters. */
function withWindowsCharacters(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}
