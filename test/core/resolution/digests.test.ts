import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { assertFigures, shown } from './shown';

const engine = createEngine(loadCatalogue());

/** Pieces of news under each other, each of a day and about a company of its own; only the second names its year. */
const DIGEST = `松湾科技(SWTK.US)第三季度营收12.86亿元
松湾新闻网11月20日讯，松湾科技(SWTK.US)今日公布第三季度财报。财报显示，公司第三季度营收12.86亿元，去年同期为11.20亿元；净利润2.31亿元，同比增长16.7%。

高石水泥(01899.HK)：上半年净利润下降8.2%
财讯社8月27日电，高石水泥(01899.HK)公布截至2024年6月30日止六个月业绩，收入为45.6亿港元（下同），同比减少3.1%；净利润3.4亿元。

南桥证券上调晨溪药业目标价至18港元
南桥证券9月3日发布研究报告称，晨溪药业(02455.HK)上半年收入同比增长21%，将目标价由15港元上调至18港元，预计今年收入增长25%。

松湾科技股价收涨3.2%
11月21日消息，松湾科技(SWTK.US)总市值约20亿美元，净利润为2.31亿元。
`;

const EXPECTED: readonly (readonly [entity: string, ...figures: string[]])[] = [
  [
    '松湾科技',
    '12.86亿元 = 1286000000 CNY · Q3 2024 · Revenues · level',
    '12.86亿元 = 1286000000 CNY · Q3 2024 · Revenues · level',
    '11.20亿元 = 1120000000 CNY · Q3 2023 · Revenues · level',
    '2.31亿元 = 231000000 CNY · Q3 2024 · ProfitLoss · level',
    '16.7% = 0.167 pure · Q3 2024 · ProfitLoss · change/yoy',
  ],
  [
    '高石水泥',
    '8.2% = -0.082 pure · H1 2024 · ProfitLoss · change/other',
    '45.6亿港元 = 4560000000 HKD · H1 2024 · Revenues · level',
    '3.1% = -0.031 pure · H1 2024 · Revenues · change/yoy',
    '3.4亿元 = 340000000 HKD · H1 2024 · ProfitLoss · level',
  ],
  [
    '晨溪药业',
    '18港元 = 18 HKD/share · – · kpi:TargetPrice · forecast',
    '21% = 0.21 pure · H1 2024 · Revenues · change/yoy',
    '15港元 = 15 HKD/share · – · kpi:TargetPrice · forecast',
    '18港元 = 18 HKD/share · – · kpi:TargetPrice · forecast',
    '25% = 0.25 pure · FY 2024 · Revenues · forecast',
  ],
  [
    '松湾科技',
    '3.2% = 0.032 pure · 2024-11-21 · kpi:SharePrice · change/other',
    '20亿美元 = 2000000000 USD · 2024-11-21 · kpi:MarketCapitalization · level',
    // "Below" ended with its item: 元 is the yuan again.
    '2.31亿元 = 231000000 CNY · ? · ProfitLoss · level',
  ],
];

describe('a digest of news', () => {
  const { figures } = engine.analyse({ text: DIGEST, format: 'text' });

  it('gives each item’s figures its own day, periods and currency', () => {
    assertFigures(
      figures.map((figure) => shown(figure, DIGEST)),
      EXPECTED.flatMap(([, ...lines]) => lines),
    );
  });

  it('gives each item’s figures its own company', () => {
    assert.deepEqual(
      figures.map(({ entity }) => entity),
      EXPECTED.flatMap(([entity, ...lines]) => lines.map(() => entity)),
    );
  });
});
