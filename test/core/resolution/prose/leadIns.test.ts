import { FULL_YEAR, HALF_YEAR, NO_PERIOD, THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: what headings and lead-ins say for all that stands below', () => {
  itReads(THIRD_QUARTER, [
    [
      '## First Nine Months 2024\n\nRevenue was $1.21 billion, up 8% from the prior-year period. Operating income was $150 million.',
      '$1.21 billion = 1210000000 USD · 9M 2024 · Revenues · level',
      '8% = 0.08 pure · 9M 2024 · Revenues · change/yoy',
      '$150 million = 150000000 USD · 9M 2024 · OperatingIncomeLoss · level',
    ],
    [
      'Compared to the third quarter of 2023:\n\n- Revenue increased 12%\n- Gross profit increased 15%',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '15% = 0.15 pure · Q3 2024 · GrossProfit · change/yoy',
    ],
    [
      'For the nine months ended September 30, 2024:\n\n- Revenue was $1.21 billion\n- Gross profit was $498.0 million',
      '$1.21 billion = 1210000000 USD · 9M 2024 · Revenues · level',
      '$498.0 million = 498000000 USD · 9M 2024 · GrossProfit · level',
    ],
    [
      '## Balance sheet\n\nAs of September 30, 2024, total assets were $2.1 billion. Total liabilities were $1.2 billion.',
      '$2.1 billion = 2100000000 USD · 2024-09-30 · Assets · level',
      '$1.2 billion = 1200000000 USD · 2024-09-30 · Liabilities · level',
    ],
    [
      '## Full Year 2024 Outlook\n\n- Revenue of $1.62 billion to $1.66 billion\n- Operating margin of 12.5% to 13.0%',
      '$1.62 billion = 1620000000 USD · FY 2024 · Revenues · forecast',
      '$1.66 billion = 1660000000 USD · FY 2024 · Revenues · forecast',
      '12.5% = 0.125 pure · FY 2024 · ratio:OperatingMargin · forecast',
      '13.0% = 0.13 pure · FY 2024 · ratio:OperatingMargin · forecast',
    ],
  ]);

  itReads(NO_PERIOD, [
    [
      'The figures are those of 2023.\n\n- Revenue of $12.5 million\n- Net income of $2.0 million',
      '$12.5 million = 12500000 USD · FY 2023 · Revenues · level',
      '$2.0 million = 2000000 USD · FY 2023 · ProfitLoss · level',
    ],
  ]);

  itReads(FULL_YEAR, [
    [
      '## Fourth Quarter 2024\n\nRevenue was $861.0 million.\n\n## Full Year 2024\n\nRevenue was $3.31 billion.',
      '$861.0 million = 861000000 USD · Q4 2024 · Revenues · level',
      '$3.31 billion = 3310000000 USD · FY 2024 · Revenues · level',
    ],
    [
      '### 2024 compared with 2023\n\nGross profit was $640.2 million. Interest expense decreased $3.5 million year over year.',
      '$640.2 million = 640200000 USD · FY 2024 · GrossProfit · level',
      '$3.5 million = -3500000 USD · FY 2024 · InterestExpense · change/yoy',
    ],
  ]);

  itReads(HALF_YEAR, [
    [
      '## Outlook\n\nFor the full year, the Board expects revenue of at least £430m.',
      '£430m = 430000000 GBP · FY 2024 · Revenues · forecast',
    ],
  ]);
});
