import assert from 'node:assert/strict';
import { createDefiner } from '../../../src/core/resolution/definers';
import { define, showDefinitions, showTerms } from './defining';

/** The finder is data-driven: these are words of a language that writes without blanks. */
const definer = createDefiner({
  articles: [],
  abbreviations: [],
  definitions: {
    after: [
      '是指',
      '系指',
      '乃指',
      '意指',
      '指的是',
      '指',
      '定义为',
      '界定为',
      '被定义为',
      '的定义为',
      '的定义是',
      '的含义是',
      '等于',
      '计算公式为',
      '的计算公式为',
      '计算方法为',
      '的计算方法为',
      '计算方式为',
      '的计算方式为',
      '按下列公式计算',
      '用以衡量',
      '用于衡量',
      '即',
    ],
    madeOf: ['代表', '相当于', '乃'],
    except: [
      '指标',
      '是指标',
      '系指标',
      '指数',
      '是指数',
      '指引',
      '是指引',
      '指导',
      '是指导',
      '指出',
      '指定',
      '是指定',
      '指示',
      '指令',
      '指派',
      '指控',
      '指责',
      '指向',
      '指明',
      '即使',
      '即将',
      '即便',
      '即时',
      '即期',
      '即可',
      '即刻',
    ],
    listing: [
      '为非公认会计准则',
      '是非公认会计准则',
      '均为非公认会计准则',
      '均是非公认会计准则',
      '属于非公认会计准则',
      '均属于非公认会计准则',
      '为非国际财务报告准则',
      '均为非国际财务报告准则',
      '属于非国际财务报告准则',
      '为非gaap',
      '均为非gaap',
      '并非公认会计准则',
      '并非国际财务报告准则',
    ],
    around: [
      { before: ['将', '把'], behind: ['定义为', '界定为', '称为', '统称为', '计算为'] },
      { before: ['所谓'], behind: ['是指', '指', '，是指', '，指', '，即'] },
    ],
    naming: [
      '以下简称',
      '以下简称为',
      '以下统称',
      '以下统称为',
      '以下合称',
      '以下合称为',
      '以下称',
      '以下称为',
      '下称',
      '简称',
      '简称为',
      '合称',
      '统称',
    ],
    asides: ['一词', '一语', '在', '于', '应', '均', '亦', '乃', '截至', '就', '按'],
    determiners: [
      '本公司的',
      '本集团的',
      '公司的',
      '集团的',
      '本公司',
      '本集团',
      '本行',
      '我们的',
      '我们',
      '所谓',
      '上述',
      '该等',
      '该',
      '本',
      '其',
    ],
    joiners: ['以及', '和', '及', '与', '或', '、', '，', ',', '；', '/'],
    phraseStops: [
      '的',
      '为',
      '是',
      '在',
      '于',
      '及',
      '和',
      '与',
      '或',
      '达',
      '由',
      '被',
      '将',
      '约',
      '共',
      '较',
      '其',
      '该',
      '我们',
      '公司',
      '集团',
      '本期',
      '本季',
      '本年',
      '同比',
      '环比',
      '万元',
      '亿元',
      '美元',
    ],
    unabbreviated: ['of', 'and', 'the', 'for', 'per', 'in', 'on', 'to', 'by'],
    ordinalStop: false,
  },
});

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
