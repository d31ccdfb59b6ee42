import { load } from 'cheerio/slim';
import type { Document } from 'domhandler';

/**
 * The tree of an HTML or XHTML file. Every node knows where it stands in `source` (`startIndex`; `endIndex`, inclusive), and the
 * characters of texts and attributes are left as they are written, entities included, so that a text node's `data` is the slice
 * of `source` at its place. Names are in lower case: `ix:nonfraction`, `contextref`.
 *
 * htmlparser2 and not parse5: it is several times faster, and it leaves an `ix:` element that wraps the
 * rows of a table where it stands, which the algorithm of the HTML standard moves out of the table.
 */
export function parseMarkup(source: string): Document {
  const $ = load(source, {
    xml: {
      xmlMode: false,
      // XHTML filings close what is empty in itself: <ix:nonFraction …/>, <td/>.
      recognizeSelfClosing: true,
      decodeEntities: false,
      withStartIndices: true,
      withEndIndices: true,
    },
  });
  const [root] = $.root().toArray();
  if (root === undefined) throw new Error('cheerio always makes a root');
  return root;
}
