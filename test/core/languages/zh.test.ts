import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { toNumber } from '../../../src/core/decimal';
import { languageSchema } from '../../../src/core/languages/language';
import { zh } from '../../../src/core/languages/zh';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { valueOf } from '../../../src/core/recognition/quantity';
import { recognise } from '../../../src/core/recognition/recognise';
import { tokenise } from '../../../src/core/recognition/tokens';

const lexicon = createLexicon(zh, loadCatalogue());
const read = (text: string) => recognise(text, [], lexicon, { bracketsNegate: false });
const tokens = (text: string) => tokenise(text, 0, text.length, [], lexicon.wordKey);

/** The first way to say a pattern: optional words said, the first of several words taken. */
const spoken = (pattern: string) => pattern.replace(/\?(?= |$)/g, '').replace(/\|\S+/g, '');

/** "text=value unit" of every quantity. */
function quantities(text: string): string[] {
  return read(text).quantities.map((q) => {
    const unit = q.currency ?? q.measure ?? q.counted ?? (q.notation === 'number' ? '' : q.notation);
    const per = q.per === null ? '' : `/${q.per}`;
    return `${text.slice(q.start, q.end)}=${toNumber(valueOf(q))}${unit && ' '}${unit}${per}`;
  });
}

/** "text: meaning slots" of every period phrase. */
function periods(text: string): string[] {
  return read(text).periods.map((period) => {
    const slots = Object.entries(period.slots).map(([name, value]) => ` ${name}=${value}`);
    return `${text.slice(period.start, period.end)}: ${period.meaning}${slots.sort().join('')}${period.atEnd ? ' atEnd' : ''}`;
  });
}

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

function itReads(reader: (text: string) => string[], rows: Rows): void {
  for (const [text, ...expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(reader(text), expected));
}

describe('Chinese as data', () => {
  it('satisfies the schema of a language', () => {
    assert.equal(languageSchema.safeParse(zh).error, undefined);
  });

  it('finds each of its own scale words, currencies, measures and bounds', () => {
    const typeOf = (pattern: string) => lexicon.suffixes.match(tokens(spoken(pattern)), 0)?.value.type;
    for (const word of Object.keys(zh.scales)) assert.equal(typeOf(word), 'scale', word);
    for (const name of Object.keys({ ...zh.currencies, ...zh.looseCurrencies })) assert.equal(typeOf(name), 'currency', name);
    for (const name of Object.keys(zh.minorCurrencies)) assert.equal(typeOf(name), 'minorCurrency', name);
    for (const name of Object.keys(zh.measures)) assert.equal(typeOf(name), 'measure', name);
    for (const [bound, phrases] of Object.entries(zh.bounds))
      for (const phrase of phrases) assert.equal(lexicon.bounds.match(tokens(spoken(phrase)), 0)?.value, bound, phrase);
  });

  it('is written in simplified characters, to which the others are folded', () => {
    for (const word of ['萬', '億', '營業額', '淨利潤', '較', '佔']) assert.notEqual(tokens(word)[0]?.key, word.charAt(0));
  });
});

describe('Chinese quantities: scales', () => {
  itReads(quantities, [
    ['营收8.72亿元', '8.72亿元=872000000 CNY'],
    ['用户4450万', '4450万=44500000'],
    ['共有3千家门店', '3千=3000'],
    ['合计5千万元', '5千万元=50000000 CNY'],
    ['合计6百万元', '6百万元=6000000 CNY'],
    ['总额1.2万亿元', '1.2万亿元=1200000000000 CNY'],
    ['收入104,572百万元', '104,572百万元=104572000000 CNY'],
    ['收入566.4百万美元', '566.4百万美元=566400000 USD'],
    ['交易1426.2386万笔', '1426.2386万=14262386'],
    ['營業額5.6億港元', '5.6億港元=560000000 HKD'],
    ['共有3.2萬戶', '3.2萬=32000'],
    ['收入為4,550億至4,950億元', '4,550億=455000000000 CNY', '4,950億元=495000000000 CNY'],
    ['投资1亿2000万元', '1亿2000万元=120000000 CNY'],
    ['投资12亿3千万元', '12亿3千万元=1230000000 CNY'],
    ['5亿、3000万元', '5亿=500000000', '3000万元=30000000 CNY'],
    ['5.2、4.9和3.8亿元', '5.2=520000000 CNY', '4.9=490000000 CNY', '3.8亿元=380000000 CNY'],
    ['92.2亿、135.6亿和166.4亿元', '92.2亿=9220000000 CNY', '135.6亿=13560000000 CNY', '166.4亿元=16640000000 CNY'],
  ]);
});

describe('Chinese quantities: numbers in words', () => {
  itReads(quantities, [
    ['约两亿元', '两亿元=200000000 CNY'],
    ['十二亿元', '十二亿元=1200000000 CNY'],
    ['二十亿元', '二十亿元=2000000000 CNY'],
    ['三百五十万元', '三百五十万元=3500000 CNY'],
    ['三十家门店', '三十=30'],
    ['六年时间', '六年=6 year'],
    ['占比三成', '三成=0.3 percent'],
    ['百分之三十', '百分之三十=0.3 percent'],
    ['百分之三点五', '百分之三点五=0.035 percent'],
    ['百分之十二点二五', '百分之十二点二五=0.1225 percent'],
    // how many is left open
    ['数十亿元'],
    ['几亿元'],
    ['数百万'],
    ['一个'],
    ['第十四个'],
  ]);
});

describe('Chinese quantities: currencies', () => {
  itReads(quantities, [
    ['5元', '5元=5 CNY'],
    ['人民币5亿元', '人民币5亿元=500000000 CNY'],
    ['5亿元人民币', '5亿元人民币=500000000 CNY'],
    ['RMB5亿元', 'RMB5亿元=500000000 CNY'],
    ['3.5亿美元', '3.5亿美元=350000000 USD'],
    ['US$3.5亿', 'US$3.5亿=350000000 USD'],
    ['12.5港元', '12.5港元=12.5 HKD'],
    ['8美仙', '8美仙=0.08 USD'],
    ['8港仙', '8港仙=0.08 HKD'],
    ['新台币2亿元', '新台币2亿元=200000000 TWD'],
    ['5亿日元', '5亿日元=500000000 JPY'],
    ['-5.2亿元', '-5.2亿元=-520000000 CNY'],
    ['负5.2亿元', '5.2亿元=-520000000 CNY'],
    ['0.36元/股', '0.36元=0.36 CNY/share'],
    ['每股0.36美元', '0.36美元=0.36 USD/share'],
    ['0.36美元/ADS', '0.36美元=0.36 USD/ADS'],
    ['每股美国存托股0.36美元', '0.36美元=0.36 USD/ADS'],
  ]);
});

describe('Chinese quantities: full-width digits and signs', () => {
  itReads(quantities, [
    ['营收８．７２亿元', '８．７２亿元=872000000 CNY'],
    ['增长１４．８％', '１４．８％=0.148 percent'],
    ['１，２３４万元', '１，２３４万元=12340000 CNY'],
    ['（５００万元）', '５００万元=5000000 CNY'],
    ['增长14.8％', '14.8％=0.148 percent'],
  ]);
});

describe('Chinese quantities: ratios, units and counts', () => {
  itReads(quantities, [
    ['2.46倍', '2.46倍=2.46 multiple'],
    ['提升1.3个百分点', '1.3个百分点=0.013 percentagePoints'],
    ['下降25个基点', '25个基点=0.0025 basisPoints'],
    ['下降25bp', '25bp=0.0025 basisPoints'],
    ['10.12个月', '10.12个月=10.12 month'],
    ['3.2分钟', '3.2分钟=3.2 minute'],
    ['5,000股', '5,000=5000 shares'],
    ['310万股美国存托股', '310万=3100000 ADS'],
    ['143家机构', '143=143'],
  ]);
});

describe('Chinese quantities: ranges', () => {
  itReads(quantities, [
    ['5-6亿元', '5=500000000 CNY', '6亿元=600000000 CNY'],
    ['5～6亿元', '5=500000000 CNY', '6亿元=600000000 CNY'],
    ['5亿元-6亿元', '5亿元=500000000 CNY', '6亿元=600000000 CNY'],
    ['5%至6%', '5%=0.05 percent', '6%=0.06 percent'],
    ['12%到15%', '12%=0.12 percent', '15%=0.15 percent'],
  ]);

  it('have no "about" in the sign between them', () => {
    assert.deepEqual(
      read('5～6亿元').quantities.map(({ bound }) => bound),
      [null, null],
    );
  });
});

describe('Chinese numbers that are no quantities', () => {
  itReads(quantities, [
    ['2024年9月30日'],
    ['二零二四年九月三十日'],
    ['上午8:00'],
    ['电话400-820-0199'],
    ['附注5'],
    ['第3条'],
    ['国际财务报告准则第9号'],
    ['20-F表格'],
    ['第1季度'],
  ]);
});

describe('Chinese bounds', () => {
  const rows = [
    ['约5亿元', 'approximately'],
    ['近5亿元', 'approximately'],
    ['5亿元左右', 'approximately'],
    ['超5亿元', 'over'],
    ['逾5亿元', 'over'],
    ['突破5亿元', 'over'],
    ['高达5亿元', 'over'],
    ['5亿余元', 'over'],
    ['1000余万元', 'over'],
    ['50余家', 'over'],
    ['120多万', 'over'],
    ['不足5亿元', 'under'],
    ['不超过5亿元', 'upTo'],
    ['至少5亿元', 'atLeast'],
    ['5亿元以上', 'atLeast'],
    ['10%以上', 'atLeast'],
  ] as const;
  for (const [text, bound] of rows) it(text, () => assert.equal(read(text).quantities[0]?.bound, bound));

  it('keep the currency behind them', () => {
    assert.deepEqual(quantities('5亿余元和1000余万元'), ['5亿余元=500000000 CNY', '1000余万元=10000000 CNY']);
  });
});

describe('Chinese periods', () => {
  itReads(periods, [
    ['2024年9月30日', '2024年9月30日: date dd=30 mm=9 year=2024'],
    ['截至2024年9月30日', '2024年9月30日: date dd=30 mm=9 year=2024 atEnd'],
    ['二零二四年九月三十日', '二零二四年九月三十日: date dd=30 mm=9 year=2024'],
    ['截至2024年9月30日止三个月', '截至2024年9月30日止三个月: monthsEnded dd=30 mm=9 n=3 year=2024'],
    ['截至二零二四年九月三十日止三個月', '截至二零二四年九月三十日止三個月: monthsEnded dd=30 mm=9 n=3 year=2024'],
    ['截至9月30日止三个月 2024年', '截至9月30日止三个月 2024年: monthsEnded dd=30 mm=9 n=3 year=2024'],
    ['截至2024年6月30日止六个月', '截至2024年6月30日止六个月: halfEnded dd=30 mm=6 year=2024'],
    ['截至2023年12月31日止年度', '截至2023年12月31日止年度: yearEnded dd=31 mm=12 year=2023'],
    ['2022财年', '2022财年: year year=2022'],
    ['2024年第三季度', '2024年第三季度: quarter ordinal=3 year=2024'],
    ['三季度末', '三季度末: quarterEnd ordinal=3'],
    ['上季末', '上季末: prior'],
    ['2024Q3', '2024Q3: quarter q=3 year=2024'],
    ['3Q24', '3Q24: quarter q=3 yy=2024'],
    ['前三季度', '前三季度: quarters n=3'],
    ['2024年1-9月', '2024年1-9月: months n=9 year=2024'],
    ['上半年', '上半年: half ordinal=1'],
    ['今年上半年', '今年上半年: half ordinal=1 year=0'],
    ['去年', '去年: year year=-1'],
    ['本季度', '本季度: current'],
    ['报告期内', '报告期内: current'],
    ['报告期末', '报告期末: currentEnd'],
    ['上年同期', '上年同期: yearAgo'],
    ['上年末', '上年末: priorYearEnd'],
    ['上一季度', '上一季度: prior'],
    ['2023年年底', '2023年年底: yearEnd year=2023'],
    ['2019-2022年前三季度', '2019-2022年: years year2=2022 year=2019', '前三季度: quarters n=3'],
  ]);
});

describe('Chinese cues', () => {
  itReads(
    (text) => read(text).cues.map((cue) => `${text.slice(cue.start, cue.end)}: ${cue.role}`),
    [
      ['同比下降5%', '同比: yoy', '下降: decrease'],
      ['环比增长5%', '环比: qoq', '增长: increase'],
      ['按年增长5%', '按年: yoy', '增长: increase'],
      ['较上年同期增长5%', '较上年同期: yoy', '增长: increase'],
      ['較上年同期增長5%', '較上年同期: yoy', '增長: increase'],
      ['较上年末增长5%', '较上年末: comparedWith', '增长: increase'],
      ['由5亿元增至6亿元', '由: from', '增: increase', '至: to'],
      ['分别为5亿元和6亿元', '分别: respectively', '为: verb'],
      ['预计为5亿元', '预计: forecast', '为: verb'],
      ['占比为5%', '占比为: share'],
      // longer words that hold a cue and are none
      ['截至今日'],
      ['公允价值变动收益'],
      ['参与比例'],
    ],
  );
});
