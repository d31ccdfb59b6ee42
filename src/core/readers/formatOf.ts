import type { Format } from '../filing';

/** How much of a file tells what it is, in characters. */
export const TELLING_LENGTH = 16_384;

const ENVELOPE = /^(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>)/i;
/** A document that was taken out of its submission. */
const DOCUMENT = /^<DOCUMENT>\s*<TYPE>/i;
const LAYOUT = /^[ \t]*(?:<PAGE>|<TABLE>[ \t]*(?:<CAPTION>|<S>|$))/im;
const HTML = /^(?:<\?xml\b[^<]{0,400})?(?:<!--[^<]{0,2000})*<(?:!DOCTYPE\s+html|html)\b/i;
const HTML_INSIDE = /<html[\s>]/i;

const HTML_FILE = /\.(?:x?html?|xht)$/i;
const MARKDOWN_FILE = /\.(?:md|markdown)$/i;

const TEXT_FILE = /\.(?:txt|text|md|markdown)$/i;

/** Whether a file's name says that it holds text for people to read, and no program's. */
export function isTextFile(name: string): boolean {
  return TEXT_FILE.test(name);
}

/** Whether a file's name says that it holds HTML or XHTML. */
export function isHtmlFile(name: string): boolean {
  return HTML_FILE.test(name);
}

/**
 * The format of a file: what its first characters (`head`, {@link TELLING_LENGTH} of them are enough) say, else its name's
 * ending, else text. `name` may be a path.
 */
export function formatOf(name: string, head: string): Format {
  const opening = head
    .slice(0, TELLING_LENGTH)
    .replace(/^\uFEFF/, '')
    .trimStart();
  // What a submission's first document is in, its others are in as well.
  if (ENVELOPE.test(opening) || DOCUMENT.test(opening))
    return HTML_FILE.test(name) || HTML_INSIDE.test(opening) ? 'html' : 'edgar';
  if (HTML.test(opening) || HTML_FILE.test(name)) return 'html';
  if (MARKDOWN_FILE.test(name)) return 'markdown';
  return LAYOUT.test(opening) ? 'edgar' : 'text';
}
