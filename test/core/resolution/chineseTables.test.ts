import { itReads } from './shown';

const head = `# 松湾科技2024年第三季度业绩

松湾科技（NASDAQ：SWTK）今日公布截至2024年9月30日止第三季度的未经审计财务业绩。

`;

const table = (caption: string, ...lines: readonly string[]) =>
  [caption, '', ...lines.map((line) => `| ${line} |`)].join('\n').trimStart();

describe('tables: Chinese captions and heads', () => {
  itReads(head, [
    [
      table(
        '（人民币百万元，另有标注除外）',
        ' | 2024年第三季度 | 2023年第三季度 | 同比变动',
        '---|---:|---:|---:',
        '营业收入 | 1,286.0 | 1,120.1 | 14.8%',
        '净利润（1） | 231.0 | (197.9) | 不适用',
        '每股基本收益（元） | 0.78 | 0.66 | 18.2%',
        '毛利率 | 68.4% | 67.1% | 1.3个百分点',
      ),
      '1,286.0 = 1286000000 CNY · Q3 2024 · Revenues · level',
      '1,120.1 = 1120100000 CNY · Q3 2023 · Revenues · level',
      '14.8% = 0.148 pure · Q3 2024 · Revenues · change/yoy',
      '231.0 = 231000000 CNY · Q3 2024 · ProfitLoss · level',
      '(197.9) = -197900000 CNY · Q3 2023 · ProfitLoss · level',
      '0.78 = 0.78 CNY/share · Q3 2024 · EarningsPerShareBasic · level',
      '0.66 = 0.66 CNY/share · Q3 2023 · EarningsPerShareBasic · level',
      '18.2% = 0.182 pure · Q3 2024 · EarningsPerShareBasic · change/yoy',
      '68.4% = 0.684 pure · Q3 2024 · ratio:GrossMargin · level',
      '67.1% = 0.671 pure · Q3 2023 · ratio:GrossMargin · level',
      '1.3个百分点 = 0.013 pure · Q3 2024 · ratio:GrossMargin · change/yoy',
    ],
    // Notes are no figures; the change is that of the later day, on whichever side it stands.
    [
      table(
        '单位：千元',
        '项目 | 附注 | 2023年12月31日 | 2024年9月30日 | 变动',
        '---|---|---:|---:|---:',
        '总资产 | 12 | 9,812,400 | 10,641,900 | 8.5%',
      ),
      '9,812,400 = 9812400000 CNY · 2023-12-31 · Assets · level',
      '10,641,900 = 10641900000 CNY · 2024-09-30 · Assets · level',
      '8.5% = 0.085 pure · 2024-09-30 · Assets · change/other',
    ],
    [
      table('', '项目 | 本期 | 上年同期 | 增减(%)', '---|---:|---:|---:', '营业收入（万元） | 128,600 | 112,010 | 14.8'),
      '128,600 = 1286000000 CNY · Q3 2024 · Revenues · level',
      '112,010 = 1120100000 CNY · Q3 2023 · Revenues · level',
      '14.8 = 0.148 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      table('单位：亿元', '业务 | 金额 | 占比', '---|---:|---:', '平台服务收入 | 3.92 | 30.5%'),
      '3.92 = 392000000 CNY · Q3 2024 · kpi:PlatformServicesRevenue · level',
      '30.5% = 0.305 pure · Q3 2024 · kpi:PlatformServicesRevenue · share',
    ],
    [
      table(
        '（人民币千元）',
        ' | 截至9月30日止三个月 | ',
        '---|---:|---:',
        ' | 2024年 | 2023年',
        '营业收入 | 1,286,000 | 1,120,100',
      ),
      '1,286,000 = 1286000000 CNY · Q3 2024 · Revenues · level',
      '1,120,100 = 1120100000 CNY · Q3 2023 · Revenues · level',
    ],
    // Heads that recur belong to the period to their left.
    [
      table(
        '（人民币百万元）',
        ' | 2024年第三季度 | 占比 | 2023年第三季度 | 占比',
        '---|---:|---:|---:|---:',
        '研发费用 | 117.4 | 9.1% | 122.4 | 10.9%',
      ),
      '117.4 = 117400000 CNY · Q3 2024 · ResearchAndDevelopmentExpense · level',
      '9.1% = 0.091 pure · Q3 2024 · ResearchAndDevelopmentExpense · share',
      '122.4 = 122400000 CNY · Q3 2023 · ResearchAndDevelopmentExpense · level',
      '10.9% = 0.109 pure · Q3 2023 · ResearchAndDevelopmentExpense · share',
    ],
    // Rows that are periods.
    [
      table('', ' | 营业收入 | 净利润', '---|---:|---:', '2024年第三季度 | 12.86亿元 | 2.31亿元'),
      '12.86亿元 = 1286000000 CNY · Q3 2024 · Revenues · level',
      '2.31亿元 = 231000000 CNY · Q3 2024 · ProfitLoss · level',
    ],
  ]);
});
