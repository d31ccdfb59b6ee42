import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { languages } from '../../../src/core/languages/all';
import { Lexicons } from '../../../src/core/recognition/lexicons';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);
const ALL = languages.map(({ tag }) => tag);

describe('the languages that the user names', () => {
  const lexicons = new Lexicons(catalogue);
  const tagsOf = (tags?: readonly string[]) => lexicons.marksOf(tags).map(({ tag }) => tag);

  it('are looked for alone, in the user’s order', () => {
    assert.deepEqual(tagsOf(['zh', 'en']), ['zh', 'en']);
    assert.deepEqual(tagsOf(['de']), ['de']);
  });

  it('are all when there are none', () => {
    assert.deepEqual(tagsOf(), ALL);
    assert.deepEqual(tagsOf([]), ALL);
  });

  it('may be some that are not known', () => {
    assert.deepEqual(tagsOf(['xx', 'fr', '', 'EN']), ['fr']);
    assert.deepEqual(tagsOf(['xx']), ALL);
  });

  // Its little words would be counted against themselves, and no block would tell.
  it('count once', () => assert.deepEqual(tagsOf(['de', 'en', 'de']), ['de', 'en']));
});

describe('a filing in languages that the user names', () => {
  const ENGLISH = 'The revenue of the group was EUR 1.234 million in 2024, and the rest of the costs grew.';
  const GERMAN = 'Der Umsatz der Gruppe und der anderen wurde 2024 größer und betrug 1.234 Mio. EUR.';
  const TABLE = '| EUR million | 2024 |\n| --- | --- |\n| Revenue | 1.234 |';
  const read = (text: string, ...tags: string[]) => {
    const analysis = engine.analyse({ text, format: 'markdown', insist: true, languages: tags });
    return { language: analysis.profile.language, values: analysis.figures.map(({ value }) => value) };
  };

  it('is read block by block when there are several', () => {
    const text = `${ENGLISH}\n\n${GERMAN}`;
    assert.deepEqual(read(text).values, [1_234_000, 1_234_000_000]);
    assert.deepEqual(read(text, 'de', 'en').values, [1_234_000, 1_234_000_000]);
  });

  it('is read in the only one, whatever its words and its script say', () => {
    assert.deepEqual(read(ENGLISH, 'de').values, [1_234_000_000]);
    for (const tag of ALL) {
      for (const text of [ENGLISH, GERMAN, '二零二四年收入为人民币五百万元。', `${GERMAN}\n\n${ENGLISH}`, TABLE, '']) {
        assert.equal(read(text, tag).language, tag, text);
      }
    }
  });

  it('is read in the first when nothing in it tells', () => {
    assert.deepEqual(read(TABLE), { language: 'en', values: [1_234_000] });
    assert.deepEqual(read(TABLE, 'de', 'en'), { language: 'de', values: [1_234_000_000] });
    assert.deepEqual(read(TABLE, 'en', 'de'), { language: 'en', values: [1_234_000] });
    assert.equal(read('', 'zh', 'en').language, 'zh');
  });

  it('is read anew when they change, although its words are remembered', () => {
    const values = [['de'], ['en'], ['de']].map((tags) => read(TABLE, ...tags).values[0]);
    assert.deepEqual(values, [1_234_000_000, 1_234_000, 1_234_000_000]);
  });
});
