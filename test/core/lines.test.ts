import assert from 'node:assert/strict';
import { linePlaces } from '../../src/core/lines';

describe('places by lines', () => {
  const text = 'one\r\ntwo\rthree\n\nfive';

  for (const [words, place] of [
    ['one', [0, 0, 0, 3]],
    ['two', [1, 0, 1, 3]],
    ['ree', [2, 2, 2, 5]],
    ['five', [4, 0, 4, 4]],
    ['two\rthree\n\nfi', [1, 0, 4, 2]],
  ] as const) {
    it(`are those of the editor: ${JSON.stringify(words)}`, () => {
      const start = text.indexOf(words);
      const { line, character, endLine, endCharacter } = linePlaces(text)({ start, end: start + words.length });
      assert.deepEqual([line, character, endLine, endCharacter], place);
    });
  }
});
