/** What a filer's class and id names begin with in the page: apart from the page's own, which begin with `tm-`. */
export const FILER = 'f-';

/** The class of what stands for the filing's `body`. */
export const BODY_CLASS = 'f-body';

const NAME = /^-?[_a-z\u00a0-\uffff][\w\u00a0-\uffff-]*$/iu;

/** One simple selector, or a combinator with the blanks around it. Sticky: read one after the other. */
const PIECE =
  /(\*)|([a-z][a-z\d]*)|\.(-?[_a-z][\w-]*)|#(-?[_a-z][\w-]*)|(::?(?:before|after|first-line|first-letter|first-child|last-child|only-child|first-of-type|last-of-type|empty))(?![\w(-])|(:nth-(?:last-)?(?:child|of-type)\(\s*(?:odd|even|[+-]?\d*n?\s*(?:[+-]\s*\d+)?)\s*\))|:not\((:(?:first|last)-child)\)|(\s*[>+~]\s*|\s+)/iy;

const LONGEST = 300;

/** Whether a name of the source can be a class or an id of the page. */
export function isName(name: string): boolean {
  return name.length <= LONGEST && NAME.test(name);
}

/** A selector with its names as they are in the page; undefined when it is of a kind that is not known here. */
export function filterSelector(selector: string): string | undefined {
  const text = selector.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  let result = '';
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const match = PIECE.exec(text);
    if (match === null) return undefined;
    result += rewritten(match);
  }
  return result;
}

function rewritten([, star, type, className, id, pseudo, nth, not, combinator]: RegExpExecArray): string {
  if (star !== undefined) return '*';
  if (type !== undefined) return /^(?:html|body)$/i.test(type) ? `.${BODY_CLASS}` : type.toLowerCase();
  if (className !== undefined) return `.${FILER}${className}`;
  if (id !== undefined) return `#${FILER}${id}`;
  if (not !== undefined) return `:not(${not})`;
  if (combinator !== undefined) return combinator.trim() === '' ? ' ' : combinator.trim();
  return pseudo ?? nth ?? '';
}
