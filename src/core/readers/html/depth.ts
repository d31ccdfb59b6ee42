/** Deeper than any filing nests its elements; left open by mistake, they pile up. */
const DEEPEST = 1_000;
/** Elements that are empty, or that the next of their kind ends: left open, they do not pile up. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot option dt dd'.split(' '),
);

/**
 * The same source with every tag that stands deeper than a thousand elements blanked out: offsets and words stay, only the nesting ends
 * there. htmlparser2 keeps the names of open elements in an array that it moves with every tag, so that the time for a
 * page of nothing but opening tags would go with the square of its length.
 */
export function withLimitedDepth(source: string): string {
  let depth = 0;
  /** Of the tags that were blanked out, those still open. */
  let beyond = 0;
  const kept: string[] = [];
  let from = 0;
  forEachTag(source, (start, end, step) => {
    if (depth < DEEPEST || (step < 0 && beyond === 0)) {
      depth = Math.max(0, depth + step);
      return;
    }
    beyond += step;
    kept.push(source.slice(from, start), ' '.repeat(end - start));
    from = end;
  });
  return kept.length === 0 ? source : kept.join('') + source.slice(from);
}

const SLASH = 0x2f;
const NAME = /[a-zA-Z][^\s/>]*/y;
/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** What an element of some name means for the nesting. */
type Kind = 'flat' | 'raw' | 'nests';

function kindOf(name: string): Kind {
  return FLAT.has(name) ? 'flat' : RAW.has(name) ? 'raw' : 'nests';
}

/** Tells of every tag that opens (1) or closes (-1) an element where it stands. */
function forEachTag(source: string, tell: (start: number, end: number, step: 1 | -1) => void): void {
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (source.startsWith('<!--', at)) {
      at = endBehind(source, '-->', at) - 1;
      continue;
    }
    const closes = source.charCodeAt(at + 1) === SLASH;
    const name = nameAt(source, at + (closes ? 2 : 1));
    const kind = kindOf(name);
    if (name === '' || kind === 'flat') continue;
    const end = endBehind(source, '>', at);
    if (kind === 'raw') at = closes ? end - 1 : Math.max(end, endBehind(source, `</${name}`, end) - name.length - 2) - 1;
    else {
      const isEmpty = !closes && source.charCodeAt(end - 2) === SLASH;
      if (!isEmpty) tell(at, end, closes ? -1 : 1);
      at = end - 1;
    }
  }
}

/** The name of the tag in lower case; empty where none stands. Names are hardly ever written in anything but small letters. */
function nameAt(source: string, start: number): string {
  let end = start;
  while (isSmallLetter(source.charCodeAt(end))) end++;
  const behind = source.charCodeAt(end);
  if (end > start && (behind === BLANK || behind === SLASH || behind === GREATER)) return source.slice(start, end);
  NAME.lastIndex = start;
  return NAME.exec(source)?.[0].toLowerCase() ?? '';
}

const BLANK = 0x20;
const GREATER = 0x3e;
const isSmallLetter = (code: number) => code >= 0x61 && code <= 0x7a;

/** Behind the next `mark`; the end of the source where there is none. */
function endBehind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}
