import fc from 'fast-check';

/** Pieces one behind the other, as one text. */
export function joined(pieces: fc.Arbitrary<string>, maxLength: number, between = ''): fc.Arbitrary<string> {
  return fc.array(pieces, { maxLength }).map((all) => all.join(between));
}
