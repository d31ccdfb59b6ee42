import type { Catalogue } from './catalogue/catalogue';
import { weighEvidence } from './evidence';
import type { Analysis, Block, Filing, Format, Mention, Span } from './filing';
import { en } from './languages/en';
import { languageSchema } from './languages/language';
import { readFiling } from './readers/read';
import { createLexicon, type Lexicon } from './recognition/lexicon';
import { RecognitionMemory } from './recognition/memory';
import type { Recognised } from './recognition/recognise';
import { findDefinitions } from './resolution/definitions';
import { reportingCurrency, resolveDocument } from './resolution/document';
import type { ReadBlock } from './resolution/model';
import { readProfile } from './resolution/profile';

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
  const introduction = readProfile(blocks, reportingCurrency(filing, blocks, memory), lexicon, filing.text);
  const { profile } = introduction;
  const figures = resolveDocument({ filing, blocks, ...introduction, lexicon, memory });
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
