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
  for (const { start, end, step } of tagsOf(source)) {
    if (depth < DEEPEST || (step < 0 && beyond === 0)) {
      depth = Math.max(0, depth + step);
      continue;
    }
    beyond += step;
    kept.push(source.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return kept.length === 0 ? source : kept.join('') + source.slice(from);
}

/** A tag that opens (1) or closes (-1) an element. */
interface Nesting {
  readonly start: number;
  readonly end: number;
  readonly step: 1 | -1;
}

const SLASH = 0x2f;
const NAME = /[a-zA-Z][^\s/>]*/y;
/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

function* tagsOf(source: string): Iterable<Nesting> {
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (source.startsWith('<!--', at)) {
      at = endBehind(source, '-->', at) - 1;
      continue;
    }
    const closes = source.charCodeAt(at + 1) === SLASH;
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(source)?.[0].toLowerCase();
    if (name === undefined || FLAT.has(name)) continue;
    const end = endBehind(source, '>', at);
    if (RAW.has(name)) at = closes ? end - 1 : Math.max(end, endBehind(source, `</${name}`, end) - name.length - 2) - 1;
    else {
      const isEmpty = !closes && source.charCodeAt(end - 2) === SLASH;
      if (!isEmpty) yield { start: at, end, step: closes ? -1 : 1 };
      at = end - 1;
    }
  }
}

/** Behind the next `mark`; the end of the source where there is none. */
function endBehind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}
