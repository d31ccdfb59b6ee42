import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Culture } from '@microsoft/recognizers-text-suite';
import type { AnalysisInput } from '../src/core/analyse';

/** A release to measure with. */
export interface Document {
  readonly name: string;
  readonly input: AnalysisInput;
}

/** A real release of 40 KB, where there is one beside the project. */
const REAL = '../shared/filings/qfin-2024q3-results-en.md';
const ENOUGH = 39_000;

/** Long real documents in the other languages, and what the peer calls the language. */
const OTHERS = [
  { file: '../shared/filings/qfin-news-zh.txt', language: 'Chinese', culture: Culture.Chinese },
  { file: '../shared/filings/continental-2023-de.md', language: 'German', culture: Culture.German },
] as const;

/** A document in another language, to be measured beside the release. */
export interface OtherDocument extends Document {
  readonly language: string;
  readonly culture: string;
}

/** Those of the others that lie beside the project. */
export function otherDocuments(): OtherDocument[] {
  return OTHERS.filter(({ file }) => existsSync(file)).map(({ file, language, culture }) => {
    const text = readFileSync(file, 'utf8');
    const format = file.endsWith('.md') ? 'markdown' : 'text';
    return { name: path.basename(file), input: { text, format, insist: true }, language, culture };
  });
}

/** The release to measure with: the real one, else the samples one after the other. */
export function loadDocument(): Document {
  if (existsSync(REAL)) return document(path.basename(REAL), readFileSync(REAL, 'utf8'));
  const samples = readdirSync('samples').filter((name) => name.endsWith('.md') && !/^readme/i.test(name));
  const texts = samples.map((name) => readFileSync(path.join('samples', name), 'utf8'));
  const once = texts.join('\n\n');
  if (once === '') throw new Error('There is no release in samples/ to measure with.');
  return document('the samples', copiesOf(once, Math.ceil(ENOUGH / once.length)));
}

/**
 * A text several times over, each time a little different: the engine remembers paragraphs, and would know equal ones again.
 * Decimals are turned by one each time, and lines outside of tables get another last word.
 */
export function copiesOf(text: string, count: number): string {
  return Array.from({ length: count }, (_, copy) => variant(text, copy)).join('\n\n');
}

function variant(text: string, copy: number): string {
  if (copy === 0) return text;
  const turned = text.replace(/(?<=\.\d*)\d/g, (digit) => String((Number(digit) + copy) % 10));
  const word = `copy${String.fromCharCode(0x61 + copy)}`;
  return turned.replace(/^(?=\S)[^\t|\n]+$/gm, (line) => `${line} ${word}`);
}

function document(name: string, text: string): Document {
  return { name, input: { text, format: 'markdown', insist: true } };
}
