import type { Catalogue } from './catalogue/catalogue';
import { weighEvidence } from './evidence';
import type { Analysis, Block, Figure, Filing, Format, Mention, Span } from './filing';
import { readHeader } from './readers/edgar/header';
import { readFiling } from './readers/read';
import { languagesOfBlocks, mainLanguage } from './recognition/blockLanguages';
import { Lexicons } from './recognition/lexicons';
import { RecognitionMemory } from './recognition/memory';
import type { Name, Recognised } from './recognition/recognise';
import { Definers } from './resolution/definers';
import { findDefinitions } from './resolution/definitions';
import { entityNamesOf } from './resolution/entityNames';
import { resolveDocument } from './resolution/document';
import type { ReadBlock } from './resolution/model';
import { headerOf } from './xbrl/coverPage';
import { withTags } from './resolution/taggedFigures';
import { companiesOf } from './resolution/companies';
import { readProfile } from './resolution/profile';

/** What the engine is given. Pure: the same input gives the same analysis. */
export interface AnalysisInput {
  readonly text: string;
  readonly format: Format;
  /** True when the user has said that this is a filing: figures are then given whatever the evidence says. */
  readonly insist?: boolean;
  /**
   * Tags of the languages that the text may be in, the likeliest first; with one tag every block is read in that language. Tags
   * of languages that are not known are ignored; every language when nothing is left or none is given.
   */
  readonly languages?: readonly string[];
}

/** The engine. One engine remembers what it recognised in blocks it has seen, so that analysing an edited document is cheap. */
export interface Engine {
  analyse(input: AnalysisInput): Analysis;
}

export function createEngine(catalogue: Catalogue): Engine {
  const lexicons = new Lexicons(catalogue);
  const memory = new RecognitionMemory();
  const definers = new Definers();
  return { analyse: (input) => memory.during(() => analyse(input, { catalogue, lexicons, memory, definers })) };
}

interface Parts {
  readonly catalogue: Catalogue;
  readonly lexicons: Lexicons;
  readonly memory: RecognitionMemory;
  readonly definers: Definers;
}

function analyse(input: AnalysisInput, { catalogue, lexicons, memory, definers }: Parts): Analysis {
  const filing = readFiling(input.text, input.format);
  const marks = lexicons.marksOf(input.languages);
  const tags = languagesOfBlocks(filing, marks);
  const blocks = readBlocks(filing, tags, lexicons, memory);
  const main = lexicons.of(mainLanguage(filing, tags) ?? marks[0]?.tag);
  const entityNames = entityNamesOf(blocks);
  const words = wordsOf(filing, blocks, memory);
  const header = input.format === 'edgar' ? readHeader(input.text) : headerOf(filing.report);
  const introduction = readProfile({ blocks, words, main, text: filing.text, entityNames, header });
  const { profile } = introduction;
  const read = resolveDocument({ filing, blocks, ...introduction, main, memory, entityNames });
  const figures = withTags(read, { filing, catalogue, entity: profile.entity });
  const companies = companiesOf({ blocks, text: filing.text, names: entityNames, entity: profile.entity, header });
  const evidence = weighEvidence(
    blocks.map(({ words }) => words),
    figures,
    filing.report,
    header,
  );
  if (!evidence.isFiling && input.insist !== true)
    return { filing, evidence, profile, companies, figures: [], mentions: [], definitions: [] };
  const mentions = mentionsOf(filing, blocks, figures, memory);
  const definersOfBlocks = blocks.map(({ words }) => definers.of(words.lexicon.language));
  const definitions = findDefinitions(filing, mentions, definersOfBlocks);
  return { filing, evidence, profile, companies, figures, mentions, definitions };
}

const NOTHING: Span = { start: 0, end: 0 };

/** A table's words are read cell by cell; of its block only the language is needed. */
function readBlocks(filing: Filing, tags: readonly string[], lexicons: Lexicons, memory: RecognitionMemory): ReadBlock[] {
  return filing.blocks.map((block, i) => ({
    block,
    words: memory.read(filing, block.kind === 'table' ? NOTHING : block.content, 'prose', lexicons.of(tags[i])),
  }));
}

/** The words of every block, and of every cell of a table. */
function wordsOf(filing: Filing, blocks: readonly ReadBlock[], memory: RecognitionMemory): Recognised[] {
  const all: Recognised[] = [];
  for (const { block, words } of blocks) {
    if (block.kind !== 'table') all.push(words);
    else for (const cell of cellsOf(block)) all.push(memory.read(filing, cell, 'cell', words.lexicon));
  }
  return all;
}

/** The places that name a metric. In a table every name is one; in running text a short one may be just a word. */
function mentionsOf(
  filing: Filing,
  blocks: readonly ReadBlock[],
  figures: readonly Figure[],
  memory: RecognitionMemory,
): Mention[] {
  const reported = new Set(figures.flatMap(({ metric, partOf }) => [metric, partOf]));
  const mentions: Mention[] = [];
  const add = (words: Recognised, block: number, isMention: (name: Name) => boolean) => {
    for (const name of words.names) {
      if (!isMention(name)) continue;
      mentions.push({ start: words.base + name.start, end: words.base + name.end, metric: name.entry.metric.id, block });
    }
  };
  blocks.forEach(({ block, words }, index) => {
    if (block.kind !== 'table') add(words, index, (name) => isNameInProse(name, words, reported));
    else for (const cell of cellsOf(block)) add(memory.read(filing, cell, 'cell', words.lexicon), index, () => true);
  });
  return mentions;
}

const LONG_NAME = 3;

/**
 * "weighted average number of shares" is a name wherever it stands; "ordinary shares" only in a filing that reports the metric,
 * and a single word only as the catalogue writes it ("assets", not "asset quality").
 */
function isNameInProse({ first, last, entry }: Name, { tokens }: Recognised, reported: ReadonlySet<string | null>): boolean {
  if (last - first >= LONG_NAME) return true;
  if (!reported.has(entry.metric.id)) return false;
  return last - first > 1 || tokens[first]?.text.toLowerCase() === entry.label.toLowerCase();
}

function* cellsOf(block: Extract<Block, { kind: 'table' }>): Iterable<Span> {
  for (const row of block.rows) for (const cell of row.cells) if (cell.end > cell.start) yield cell;
}
