import { itReads } from './shown';

const head = `# 高石水泥2024年第三季度业绩

高石水泥（01899.HK）今日公布截至2024年9月30日止第三季度的未经审计财务业绩。

`;

describe('the same currency below', () => {
  itReads(head, [
    [
      '营业收入为5.6亿港元（单位下同），净利润为1.2亿元，每股收益为0.36元。\n\n总资产为26亿元。',
      '5.6亿港元 = 560000000 HKD · Q3 2024 · Revenues · level',
      '1.2亿元 = 120000000 HKD · Q3 2024 · ProfitLoss · level',
      '0.36元 = 0.36 HKD/share · Q3 2024 · EarningsPerShareBasic · level',
      '26亿元 = 2600000000 HKD · 2024-09-30 · Assets · level',
    ],
    // The bracket may name the currency itself; the amount before it is in it too.
    [
      '营业收入为5.6亿元（港元，下同），净利润为1.2亿元。',
      '5.6亿元 = 560000000 HKD · Q3 2024 · Revenues · level',
      '1.2亿元 = 120000000 HKD · Q3 2024 · ProfitLoss · level',
    ],
    // Amounts before it, and those whose currency is named, stay what they are.
    [
      '毛利为1.5亿元，营业收入为5.6亿港元(下同)，净利润为0.2亿美元。',
      '1.5亿元 = 150000000 CNY · Q3 2024 · GrossProfit · level',
      '5.6亿港元 = 560000000 HKD · Q3 2024 · Revenues · level',
      '0.2亿美元 = 20000000 USD · Q3 2024 · ProfitLoss · level',
    ],
    // Another such bracket ends it.
    [
      '营业收入为5.6亿港元（下同）。\n\n毛利为1.5亿元（单位：人民币，下同），净利润为1.2亿元。',
      '5.6亿港元 = 560000000 HKD · Q3 2024 · Revenues · level',
      '1.5亿元 = 150000000 CNY · Q3 2024 · GrossProfit · level',
      '1.2亿元 = 120000000 CNY · Q3 2024 · ProfitLoss · level',
    ],
    // Without it 元 is the yuan, whatever stands beside it.
    [
      '营业收入为5.6亿港元，净利润为1.2亿元。',
      '5.6亿港元 = 560000000 HKD · Q3 2024 · Revenues · level',
      '1.2亿元 = 120000000 CNY · Q3 2024 · ProfitLoss · level',
    ],
  ]);
});
