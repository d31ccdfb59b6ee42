import { load } from 'cheerio/slim';
import type { Document } from 'domhandler';

/** The tree of an XML file, with places; names and entities stay as they are written. No entity is defined, no file fetched. */
export function parseXml(source: string): Document {
  const $ = load(source, { xml: { xmlMode: true, decodeEntities: false, withStartIndices: true, withEndIndices: true } });
  const [root] = $.root().toArray();
  if (root === undefined) throw new Error('cheerio always makes a root');
  return root;
}
