import type { FilingRecord } from '../core/library/record';
import { ownBytes } from './ownBytes';
import { recordEnd, recordHead, recordPart, type RecordHead, type RecordLists } from './recordSchema';

/**
 * A record as bytes: lines of JSON in UTF-8, the head first, then the long lists in parts, then how long they are. In one piece the
 * record of an annual report would hold up the thread that reads it for 50 ms; a part takes about one.
 */

const MOST_IN_PART = { figures: 50, mentions: 200, definitions: 100 } as const;

const LINE_FEED = 10;

/** @returns bytes that have a buffer to themselves, so that they can be transferred */
export function bytesOfRecord({ figures, mentions, definitions, ...head }: FilingRecord): Uint8Array<ArrayBuffer> {
  const lines = [
    JSON.stringify(head),
    ...parts('figures', figures),
    ...parts('mentions', mentions),
    ...parts('definitions', definitions),
    JSON.stringify({ figureCount: figures.length, mentionCount: mentions.length, definitionCount: definitions.length }),
  ];
  return ownBytes(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')));
}

function parts(name: keyof RecordLists, list: readonly unknown[]): string[] {
  const lines: string[] = [];
  const size = MOST_IN_PART[name];
  for (let from = 0; from < list.length; from += size) lines.push(JSON.stringify({ [name]: list.slice(from, from + size) }));
  return lines;
}

/**
 * Reads a record from bytes, a part at each step: whoever wants the whole at once goes on until it ends. What does not fit is thrown.
 *
 * @throws Error from a step: JSON's, zod's, or that something is missing
 */
export function* readRecord(bytes: Uint8Array): Generator<undefined, FilingRecord, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head: RecordHead | undefined;
  const lists: { [Name in keyof RecordLists]: RecordLists[Name][number][] } = { figures: [], mentions: [], definitions: [] };
  for (let from = 0; from < bytes.length;) {
    const lineEnd = bytes.indexOf(LINE_FEED, from);
    if (lineEnd < 0) break;
    const line: unknown = JSON.parse(decoder.decode(bytes.subarray(from, lineEnd)));
    from = lineEnd + 1;
    if (head === undefined) head = recordHead.parse(line);
    else if (from < bytes.length) add(lists, recordPart.parse(line));
    else return finished({ ...head, ...lists }, line);
    yield;
  }
  throw new Error('the record has no end');
}

function add(
  lists: { [Name in keyof RecordLists]: RecordLists[Name][number][] },
  { figures, mentions, definitions }: Partial<RecordLists>,
): void {
  if (figures) lists.figures.push(...figures);
  if (mentions) lists.mentions.push(...mentions);
  if (definitions) lists.definitions.push(...definitions);
}

function finished(record: FilingRecord, line: unknown): FilingRecord {
  const { figureCount, mentionCount, definitionCount } = recordEnd.parse(line);
  const { figures, mentions, definitions } = record;
  if (figures.length !== figureCount || mentions.length !== mentionCount || definitions.length !== definitionCount)
    throw new Error('the record is not complete');
  return record;
}
