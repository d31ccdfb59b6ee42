import * as z from 'zod/mini';
import type { RecordPlace } from '../core/library/record';

const offset = z.int().check(z.nonnegative());
/** What a link passes: the file, and the place in its canonical text. */
const argumentsSchema = z.tuple([z.string(), offset, offset, offset, offset]);
type SourceArguments = z.infer<typeof argumentsSchema>;

/** A place of a filing of the library. */
export interface SourcePlace {
  /** URI. */
  readonly file: string;
  readonly place: RecordPlace;
}

/** What a link has to pass to the command that opens a place. */
export function sourceArguments({ file, place }: SourcePlace): SourceArguments {
  return [file, place.line, place.character, place.endLine, place.endCharacter];
}

/** Undefined for anything that no link of ours passes. */
export function sourceFromArguments(args: unknown): SourcePlace | undefined {
  const checked = argumentsSchema.safeParse(args);
  if (!checked.success) return undefined;
  const [file, line, character, endLine, endCharacter] = checked.data;
  return { file, place: { line, character, endLine, endCharacter } };
}
