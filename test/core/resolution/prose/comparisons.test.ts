import { FULL_YEAR, HALF_YEAR, THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: a value compared with another', () => {
  itReads(THIRD_QUARTER, [
    [
      'Revenue rose from $4.0 million to $6.0 million.',
      '$4.0 million = 4000000 USD · – · Revenues · level',
      '$6.0 million = 6000000 USD · Q3 2024 · Revenues · level',
    ],
    [
      'Revenue was $412.6 million, compared with $380.1 million a year ago.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 million = 380100000 USD · Q3 2023 · Revenues · level',
    ],
    [
      'Net sales were $88.2 million in the third quarter of 2024, versus $91.0 million in the third quarter of 2023.',
      '$88.2 million = 88200000 USD · Q3 2024 · Revenues · level',
      '$91.0 million = 91000000 USD · Q3 2023 · Revenues · level',
    ],
    [
      'Operating income of $52.3 million compared to $47.9 million in the prior-year quarter.',
      '$52.3 million = 52300000 USD · Q3 2024 · OperatingIncomeLoss · level',
      '$47.9 million = 47900000 USD · Q3 2023 · OperatingIncomeLoss · level',
    ],
    [
      'Gross margin was 41.2% compared with 40.5% in the same period last year.',
      '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
      '40.5% = 0.405 pure · Q3 2023 · ratio:GrossMargin · level',
    ],
    [
      'Operating income for the quarter was $31.4 million, up from $28.8 million in the second quarter of 2024.',
      '$31.4 million = 31400000 USD · Q3 2024 · OperatingIncomeLoss · level',
      '$28.8 million = 28800000 USD · Q2 2024 · OperatingIncomeLoss · level',
    ],
    [
      'Gross profit was $31.4 million, against $28.8 million in the previous quarter.',
      '$31.4 million = 31400000 USD · Q3 2024 · GrossProfit · level',
      '$28.8 million = 28800000 USD · Q2 2024 · GrossProfit · level',
    ],
    [
      'Research and development expenses were $18.0 million for the three months ended September 30, 2024, compared to $15.5 million for the three months ended September 30, 2023.',
      '$18.0 million = 18000000 USD · Q3 2024 · ResearchAndDevelopmentExpense · level',
      '$15.5 million = 15500000 USD · Q3 2023 · ResearchAndDevelopmentExpense · level',
    ],
    [
      'For the nine months ended September 30, 2024, revenue was $1.21 billion, compared with $1.09 billion for the same period in 2023.',
      '$1.21 billion = 1210000000 USD · 9M 2024 · Revenues · level',
      '$1.09 billion = 1090000000 USD · 9M 2023 · Revenues · level',
    ],
    [
      'Third-quarter revenue came in at $412.6 million (Q3 2023: $380.1 million).',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 million = 380100000 USD · Q3 2023 · Revenues · level',
    ],
    [
      'Revenue for the first nine months of 2024 totaled $1.21 billion versus $1.09 billion in the first nine months of 2023.',
      '$1.21 billion = 1210000000 USD · 9M 2024 · Revenues · level',
      '$1.09 billion = 1090000000 USD · 9M 2023 · Revenues · level',
    ],
    [
      'Revenue in the quarter was $412.6 million; in the year-ago quarter it was $380.1 million.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 million = 380100000 USD · Q3 2023 · Revenues · level',
    ],
    [
      'The effective tax rate was 21.5%, compared with 23.1% in the third quarter of 2023.',
      '21.5% = 0.215 pure · Q3 2024 · EffectiveIncomeTaxRateContinuingOperations · level',
      '23.1% = 0.231 pure · Q3 2023 · EffectiveIncomeTaxRateContinuingOperations · level',
    ],
    [
      'Free cash flow was $61.3 million, compared with $44.0 million in the prior year period, and capital expenditures were $22.1 million.',
      '$61.3 million = 61300000 USD · Q3 2024 · non-gaap:FreeCashFlow · level',
      '$44.0 million = 44000000 USD · Q3 2023 · non-gaap:FreeCashFlow · level',
      '$22.1 million = 22100000 USD · Q3 2024 · PaymentsToAcquirePropertyPlantAndEquipment · level',
    ],
    [
      'Revenue of $412.6 million compares with $380.1 million in the third quarter of 2023 and $401.2 million in the second quarter of 2024.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 million = 380100000 USD · Q3 2023 · Revenues · level',
      '$401.2 million = 401200000 USD · Q2 2024 · Revenues · level',
    ],
    [
      'Adjusted EBITDA was $71.5 million, or 17.3% of revenue, compared to $60.4 million, or 15.9% of revenue, in the third quarter of 2023.',
      '$71.5 million = 71500000 USD · Q3 2024 · non-gaap:AdjustedEBITDA · level',
      '17.3% = 0.173 pure · Q3 2024 · ? · ?',
      '$60.4 million = 60400000 USD · Q3 2023 · non-gaap:AdjustedEBITDA · level',
      '15.9% = 0.159 pure · Q3 2023 · ? · ?',
    ],
    [
      'Inventories decreased to $77.0 million from $84.3 million at December 31, 2023.',
      '$77.0 million = 77000000 USD · 2024-09-30 · InventoryNet · level',
      '$84.3 million = 84300000 USD · 2023-12-31 · InventoryNet · level',
    ],
    [
      'Net cash provided by operating activities was $83.4 million in the quarter, compared with $66.2 million a year earlier.',
      '$83.4 million = 83400000 USD · Q3 2024 · NetCashProvidedByUsedInOperatingActivities · level',
      '$66.2 million = 66200000 USD · Q3 2023 · NetCashProvidedByUsedInOperatingActivities · level',
    ],
    [
      'The Company reported an operating loss of $4.4 million, compared with operating income of $2.0 million in the third quarter of 2023.',
      '$4.4 million = -4400000 USD · Q3 2024 · OperatingIncomeLoss · level',
      '$2.0 million = 2000000 USD · Q3 2023 · OperatingIncomeLoss · level',
    ],
  ]);

  itReads(HALF_YEAR, [
    [
      'Revenue was £212.4m (H1 2023: £198.7m).',
      '£212.4m = 212400000 GBP · H1 2024 · Revenues · level',
      '£198.7m = 198700000 GBP · H1 2023 · Revenues · level',
    ],
    [
      'Profit before tax fell to £18.2m from £21.0m in the first half of 2023.',
      '£18.2m = 18200000 GBP · H1 2024 · IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest · level',
      '£21.0m = 21000000 GBP · H1 2023 · IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest · level',
    ],
    [
      'Net debt at 30 June 2024 was £41.0 million (31 December 2023: £52.6 million).',
      '£41.0 million = 41000000 GBP · 2024-06-30 · non-gaap:NetDebt · level',
      '£52.6 million = 52600000 GBP · 2023-12-31 · non-gaap:NetDebt · level',
    ],
    [
      'The effective tax rate for the period was 24.6 per cent (2023: 22.1 per cent).',
      '24.6 per cent = 0.246 pure · H1 2024 · EffectiveIncomeTaxRateContinuingOperations · level',
      '22.1 per cent = 0.221 pure · ? · EffectiveIncomeTaxRateContinuingOperations · level',
    ],
  ]);

  itReads(FULL_YEAR, [
    [
      'Revenue for 2024 was $3.31 billion, compared with $3.02 billion in 2023.',
      '$3.31 billion = 3310000000 USD · FY 2024 · Revenues · level',
      '$3.02 billion = 3020000000 USD · FY 2023 · Revenues · level',
    ],
    [
      'Operating income was $201.7 million in 2024, $188.4 million in 2023 and $173.0 million in 2022.',
      '$201.7 million = 201700000 USD · FY 2024 · OperatingIncomeLoss · level',
      '$188.4 million = 188400000 USD · FY 2023 · OperatingIncomeLoss · level',
      '$173.0 million = 173000000 USD · FY 2022 · OperatingIncomeLoss · level',
    ],
    [
      'Gross profit rose to $640.2 million from $601.8 million in the prior year.',
      '$640.2 million = 640200000 USD · FY 2024 · GrossProfit · level',
      '$601.8 million = 601800000 USD · FY 2023 · GrossProfit · level',
    ],
    [
      'Fourth quarter revenue was $861.0 million, compared with $797.5 million in the fourth quarter of 2023.',
      '$861.0 million = 861000000 USD · Q4 2024 · Revenues · level',
      '$797.5 million = 797500000 USD · Q4 2023 · Revenues · level',
    ],
    [
      'For the year ended December 31, 2024, interest expense was $28.4 million, compared to $31.9 million for the year ended December 31, 2023.',
      '$28.4 million = 28400000 USD · FY 2024 · InterestExpense · level',
      '$31.9 million = 31900000 USD · FY 2023 · InterestExpense · level',
    ],
  ]);
});
