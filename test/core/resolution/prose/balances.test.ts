import { FULL_YEAR, THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: balances at a date', () => {
  itReads(THIRD_QUARTER, [
    [
      'As of September 30, 2024, cash and cash equivalents totaled $120.4 million, compared with $98.7 million as of December 31, 2023.',
      '$120.4 million = 120400000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
      '$98.7 million = 98700000 USD · 2023-12-31 · CashAndCashEquivalentsAtCarryingValue · level',
    ],
    ['Inventories stood at $77.0 million at quarter-end.', '$77.0 million = 77000000 USD · 2024-09-30 · InventoryNet · level'],
    [
      'The Company ended the quarter with $120.4 million of cash and cash equivalents and $310.0 million of total debt.',
      '$120.4 million = 120400000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
      '$310.0 million = 310000000 USD · 2024-09-30 · DebtLongtermAndShorttermCombinedAmount · level',
    ],
    [
      'Total debt at the end of the third quarter was $310 million, down from $340 million at December 31, 2023.',
      '$310 million = 310000000 USD · 2024-09-30 · DebtLongtermAndShorttermCombinedAmount · level',
      '$340 million = 340000000 USD · 2023-12-31 · DebtLongtermAndShorttermCombinedAmount · level',
    ],
    [
      'Backlog was $1.3 billion at September 30, 2024, up 8% from $1.2 billion a year ago.',
      '$1.3 billion = 1300000000 USD · 2024-09-30 · kpi:Backlog · level',
      '8% = 0.08 pure · 2024-09-30 · kpi:Backlog · change/yoy',
      '$1.2 billion = 1200000000 USD · 2023-09-30 · kpi:Backlog · level',
    ],
    [
      "Stockholders' equity increased to $905.1 million as of September 30, 2024.",
      '$905.1 million = 905100000 USD · 2024-09-30 · StockholdersEquity · level',
    ],
    [
      'Total liabilities were $1.2 billion and total assets $2.1 billion.',
      '$1.2 billion = 1200000000 USD · 2024-09-30 · Liabilities · level',
      '$2.1 billion = 2100000000 USD · 2024-09-30 · Assets · level',
    ],
    ['The current ratio was 2.1x at the end of the quarter.', '2.1x = 2.1 pure · 2024-09-30 · ratio:CurrentRatio · level'],
    [
      'Net debt to adjusted EBITDA was 1.8 times at September 30, 2024.',
      '1.8 times = 1.8 pure · 2024-09-30 · ratio:NetDebtToEbitda · level',
    ],
    [
      'Accounts receivable, net, were $141.9 million as of September 30, 2024.',
      '$141.9 million = 141900000 USD · 2024-09-30 · AccountsReceivableNetCurrent · level',
    ],
    ['At quarter end, restricted cash was $4.4 million.', '$4.4 million = 4400000 USD · 2024-09-30 · RestrictedCash · level'],
  ]);

  itReads(FULL_YEAR, [
    [
      'At December 31, 2024, the Company had cash and cash equivalents of $64.9 million and total debt of $512.0 million.',
      '$64.9 million = 64900000 USD · 2024-12-31 · CashAndCashEquivalentsAtCarryingValue · level',
      '$512.0 million = 512000000 USD · 2024-12-31 · DebtLongtermAndShorttermCombinedAmount · level',
    ],
    [
      'Goodwill was $231.0 million at year-end, unchanged from the prior year-end.',
      '$231.0 million = 231000000 USD · 2024-12-31 · Goodwill · level',
    ],
  ]);
});
