import assert from 'node:assert/strict';
import { builtInMetrics } from '../../../src/core/catalogue/builtIn';
import { hanPairs, simplifiedOf } from '../../../src/core/languages/hanVariants';

const sources = [...hanPairs].filter((_, index) => index % 2 === 0);
const folded = (text: string) => [...text].map((character) => simplifiedOf.get(character) ?? character).join('');

describe('folding traditional Chinese characters', () => {
  it('has pairs of Chinese characters of one UTF-16 unit', () => {
    assert.equal(hanPairs.length % 2, 0);
    assert.match(hanPairs, /^[\u3400-\u9fff]+$/);
    assert.ok(sources.length >= 2500, `${sources.length} pairs`);
  });

  it('has each character once, in the order of code points', () => {
    assert.equal(new Set(sources).size, sources.length);
    assert.deepEqual(sources.join(''), sources.toSorted().join(''));
  });

  it('folds none to itself, and none to a character that folds further', () => {
    const odd = [...simplifiedOf].filter(([from, to]) => from === to || simplifiedOf.has(to));
    assert.deepEqual(odd, []);
  });

  it('leaves no traditional character in the labels of the catalogue', () => {
    const labels = builtInMetrics.flatMap(({ labels }) => labels['zh-Hant'] ?? []);
    assert.ok(labels.length > 1000);
    assert.deepEqual(
      [...labels.map(folded).join('')].filter((character) => simplifiedOf.has(character)),
      [],
    );
  });

  it('leaves the simplified labels as they are', () => {
    const labels = builtInMetrics.flatMap(({ labels }) => labels['zh'] ?? []);
    assert.deepEqual(
      labels.filter((label) => folded(label) !== label),
      [],
    );
  });

  const samples: readonly (readonly [string, string])[] = [
    ['億萬個點', '亿万个点'],
    ['淨潤營業額', '净润营业额'],
    ['現價總應佔', '现价总应占'],
    ['撥備貸餘數', '拨备贷余数'],
    ['幣圓發髮', '币圆发发'],
    ['於較與環', '于较与环'],
    ['報財務達為', '报财务达为'],
    ['臺灣檯颱風', '台湾台台风'],
    ['裏裡線綫', '里里线线'],
    ['爲為衆眾羣群', '为为众众群群'],
    ['後乾幹干', '后干干干'],
    ['賬帳帐', '账账账'],
    ['説說稅產産', '说说税产产'],
    ['漲跌升降', '涨跌升降'],
    ['显著 覆盖率 2024', '显著 覆盖率 2024'],
  ];
  for (const [text, simplified] of samples) it(`reads ${text} as ${simplified}`, () => assert.equal(folded(text), simplified));
});
