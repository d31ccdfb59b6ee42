import assert from 'node:assert/strict';
import { zh } from '../../../src/core/languages/zh';
import { createDefiner } from '../../../src/core/resolution/definers';
import { define, showDefinitions, showTerms } from './defining';

const definer = createDefiner(zh);

const NAMES = {
  毛利率: 'ratio:GrossMargin',
  毛利: 'us-gaap:GrossProfit',
  净利润: 'us-gaap:NetIncomeLoss',
  经调整净利润: 'non-gaap:NetIncome',
  逾期率: 'kpi:DelinquencyRate',
  EBITDA: 'non-gaap:EBITDA',
};

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

function itDefines(rows: Rows): void {
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(showTerms(definer, text, NAMES), expected));
}

const MARGIN = 'sentence «毛利率» ratio:GrossMargin';
const OVERDUE = 'sentence «逾期率» kpi:DelinquencyRate';

describe('definitions in a language without blanks', () => {
  itDefines([
    ['“松湾指数”是指过去十二个月的平均价格。', 'sentence «松湾指数» -'],
    ['“活跃客户”指期内至少下单一次的客户。', 'sentence «活跃客户» -'],
    ['「活跃客户」指期内至少下单一次的客户。', 'sentence «活跃客户» -'],
    ['《松湾章程》系指本公司现行的章程。', 'sentence «松湾章程» -'],
    ['“逾期率”指逾期91至180天的余额占总余额的比例。', OVERDUE],
    ['逾期率指90天以上的余额占总余额的比例。', OVERDUE],
    ['毛利率是指毛利除以收入。', MARGIN],
    ['毛利率（百分比）定义为毛利除以收入。', MARGIN],
    ['毛利率，即毛利除以收入。', MARGIN],
    ['毛利率：指毛利除以收入。', MARGIN],
    ['本公司的毛利率等于毛利除以收入。', MARGIN],
    ['我们将毛利率定义为毛利除以收入。', MARGIN],
    ['所谓“毛利率”，是指毛利除以收入。', MARGIN],
    ['EBITDA指扣除利息及折旧前的利润。', 'sentence «EBITDA» non-gaap:EBITDA'],
    ['经调整净利润代表净利润，不包括一次性收益。', 'sentence «经调整净利润» non-gaap:NetIncome'],
    [
      '毛利率、EBITDA及经调整净利润均为非公认会计准则财务指标。',
      'sentence «毛利率» ratio:GrossMargin',
      'sentence «EBITDA» non-gaap:EBITDA',
      'sentence «经调整净利润» non-gaap:NetIncome',
    ],
    ['松湾科技有限公司（以下简称“松湾”）发布业绩。', 'abbreviation «松湾» -'],
    ['松湾科技有限公司（下称：「松湾」）发布业绩。', 'abbreviation «松湾» -'],
    ['其Core Credit Engine（CCE）上线。', 'abbreviation «CCE» -'],
  ]);

  it('ends the sentence at its mark, and begins the next with its quote', () => {
    assert.deepEqual(showDefinitions(definer, '收入上升。“活跃客户”指下单的客户。“松湾指数”指平均价格；“松湾”指本公司。'), [
      'sentence «活跃客户» -: “活跃客户”指下单的客户。',
      'sentence «松湾指数» -: “松湾指数”指平均价格；',
      'sentence «松湾» -: “松湾”指本公司。',
    ]);
  });
});

describe('no definitions in a language without blanks', () => {
  itDefines([
    ['毛利率指标上升。'],
    ['毛利率是指标之一。'],
    ['净利润指引维持不变。'],
    ['净利润即将公布。'],
    ['净利润相当于人民币5亿元。'],
    ['公司指出毛利率上升。'],
    ['我们将毛利率提高。'],
  ]);
});

describe('footnotes in a language without blanks', () => {
  it('ties a note to the words right before its mark', () => {
    assert.deepEqual(showDefinitions(definer, '截至期末的累计授信用户[^1]增长。\n\n[^1]: 包括已停用的账户。'), [
      'footnote «累计授信用户» -: 包括已停用的账户。 ← 累计授信用户[^1]',
    ]);
  });

  it('takes the term that the note begins with', () => {
    const text = '累计授信用户[^1]增长。\n\n[^1]: 累计授信用户指已获批的用户。';
    assert.deepEqual(
      define(definer, text).map(({ source, term, uses }) => [source, term, uses.length]),
      [['footnote', '累计授信用户', 1]],
    );
  });
});
