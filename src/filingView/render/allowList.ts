/**
 * What of a filing's markup reaches the page. Everything is left out that is not named here; the renderer writes by these
 * lists, and the page's sanitiser checks by them again.
 */

/** Elements of text. None of them runs, loads, asks for input, or changes how what follows is parsed. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'dir', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'ul'],
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'br',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'img',
    'ins',
    'kbd',
  ],
  ...['mark', 'nobr', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u'],
  ...['var', 'wbr', 'caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/** Elements that have no content. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/** Elements that go with all they hold: it is no text of the filing, or it would be parsed as something else. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set([
  ...['applet', 'audio', 'canvas', 'datalist', 'embed', 'frameset', 'iframe', 'input', 'link', 'map', 'math', 'meta', 'noembed'],
  ...['noframes', 'noscript', 'object', 'optgroup', 'option', 'param', 'picture', 'plaintext', 'portal', 'script', 'select'],
  ...['source', 'style', 'svg', 'template', 'textarea', 'title', 'track', 'video', 'xmp', 'ix:header', 'ix:hidden'],
  // Never shown: ix:references and ix:resources stand in the header, but a filing may be broken.
  ...['ix:references', 'ix:resources'],
]);

/** The fields that head a document of an EDGAR submission. They are not closed: their text goes, the elements in them stay. */
export const SUBMISSION_FIELDS: ReadonlySet<string> = new Set(['type', 'sequence', 'filename', 'description']);

/** Elements that begin on a line of their own, where the page can be cut into pieces. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'dir',
    'div',
    'dl',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
  ],
  ...['h6', 'header', 'hr', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul'],
]);

const LENGTH = /^\d{1,5}(?:\.\d{1,4})?(?:%|px|pt)?$/;
const INTEGER = /^-?\d{1,6}$/;
const WORD = /^[a-z-]{1,20}$/i;

/** Attributes that are copied when their value has its form. What may hold an address, a name or a style is not among them. */
export const ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ['align', WORD],
  ['border', INTEGER],
  ['cellpadding', LENGTH],
  ['cellspacing', LENGTH],
  ['clear', WORD],
  ['colspan', INTEGER],
  ['dir', /^(?:ltr|rtl|auto)$/i],
  ['face', /^[\p{L}\d ,'_-]{1,100}$/u],
  ['frame', WORD],
  ['height', LENGTH],
  ['lang', /^[a-z\d-]{1,35}$/i],
  ['noshade', /^(?:noshade)?$/i],
  ['nowrap', /^(?:nowrap)?$/i],
  ['reversed', /^(?:reversed)?$/i],
  ['rowspan', INTEGER],
  ['rules', WORD],
  ['scope', WORD],
  ['size', /^[+-]?\d{1,4}$/],
  ['span', INTEGER],
  ['start', INTEGER],
  ['type', /^(?:1|a|i|disc|circle|square)$/i],
  ['valign', WORD],
  ['value', INTEGER],
  ['width', LENGTH],
]);

/** Every attribute that can stand in a rendered page: those above, and those that the renderer itself makes. */
export const PAGE_ATTRIBUTES: readonly string[] = [
  ...ATTRIBUTES.keys(),
  ...['alt', 'class', 'id', 'src', 'title', 'role', 'tabindex'],
  ...['data-address', 'data-figure', 'data-picture', 'data-place', 'data-target'],
];
