import assert from 'node:assert/strict';
import { readFiling } from '../../../src/core/readers/read';
import { languagesOfBlocks, mainLanguage } from '../../../src/core/recognition/blockLanguages';

const LANGUAGES = [
  { tag: 'en', script: 'Latn', functionWords: new Set(['the', 'of', 'and', 'was', 'in']) },
  { tag: 'de', script: 'Latn', functionWords: new Set(['der', 'die', 'und', 'wurde', 'in']) },
] as const;

const tagsOf = (text: string) => languagesOfBlocks(readFiling(text, 'markdown'), LANGUAGES);

describe('the language of a block', () => {
  it('is told by its little words, block by block', () => {
    const text =
      'The sale of the pumps was large, and the rest grew.\n\nDer Absatz der Pumpen wurde größer, und die Preise stiegen.';
    assert.deepEqual(tagsOf(text), ['en', 'de']);
  });

  it('goes on where a block says too little', () => {
    const text =
      'Der Absatz der Pumpen wurde größer.\n\n## 2024\n\n| Pumpen | 5 |\n| Filter | 6 |\n\nThe sale of the filters was small.';
    assert.deepEqual(tagsOf(text), ['de', 'de', 'de', 'en']);
  });

  it('is at the start that of the first block which tells', () => {
    assert.deepEqual(tagsOf('# 2024\n\nDer Absatz der Pumpen wurde größer.'), ['de', 'de']);
    assert.deepEqual(tagsOf('# 2024'), ['en']);
  });

  it('is not told by words that both have', () => {
    assert.deepEqual(tagsOf('in in in in'), ['en']);
  });

  it('of a document is that of most of its characters', () => {
    const text =
      'The sale was of the past.\n\nDer Absatz der Pumpen wurde größer, und die Preise der Filter stiegen, und die Kosten auch.';
    assert.equal(mainLanguage(readFiling(text, 'text'), tagsOf(text)), 'de');
  });
});
