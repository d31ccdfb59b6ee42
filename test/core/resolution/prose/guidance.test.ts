import { FULL_YEAR, THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: guidance', () => {
  itReads(THIRD_QUARTER, [
    [
      'For the full year 2024, the Company expects revenue of $1.62 billion to $1.66 billion.',
      '$1.62 billion = 1620000000 USD · FY 2024 · Revenues · forecast',
      '$1.66 billion = 1660000000 USD · FY 2024 · Revenues · forecast',
    ],
    [
      'The Company expects fourth quarter revenue between $430 million and $440 million.',
      '$430 million = 430000000 USD · Q4 2024 · Revenues · forecast',
      '$440 million = 440000000 USD · Q4 2024 · Revenues · forecast',
    ],
    [
      'The Company expects full-year revenue of $1.2 billion to $1.3 billion.',
      '$1.2 billion = 1200000000 USD · FY 2024 · Revenues · forecast',
      '$1.3 billion = 1300000000 USD · FY 2024 · Revenues · forecast',
    ],
    ['We now expect full-year revenue growth of approximately 5%.', '5% = 0.05 pure · FY 2024 · Revenues · forecast'],
    [
      'Adjusted EBITDA for 2024 is expected to be in the range of $95 to $100 million.',
      '$95 = 95000000 USD · FY 2024 · non-gaap:AdjustedEBITDA · forecast',
      '$100 million = 100000000 USD · FY 2024 · non-gaap:AdjustedEBITDA · forecast',
    ],
    [
      'Capital expenditures are expected to be approximately $85 million for 2024.',
      '$85 million = 85000000 USD · FY 2024 · PaymentsToAcquirePropertyPlantAndEquipment · forecast',
    ],
    [
      'Management anticipates a full-year effective tax rate of about 22%.',
      '22% = 0.22 pure · FY 2024 · EffectiveIncomeTaxRateContinuingOperations · forecast',
    ],
    [
      'The Company raised its full-year 2024 adjusted earnings per share guidance to a range of $4.10 to $4.20.',
      '$4.10 = 4.1 USD/share · FY 2024 · non-gaap:EarningsPerShareDiluted · forecast',
      '$4.20 = 4.2 USD/share · FY 2024 · non-gaap:EarningsPerShareDiluted · forecast',
    ],
    [
      'Sales are projected to grow 3% to 5% in the fourth quarter of 2024.',
      '3% = 0.03 pure · Q4 2024 · Revenues · forecast',
      '5% = 0.05 pure · Q4 2024 · Revenues · forecast',
    ],
    [
      'For 2025, the Company targets an operating margin of at least 15%.',
      '15% = 0.15 pure · FY 2025 · ratio:OperatingMargin · forecast',
    ],
    [
      '## Outlook\n\nFor the fourth quarter of 2024, Halden Pumps expects:\n\n- Revenue of $430 million to $440 million\n- Gross margin of approximately 41%\n- Diluted earnings per share of $1.10 to $1.16',
      '$430 million = 430000000 USD · Q4 2024 · Revenues · forecast',
      '$440 million = 440000000 USD · Q4 2024 · Revenues · forecast',
      '41% = 0.41 pure · Q4 2024 · ratio:GrossMargin · forecast',
      '$1.10 = 1.1 USD/share · Q4 2024 · EarningsPerShareDiluted · forecast',
      '$1.16 = 1.16 USD/share · Q4 2024 · EarningsPerShareDiluted · forecast',
    ],
    [
      '## Business Outlook\n\nRevenue is expected to be $435 million, plus or minus 2%.',
      '$435 million = 435000000 USD · ? · Revenues · forecast',
      '2% = 0.02 pure · ? · ? · forecast',
    ],
    [
      'Revenue was $412.6 million, above the guidance range of $400 million to $410 million.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$400 million = 400000000 USD · Q3 2024 · ? · forecast',
      '$410 million = 410000000 USD · Q3 2024 · ? · forecast',
    ],
  ]);

  itReads(FULL_YEAR, [
    [
      'In 2025, the Company expects to open 12 new terminals and to invest $140 million.',
      '12 = 12 count · FY 2025 · ~ · forecast',
      '$140 million = 140000000 USD · FY 2025 · ? · forecast',
    ],
    [
      'For the first quarter of 2025, revenue is expected to be between $840 million and $860 million, compared with $802.2 million in the first quarter of 2024.',
      '$840 million = 840000000 USD · Q1 2025 · Revenues · forecast',
      '$860 million = 860000000 USD · Q1 2025 · Revenues · forecast',
      '$802.2 million = 802200000 USD · Q1 2024 · Revenues · level',
    ],
  ]);
});
