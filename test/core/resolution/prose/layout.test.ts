import { THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: hard-wrapped lines, footnote marks, emphasis and escapes', () => {
  itReads(
    'HALDEN PUMPS PLC REPORTS THIRD QUARTER 2024 RESULTS\n\nDUBLIN, October 29, 2024 - Halden Pumps plc today announced its results for the\nthird quarter ended September 30, 2024.\n\n',
    [
      [
        'Revenue for the quarter was $412.6\nmillion, compared with $380.1 million in the third\nquarter of 2023, and gross\nmargin was 41.2%.',
        '$412.6⏎million = 412600000 USD · Q3 2024 · Revenues · level',
        '$380.1 million = 380100000 USD · Q3 2023 · Revenues · level',
        '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
      ],
      [
        'Free cash flow (1) was $61.3 million.\n\n(1) Free cash flow is a non-GAAP measure.',
        '$61.3 million = 61300000 USD · Q3 2024 · non-gaap:FreeCashFlow · level',
      ],
    ],
    'text',
  );

  itReads(THIRD_QUARTER, [
    [
      '**Revenue** was **US\\$412.6 million**, up *12%* year over year.',
      'US\\$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      'Free cash flow[^1] was $61.3 million.\n\n[^1]: A non-GAAP measure.',
      '$61.3 million = 61300000 USD · Q3 2024 · non-gaap:FreeCashFlow · level',
    ],
    ['Adjusted EBITDA² was $71.5 million.', '$71.5 million = 71500000 USD · Q3 2024 · non-gaap:AdjustedEBITDA · level'],
    [
      '- **Revenue:** $412.6 million\n- **Gross margin:** 41.2%\n- **Cash and cash equivalents:** $120.4 million',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
      '$120.4 million = 120400000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
    ],
    [
      'Revenue was $412.6 million.\r\nGross profit was $170.0 million.\r\n',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$170.0 million = 170000000 USD · Q3 2024 · GrossProfit · level',
    ],
    [
      '## Second Quarter 2024\n\nRevenue was $401.2 million.\n\n## Third Quarter 2024\n\nRevenue was $412.6 million.',
      '$401.2 million = 401200000 USD · Q2 2024 · Revenues · level',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
    ],
  ]);
});
