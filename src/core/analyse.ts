import type { Catalogue } from './catalogue/catalogue';
import { weighEvidence } from './evidence';
import type { Analysis, Block, Figure, Filing, Format, Mention, Span } from './filing';
import { en } from './languages/en';
import { languageSchema } from './languages/language';
import { readFiling } from './readers/read';
import { createLexicon, type Lexicon } from './recognition/lexicon';
import { RecognitionMemory } from './recognition/memory';
import type { Recognised } from './recognition/recognise';
import { Captions } from './resolution/captions';
import { Continuations } from './resolution/continuations';
import { findDefinitions } from './resolution/definitions';
import { figureOf } from './resolution/figures';
import { HeadingPath } from './resolution/headings';
import type { Draft } from './resolution/model';
import { entityWordsOf, readProfile, type Introduction, type ReadBlock } from './resolution/profile';
import { resolveProse } from './resolution/prose';
import { resolveTable } from './resolution/tables';

/** What the engine is given. Pure: the same input gives the same analysis. */
export interface AnalysisInput {
  readonly text: string;
  readonly format: Format;
  /** True when the user has said that this is a filing: figures are then given whatever the evidence says. */
  readonly insist?: boolean;
}

/** The engine. One engine remembers what it recognised in blocks it has seen, so that analysing an edited document is cheap. */
export interface Engine {
  analyse(input: AnalysisInput): Analysis;
}

export function createEngine(catalogue: Catalogue): Engine {
  const lexicon = createLexicon(languageSchema.parse(en), catalogue);
  const memory = new RecognitionMemory(lexicon);
  return { analyse: (input) => memory.during(() => analyse(input, lexicon, memory)) };
}

function analyse(input: AnalysisInput, lexicon: Lexicon, memory: RecognitionMemory): Analysis {
  const filing = readFiling(input.text, input.format);
  const blocks = readBlocks(filing, memory);
  const { profile, calendar } = readProfile(blocks, currenciesOf(blocks, filing, memory), lexicon, filing.text);
  const figures = resolve(filing, blocks, { profile, calendar }, lexicon, memory);
  const evidence = weighEvidence(
    blocks.map(({ words }) => words),
    figures,
    lexicon,
  );
  if (!evidence.isFiling && input.insist !== true)
    return { filing, evidence, profile, figures: [], mentions: [], definitions: [] };
  const mentions = mentionsOf(filing, blocks, memory);
  return { filing, evidence, profile, figures, mentions, definitions: findDefinitions(filing, mentions) };
}

const NOTHING: Span = { start: 0, end: 0 };

function readBlocks(filing: Filing, memory: RecognitionMemory): ReadBlock[] {
  return filing.blocks.map((block) => ({
    block,
    words: memory.read(filing, block.kind === 'table' ? NOTHING : block.content, 'prose'),
  }));
}

/** Of every amount and every caption: what most of them are in is what the filing reports in. */
function* currenciesOf(blocks: readonly ReadBlock[], filing: Filing, memory: RecognitionMemory): Iterable<string> {
  for (const { block, words } of blocks) {
    for (const { currency, looseCurrency } of words.quantities) if (currency !== null && !looseCurrency) yield currency;
    if (block.kind !== 'table') continue;
    for (const row of block.rows)
      for (const cell of row.cells)
        for (const { currency } of memory.read(filing, cell, 'cell').quantities) if (currency !== null) yield currency;
  }
}

function resolve(
  filing: Filing,
  blocks: readonly ReadBlock[],
  { profile, calendar }: Introduction,
  lexicon: Lexicon,
  memory: RecognitionMemory,
): Figure[] {
  const figures: Figure[] = [];
  const headings = new HeadingPath(profile, calendar);
  const captions = new Captions(blocks, lexicon);
  const continuations = new Continuations(blocks);
  const entityWords = entityWordsOf(profile.entity, lexicon);
  const context = { text: filing.text, entity: profile.entity, currency: profile.currency };
  blocks.forEach(({ block, words }, index) => {
    if (block.kind === 'heading') headings.enter(block, words);
    const surroundings = headings.surroundings(block);
    if (block.kind !== 'table') {
      append(figures, resolveProse(words, surroundings, lexicon), index, context);
      return;
    }
    const table = resolveTable({
      table: block,
      text: filing.text,
      caption: captions.before(index, profile.currency),
      surroundings,
      lexicon,
      entityWords,
      ...continuations.of(block, index),
      readCell: (start, end) => memory.read(filing, { start, end }, 'cell'),
      readPhrase: (phrase) => memory.readPhrase(phrase),
    });
    continuations.remember(block, index, table);
    append(figures, table.drafts, index, context);
  });
  return figures;
}

function append(figures: Figure[], drafts: readonly Draft[], block: number, context: Parameters<typeof figureOf>[3]): void {
  const offset = figures.length;
  for (const draft of drafts) figures.push(figureOf(draft, block, offset, context));
}

function mentionsOf(filing: Filing, blocks: readonly ReadBlock[], memory: RecognitionMemory): Mention[] {
  const mentions: Mention[] = [];
  const add = (words: Recognised, block: number) => {
    for (const name of words.names)
      mentions.push({ start: words.base + name.start, end: words.base + name.end, metric: name.entry.metric.id, block });
  };
  blocks.forEach(({ block, words }, index) => {
    if (block.kind !== 'table') add(words, index);
    else for (const cell of cellsOf(block)) add(memory.read(filing, cell, 'cell'), index);
  });
  return mentions;
}

function* cellsOf(block: Extract<Block, { kind: 'table' }>): Iterable<Span> {
  for (const row of block.rows) for (const cell of row.cells) if (cell.end > cell.start) yield cell;
}
