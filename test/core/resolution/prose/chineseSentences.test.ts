import { itReads } from '../shown';

/** An invented company's third quarter. */
const SCENE =
  '# 栗岩科技公布2024年第三季度业绩\n\n2024年10月29日，栗岩科技（03999.HK）公布截至2024年9月30日止的第三季度业绩。\n\n';

describe('prose in Chinese: movements', () => {
  itReads(
    SCENE,
    [
      [
        '公司的营业收入从截至2021年6月30日止六个月的5.0亿元上升20%至2022年同期的6.0亿元。',
        '5.0亿元 = 500000000 CNY · H1 2021 · Revenues · level',
        '20% = 0.2 pure · H1 2022 · Revenues · change/yoy',
        '6.0亿元 = 600000000 CNY · H1 2022 · Revenues · level',
      ],
      [
        '净收入从2019年约92亿元增长47.1%至2020年约136亿元，并进一步增长至2021年的166亿元。',
        '92亿元 = 9200000000 CNY · FY 2019 · Revenues · level',
        '47.1% = 0.471 pure · FY 2020 · Revenues · change/yoy',
        '136亿元 = 13600000000 CNY · FY 2020 · Revenues · level',
        '166亿元 = 16600000000 CNY · FY 2021 · Revenues · level',
      ],
      [
        '净利润由2022年的5亿元增至2023年的6亿元。',
        '5亿元 = 500000000 CNY · FY 2022 · ProfitLoss · level',
        '6亿元 = 600000000 CNY · FY 2023 · ProfitLoss · level',
      ],
      [
        '不良率降至2.5%，拨备覆盖率升至300%，收入增至5亿元。',
        '2.5% = 0.025 pure · 2024-09-30 · ratio:NonperformingLoanRatio · level',
        '300% = 3 pure · 2024-09-30 · ratio:ProvisionCoverage · level',
        '5亿元 = 500000000 CNY · Q3 2024 · Revenues · level',
      ],
      [
        '平均内部收益率进一步下降至22%至23%之间。',
        '22% = 0.22 pure · Q3 2024 · kpi:AverageIRR · level',
        '23% = 0.23 pure · Q3 2024 · kpi:AverageIRR · level',
      ],
      [
        '营业收入5亿元，同比+4.5%，环比-2.1%。',
        '5亿元 = 500000000 CNY · Q3 2024 · Revenues · level',
        '4.5% = 0.045 pure · Q3 2024 · Revenues · change/yoy',
        '-2.1% = -0.021 pure · Q3 2024 · Revenues · change/qoq',
      ],
      [
        '栗岩科技盘前涨近5%，净利润同比增长27%。',
        '5% = 0.05 pure · Q3 2024 · ~ · change/other',
        '27% = 0.27 pure · Q3 2024 · ProfitLoss · change/yoy',
      ],
      [
        '公司股价上涨0.02美元，至12.99美元，涨幅0.15%。',
        '0.02美元 = 0.02 USD/share · 2024-09-30 · kpi:SharePrice · change/other',
        '12.99美元 = 12.99 USD/share · 2024-09-30 · kpi:SharePrice · level',
        '0.15% = 0.0015 pure · 2024-09-30 · kpi:SharePrice · change/other',
      ],
      [
        '服务成本为5.56亿元，上年同期为5.58亿。',
        '5.56亿元 = 556000000 CNY · Q3 2024 · CostOfRevenue · level',
        '5.58亿 = 558000000 CNY · Q3 2023 · CostOfRevenue · level',
      ],
    ],
    'text',
  );
});

describe('prose in Chinese: lists of periods', () => {
  itReads(
    SCENE,
    [
      [
        '公司的净利润于2019年、2020年、2021年以及截至2021年及2022年6月30日止六个月分别为人民币2亿元、3亿元、5亿元、4亿元及6亿元。',
        '人民币2亿元 = 200000000 CNY · FY 2019 · ProfitLoss · level',
        '3亿元 = 300000000 CNY · FY 2020 · ProfitLoss · level',
        '5亿元 = 500000000 CNY · FY 2021 · ProfitLoss · level',
        '4亿元 = 400000000 CNY · H1 2021 · ProfitLoss · level',
        '6亿元 = 600000000 CNY · H1 2022 · ProfitLoss · level',
      ],
      [
        '于2022年及2023年12月31日，总资产分别为5亿元及6亿元。',
        '5亿元 = 500000000 CNY · 2022-12-31 · Assets · level',
        '6亿元 = 600000000 CNY · 2023-12-31 · Assets · level',
      ],
      [
        '2019年-2021年及2022年上半年（报告期），公司营收分别为92亿元、135亿元、166亿元和85亿元，同比增速分别为108%、40%、65%、-25.76%。',
        '92亿元 = 9200000000 CNY · FY 2019 · Revenues · level',
        '135亿元 = 13500000000 CNY · FY 2020 · Revenues · level',
        '166亿元 = 16600000000 CNY · FY 2021 · Revenues · level',
        '85亿元 = 8500000000 CNY · H1 2022 · Revenues · level',
        '108% = 1.08 pure · FY 2019 · Revenues · change/yoy',
        '40% = 0.4 pure · FY 2020 · Revenues · change/yoy',
        '65% = 0.65 pure · FY 2021 · Revenues · change/yoy',
        '-25.76% = -0.2576 pure · H1 2022 · Revenues · change/yoy',
      ],
      [
        '截至去年12月底止全年业绩，净收入总额165亿元，按年跌0.5%。',
        '165亿元 = 16500000000 CNY · FY 2023 · Revenues · level',
        '0.5% = -0.005 pure · FY 2023 · Revenues · change/yoy',
      ],
      [
        '截至去年12月底止全年業績，淨收入總額165億元，按年跌0.5%。',
        '165億元 = 16500000000 CNY · FY 2023 · Revenues · level',
        '0.5% = -0.005 pure · FY 2023 · Revenues · change/yoy',
      ],
      [
        '松湾支付的租金在2019年、2020年、2021年及截至6月30日止六个月分别是1亿元、2亿元、4亿元及3亿元。',
        '1亿元 = 100000000 CNY · FY 2019 · ~ · level',
        '2亿元 = 200000000 CNY · FY 2020 · ~ · level',
        '4亿元 = 400000000 CNY · FY 2021 · ~ · level',
        '3亿元 = 300000000 CNY · H1 2024 · ~ · level',
      ],
    ],
    'text',
  );
});

describe('prose in Chinese: parts and what they are used for', () => {
  itReads(
    SCENE,
    [
      [
        '募集资金净额约2亿港元，其中约50%将用于研发，约40%用于扩大用户群体，余下约10%用于一般营运资金。',
        '2亿港元 = 200000000 HKD · Q3 2024 · ProceedsFromIssuanceOfCommonStock · level',
        '50% = 0.5 pure · ? · ? · share',
        '40% = 0.4 pure · ? · ? · share',
        '10% = 0.1 pure · ? · ? · share',
      ],
      ['约60%预计将于三年内使用，用于升级系统。', '60% = 0.6 pure · ? · ~ · share'],
      ['余下约10%预计将于三年内使用，用于营运。', '10% = 0.1 pure · ? · ~ · share'],
    ],
    'text',
  );
});

describe('prose in Chinese: what is spoken of', () => {
  itReads(
    SCENE,
    [
      [
        '松湾已在95家金融机构合作伙伴与1.2亿名具潜在信贷需求的消费者之间进行撮合。',
        '95 = 95 count · 2024-09-30 · kpi:FinancialInstitutionPartners · level',
        '1.2亿 = 120000000 count · 2024-09-30 · kpi:RegisteredConsumers · level',
      ],
      [
        '融资收入，即表内贷款的利息收入，为人民币34亿元；解除担保负债收入，即松湾提供担保所得，为人民币58亿元，较去年提升5.66%。',
        '人民币34亿元 = 3400000000 CNY · Q3 2024 · kpi:FinancingIncome · level',
        '人民币58亿元 = 5800000000 CNY · Q3 2024 · kpi:GuaranteeReleaseRevenue · level',
        '5.66% = 0.0566 pure · Q3 2024 · kpi:GuaranteeReleaseRevenue · change/yoy',
      ],
      [
        '累计成功提款的借款人(包括重复借款人)为2700万人。',
        '2700万 = 27000000 count · 2024-09-30 · kpi:CumulativeBorrowers · level',
      ],
      [
        '公司注册资本5亿元，员工300人。',
        '5亿元 = 500000000 CNY · 2024-09-30 · kpi:RegisteredCapital · level',
        '300 = 300 count · ? · ~ · level',
      ],
      ['公司港股总市值为164.60亿港元。', '164.60亿港元 = 16460000000 HKD · 2024-09-30 · kpi:MarketCapitalization · level'],
      ['我们撮合和发放的贷款总额为988亿元。', '988亿元 = 98800000000 CNY · Q3 2024 · kpi:LoanFacilitationVolume · level'],
      ['第四季度股息每股0.08美元。', '0.08美元 = 0.08 USD/share · Q4 2024 · CommonStockDividendsPerShareDeclared · forecast'],
    ],
    'text',
  );
});

describe('prose in Chinese: events and expectations', () => {
  itReads(
    SCENE,
    [
      ['公司成立于2006年，位于上海市。注册资本5亿元。', '5亿元 = 500000000 CNY · 2024-09-30 · kpi:RegisteredCapital · level'],
      ['公司于2024年5月24日刊发的公告指出，收入为3亿元。', '3亿元 = 300000000 CNY · Q3 2024 · Revenues · level'],
      [
        '分析师此前平均预期，第三季度营收将达5.9亿美元。财报显示，第三季度总净营收为6.1亿美元。',
        '5.9亿美元 = 590000000 USD · Q3 2024 · Revenues · forecast',
        '6.1亿美元 = 610000000 USD · Q3 2024 · Revenues · level',
      ],
      ['报告期内，共召开会议5次，审议了2022年年度报告等议案。', '5 = 5 count · Q3 2024 · ~ · level'],
      [
        '环境与展望\n\n2023年，行业收入增长5%，利润增长6%。',
        '5% = 0.05 pure · FY 2023 · ⊂Revenues · change/yoy',
        '6% = 0.06 pure · FY 2023 · ~ · change/yoy',
      ],
    ],
    'text',
  );
});

describe('prose in Chinese: no figures', () => {
  itReads(
    SCENE,
    [
      ['客户经理于早上6点17分致电。会议于上午10点30分举行。'],
      ['邮政编码：100808，电话：021-12345678。'],
      ['对于短期存款（期限为十二个月以内），利率另议。'],
      ['栗岩360成为行业第一。'],
    ],
    'text',
  );
});
