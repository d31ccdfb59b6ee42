import { itReads } from '../shown';

/** An invented company's third quarter, in Chinese. */
const head = `# 松湾科技2024年第三季度业绩

松湾科技（NASDAQ：SWTK）今日公布截至2024年9月30日止第三季度的未经审计财务业绩。

`;

describe('prose: Chinese changes and what they are measured against', () => {
  itReads(head, [
    [
      '营业收入同比下降8.3%至5.6亿元。',
      '8.3% = -0.083 pure · Q3 2024 · Revenues · change/yoy',
      '5.6亿元 = 560000000 CNY · Q3 2024 · Revenues · level',
    ],
    ['净利润环比下降2.1%。', '2.1% = -0.021 pure · Q3 2024 · ProfitLoss · change/qoq'],
    ['营业收入较上年同期增长12%。', '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy'],
    [
      '营业收入按年增长14.8%，净利润按季下跌3%。',
      '14.8% = 0.148 pure · Q3 2024 · Revenues · change/yoy',
      '3% = -0.03 pure · Q3 2024 · ProfitLoss · change/qoq',
    ],
    [
      '總資產為26億元，較上年末增長6.5%。',
      '26億元 = 2600000000 CNY · 2024-09-30 · Assets · level',
      '6.5% = 0.065 pure · 2024-09-30 · Assets · change/other',
    ],
    [
      '销售及营销费用由上年同期的3.05亿元增至3.47亿元。',
      '3.05亿元 = 305000000 CNY · Q3 2023 · SellingAndMarketingExpense · level',
      '3.47亿元 = 347000000 CNY · Q3 2024 · SellingAndMarketingExpense · level',
    ],
    [
      '净利润从去年同期的1.2亿元下降至0.9亿元，降幅25%。',
      '1.2亿元 = 120000000 CNY · Q3 2023 · ProfitLoss · level',
      '0.9亿元 = 90000000 CNY · Q3 2024 · ProfitLoss · level',
      '25% = -0.25 pure · Q3 2024 · ProfitLoss · change/yoy',
    ],
    [
      '营业收入从2022年的15.2亿元增长至2023年的17.0亿元。',
      '15.2亿元 = 1520000000 CNY · FY 2022 · Revenues · level',
      '17.0亿元 = 1700000000 CNY · FY 2023 · Revenues · level',
    ],
    [
      '净亏损为0.8亿元，上年同期为净利润0.5亿元。',
      '0.8亿元 = -80000000 CNY · Q3 2024 · ProfitLoss · level',
      '0.5亿元 = 50000000 CNY · Q3 2023 · ProfitLoss · level',
    ],
    [
      '毛利率同比提升1.3个百分点至35.6%，资金成本环比下降25个基点。',
      '1.3个百分点 = 0.013 pure · Q3 2024 · ratio:GrossMargin · change/yoy',
      '35.6% = 0.356 pure · Q3 2024 · ratio:GrossMargin · level',
      '25个基点 = -0.0025 pure · Q3 2024 · kpi:FundingCosts · change/qoq',
    ],
  ]);
});

describe('prose: Chinese lists shared out', () => {
  itReads(head, [
    [
      '2019年、2020年和2021年，公司的营业收入分别为5.2、6.1和7.4亿元。',
      '5.2 = 520000000 CNY · FY 2019 · Revenues · level',
      '6.1 = 610000000 CNY · FY 2020 · Revenues · level',
      '7.4亿元 = 740000000 CNY · FY 2021 · Revenues · level',
    ],
    [
      '2019-2022年前三季度，公司营业收入分别为92.2亿、135.6亿、166.4亿和125.3亿元。',
      '92.2亿 = 9220000000 CNY · FY 2019 · Revenues · level',
      '135.6亿 = 13560000000 CNY · FY 2020 · Revenues · level',
      '166.4亿 = 16640000000 CNY · FY 2021 · Revenues · level',
      '125.3亿元 = 12530000000 CNY · 9M 2022 · Revenues · level',
    ],
    [
      '营业收入、净利润和经营利润分别为5.6亿元、1.2亿元和1.4亿元，同比分别增长10%、12%和8%。',
      '5.6亿元 = 560000000 CNY · Q3 2024 · Revenues · level',
      '1.2亿元 = 120000000 CNY · Q3 2024 · ProfitLoss · level',
      '1.4亿元 = 140000000 CNY · Q3 2024 · OperatingIncomeLoss · level',
      '10% = 0.1 pure · Q3 2024 · Revenues · change/yoy',
      '12% = 0.12 pure · Q3 2024 · ProfitLoss · change/yoy',
      '8% = 0.08 pure · Q3 2024 · OperatingIncomeLoss · change/yoy',
    ],
  ]);
});

describe('prose: Chinese periods in relation to the report', () => {
  itReads(head, [
    [
      '去年营业收入为19亿元，今年预计为23亿元。',
      '19亿元 = 1900000000 CNY · FY 2023 · Revenues · level',
      '23亿元 = 2300000000 CNY · FY 2024 · Revenues · forecast',
    ],
    [
      '今年上半年，营业收入为10.9亿元；前三季度，营业收入为16.5亿元，其中第三季度5.6亿元。',
      '10.9亿元 = 1090000000 CNY · H1 2024 · Revenues · level',
      '16.5亿元 = 1650000000 CNY · 9M 2024 · Revenues · level',
      '5.6亿元 = 560000000 CNY · Q3 2024 · Revenues · level',
    ],
    [
      '前三季度，营业收入为16.5亿元；其中第三季度5.6亿元，同比增长10.1%。',
      '16.5亿元 = 1650000000 CNY · 9M 2024 · Revenues · level',
      '5.6亿元 = 560000000 CNY · Q3 2024 · Revenues · level',
      '10.1% = 0.101 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      '报告期内，经营活动产生的现金流量净额为0.8亿元；报告期末，总资产为26亿元。',
      '0.8亿元 = 80000000 CNY · Q3 2024 · NetCashProvidedByUsedInOperatingActivities · level',
      '26亿元 = 2600000000 CNY · 2024-09-30 · Assets · level',
    ],
    [
      '第三季度毛利率为35.6%，上一季度为34.1%，上年同期为33.0%。',
      '35.6% = 0.356 pure · Q3 2024 · ratio:GrossMargin · level',
      '34.1% = 0.341 pure · Q2 2024 · ratio:GrossMargin · level',
      '33.0% = 0.33 pure · Q3 2023 · ratio:GrossMargin · level',
    ],
    [
      '截至二零二四年九月三十日止九個月，收入為人民幣16.5億元，較去年同期增加12.3%。',
      '人民幣16.5億元 = 1650000000 CNY · 9M 2024 · Revenues · level',
      '12.3% = 0.123 pure · 9M 2024 · Revenues · change/yoy',
    ],
    ['2022财年营业收入为17亿元。', '17亿元 = 1700000000 CNY · FY 2022 · Revenues · level'],
  ]);
});

describe('prose: Chinese forecasts', () => {
  itReads(head, [
    [
      '公司预计2024年第四季度净利润介于1.4亿元至1.6亿元之间。',
      '1.4亿元 = 140000000 CNY · Q4 2024 · ProfitLoss · forecast',
      '1.6亿元 = 160000000 CNY · Q4 2024 · ProfitLoss · forecast',
    ],
    [
      '公司预计2025年营收将达到30亿元，同比增长约30%。',
      '30亿元 = 3000000000 CNY · FY 2025 · Revenues · forecast',
      '30% = 0.3 pure · FY 2025 · Revenues · forecast',
    ],
    ['南桥证券给予松湾科技目标价12.5美元。', '12.5美元 = 12.5 USD/share · – · kpi:TargetPrice · forecast'],
    [
      '预计今年收入增长25%，将目标价由15港元上调至18港元。',
      '25% = 0.25 pure · FY 2024 · Revenues · forecast',
      '15港元 = 15 HKD/share · – · kpi:TargetPrice · forecast',
      '18港元 = 18 HKD/share · – · kpi:TargetPrice · forecast',
    ],
  ]);
});

describe('prose: Chinese names of metrics', () => {
  itReads(head, [
    ['松湾科技净利润为1.2亿元。', '1.2亿元 = 120000000 CNY · Q3 2024 · ProfitLoss · level'],
    ['归属于松湾科技股东的净利润为1.1亿元。', '1.1亿元 = 110000000 CNY · Q3 2024 · NetIncomeLoss · level'],
    ['不按照美国通用会计准则，净利润为1.3亿元。', '1.3亿元 = 130000000 CNY · Q3 2024 · non-gaap:NetIncome · level'],
    ['海外营业收入为1.3亿元。', '1.3亿元 = 130000000 CNY · Q3 2024 · ⊂Revenues · level'],
    ['研发费用占营业收入的12.3%。', '12.3% = 0.123 pure · Q3 2024 · ResearchAndDevelopmentExpense · share'],
    [
      '每股收益为0.36元，每股派息0.5港元。',
      '0.36元 = 0.36 CNY/share · Q3 2024 · EarningsPerShareBasic · level',
      '0.5港元 = 0.5 HKD/share · Q3 2024 · CommonStockDividendsPerShareDeclared · level',
    ],
    [
      '每ADS摊薄净收益为0.42美元（2.95元）。',
      '0.42美元 = 0.42 USD/ADS · Q3 2024 · EarningsPerShareDiluted · level',
      '2.95元 = 2.95 CNY/ADS · Q3 2024 · EarningsPerShareDiluted · level',
    ],
    [
      '公司回购计划总额为1.5亿美元，已累计回购约310万股美国存托股。',
      '1.5亿美元 = 150000000 USD · – · ShareRepurchaseProgramAuthorizedAmount · forecast',
      '310万 = 3100000 ADS · Q3 2024 · ? · level',
    ],
  ]);
});

describe('prose: Chinese numbers that are no figures', () => {
  itReads(head, [
    ['电话会议将于2024年11月21日上午8:00举行，拨打400-820-0199，密码为360123。'],
    ['公司股份代号为9618，A股代码为600123，详见附注5及第3条。'],
    ['360数科与58同城达成合作，这是第十四个五年规划的一部分。'],
    ['公司位于文一西路969号3号楼，按照国际财务报告准则第9号计量。'],
    ['在未来12个月内，公司将继续投入。会议于下午3时30分开始。'],
    ['贷款逾期超过90天的，计提减值。本公告载于第12页。'],
  ]);
});
