import { JUNE_YEAR, RETAIL_YEAR, SEPTEMBER_YEAR } from '../scenes';
import { itReads } from '../shown';

describe('prose: fiscal years that do not end in December', () => {
  itReads(JUNE_YEAR, [
    [
      'Revenue was $50 million in the first quarter of fiscal 2025, compared to $45 million in the first quarter of fiscal 2024.',
      '$50 million = 50000000 USD · Q3 2024 · Revenues · level',
      '$45 million = 45000000 USD · Q3 2023 · Revenues · level',
    ],
    ['In the fourth quarter of fiscal 2024, revenue was $47 million.', '$47 million = 47000000 USD · Q2 2024 · Revenues · level'],
    ['Revenue for fiscal 2024 was $188 million.', '$188 million = 188000000 USD · 2023-07-01/2024-06-30 · Revenues · level'],
    [
      'For fiscal 2025, the Company expects revenue of $210 million to $215 million.',
      '$210 million = 210000000 USD · 2024-07-01/2025-06-30 · Revenues · forecast',
      '$215 million = 215000000 USD · 2024-07-01/2025-06-30 · Revenues · forecast',
    ],
    [
      'Q1 FY25 revenue was $50 million, and gross margin was 74.1%.',
      '$50 million = 50000000 USD · Q3 2024 · Revenues · level',
      '74.1% = 0.741 pure · Q3 2024 · ratio:GrossMargin · level',
    ],
    [
      'For the second quarter of fiscal 2025, we expect revenue of approximately $52 million.',
      '$52 million = 52000000 USD · Q4 2024 · Revenues · forecast',
    ],
    [
      'In the first half of fiscal 2024, operating expenses were $66 million.',
      '$66 million = 66000000 USD · H2 2023 · OperatingExpenses · level',
    ],
  ]);

  itReads(SEPTEMBER_YEAR, [
    [
      'Net sales for fiscal 2024 were $2.4 billion, compared with $2.26 billion in fiscal 2023.',
      '$2.4 billion = 2400000000 USD · 2023-10-01/2024-09-30 · Revenues · level',
      '$2.26 billion = 2260000000 USD · 2022-10-01/2023-09-30 · Revenues · level',
    ],
    [
      'Fourth quarter net sales were $640 million, compared with $602 million in the fourth quarter of fiscal 2023.',
      '$640 million = 640000000 USD · Q3 2024 · Revenues · level',
      '$602 million = 602000000 USD · Q3 2023 · Revenues · level',
    ],
    [
      'For fiscal 2025, Corvale Foods expects net sales growth of 3% to 5%.',
      '3% = 0.03 pure · 2024-10-01/2025-09-30 · Revenues · forecast',
      '5% = 0.05 pure · 2024-10-01/2025-09-30 · Revenues · forecast',
    ],
    [
      'In the first quarter of fiscal 2025, the Company expects net sales of $590 million.',
      '$590 million = 590000000 USD · Q4 2024 · Revenues · forecast',
    ],
    [
      'Cash and cash equivalents at fiscal year-end were $88.0 million.',
      '$88.0 million = 88000000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
    ],
  ]);

  itReads(RETAIL_YEAR, [
    [
      'Net sales for the 13 weeks ended November 2, 2024 were $311.5 million.',
      '$311.5 million = 311500000 USD · 2024-08-04/2024-11-02 · Revenues · level',
    ],
    [
      'Net sales for the 39 weeks ended November 2, 2024 were $925.0 million.',
      '$925.0 million = 925000000 USD · 2024-02-04/2024-11-02 · Revenues · level',
    ],
    ['Inventory at November 2, 2024 was $402.2 million.', '$402.2 million = 402200000 USD · 2024-11-02 · InventoryNet · level'],
    [
      'For the 26 weeks ended August 3, 2024, net sales were $613.5 million, compared with $590.1 million for the 26 weeks ended July 29, 2023.',
      '$613.5 million = 613500000 USD · 2024-02-04/2024-08-03 · Revenues · level',
      '$590.1 million = 590100000 USD · 2023-01-29/2023-07-29 · Revenues · level',
    ],
  ]);
});
