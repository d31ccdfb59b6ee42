import { THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: banks, lenders and insurers', () => {
  itReads(THIRD_QUARTER, [
    [
      'Net interest margin was 3.45%, up 5 basis points from the second quarter of 2024.',
      '3.45% = 0.0345 pure · Q3 2024 · ratio:NetInterestMargin · level',
      '5 basis points = 0.0005 pure · Q3 2024 · ratio:NetInterestMargin · change/qoq',
    ],
    [
      'Net interest income was $61.7 million, an increase of $1.4 million, or 2.3%, from the linked quarter.',
      '$61.7 million = 61700000 USD · Q3 2024 · InterestIncomeExpenseNet · level',
      '$1.4 million = 1400000 USD · Q3 2024 · InterestIncomeExpenseNet · change/qoq',
      '2.3% = 0.023 pure · Q3 2024 · InterestIncomeExpenseNet · change/qoq',
    ],
    [
      'The provision for credit losses was $8.1 million, compared with $6.6 million in the prior quarter.',
      '$8.1 million = 8100000 USD · Q3 2024 · ProvisionForLoanLeaseAndOtherLosses · level',
      '$6.6 million = 6600000 USD · Q2 2024 · ProvisionForLoanLeaseAndOtherLosses · level',
    ],
    [
      'The allowance for credit losses was $84.3 million, or 1.32% of total loans, at September 30, 2024.',
      '$84.3 million = 84300000 USD · 2024-09-30 · FinancingReceivableAllowanceForCreditLosses · level',
      '1.32% = 0.0132 pure · 2024-09-30 · ? · ?',
    ],
    [
      'Net charge-offs were $6.2 million for the third quarter of 2024, compared to $7.0 million for the second quarter of 2024.',
      '$6.2 million = 6200000 USD · Q3 2024 · kpi:NetChargeOffs · level',
      '$7.0 million = 7000000 USD · Q2 2024 · kpi:NetChargeOffs · level',
    ],
    [
      'Noninterest income totaled $22.4 million and noninterest expense totaled $48.8 million.',
      '$22.4 million = 22400000 USD · Q3 2024 · NoninterestIncome · level',
      '$48.8 million = 48800000 USD · Q3 2024 · NoninterestExpense · level',
    ],
    [
      'The common equity Tier 1 ratio was 12.4% at September 30, 2024.',
      '12.4% = 0.124 pure · 2024-09-30 · ratio:CommonEquityTier1 · level',
    ],
    [
      'The efficiency ratio improved to 56.1% from 58.9% in the prior-year quarter.',
      '56.1% = 0.561 pure · Q3 2024 · ratio:CostToIncome · level',
      '58.9% = 0.589 pure · Q3 2023 · ratio:CostToIncome · level',
    ],
    [
      'Total loans were $6.4 billion at September 30, 2024, an increase of $102.3 million, or 1.6%, from June 30, 2024.',
      '$6.4 billion = 6400000000 USD · 2024-09-30 · ? · level',
      '$102.3 million = 102300000 USD · 2024-09-30 · ? · change/qoq',
      '1.6% = 0.016 pure · 2024-09-30 · ? · change/qoq',
    ],
    [
      'Return on average equity was 11.8%, compared with 12.2% for the third quarter of 2023.',
      '11.8% = 0.118 pure · Q3 2024 · ratio:ReturnOnEquity · level',
      '12.2% = 0.122 pure · Q3 2023 · ratio:ReturnOnEquity · level',
    ],
    [
      'Net premiums written grew 8% year over year to $512.0 million.',
      '8% = 0.08 pure · Q3 2024 · PremiumsWrittenNet · change/yoy',
      '$512.0 million = 512000000 USD · Q3 2024 · PremiumsWrittenNet · level',
    ],
    [
      'The combined ratio was 94.2%, compared with 95.5% in the third quarter of 2023.',
      '94.2% = 0.942 pure · Q3 2024 · ratio:CombinedRatio · level',
      '95.5% = 0.955 pure · Q3 2023 · ratio:CombinedRatio · level',
    ],
    [
      'Assets under management were $38.5 billion as of September 30, 2024, up 14% from September 30, 2023.',
      '$38.5 billion = 38500000000 USD · 2024-09-30 · kpi:AssetsUnderManagement · level',
      '14% = 0.14 pure · 2024-09-30 · kpi:AssetsUnderManagement · change/yoy',
    ],
    [
      'Deposits were $4.1 billion at quarter-end, of which 31% were noninterest-bearing.',
      '$4.1 billion = 4100000000 USD · 2024-09-30 · Deposits · level',
      '31% = 0.31 pure · 2024-09-30 · ? · share',
    ],
  ]);
});
