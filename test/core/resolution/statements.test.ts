import assert from 'node:assert/strict';
import { figuresBehind, itReads } from './shown';

/** Statements and notes as filers of annual and quarterly reports lay them out. */

const YEAR = 'Harrow Lake Inc. — annual report for the year ended December 31, 2024\n\n';

describe('statements: captions', () => {
  itReads(YEAR, [
    [
      'The following table presents our boats, which were built by hand (in millions):\n\n| | 2024 | 2023 |\n|---|---|---|\n| Revenue | $412 | $380 |',
      '$412 = 412000000 USD · FY 2024 · Revenues · level',
      '$380 = 380000000 USD · FY 2023 · Revenues · level',
    ],
    [
      '(In millions, except number of shares, which are reflected in thousands, and per-share amounts)\n\n| | 2024 |\n|---|---|\n| Net sales | $95 |\n| Shares issued | 14,994 |\n| Diluted earnings per share | $1.65 |',
      '$95 = 95000000 USD · FY 2024 · Revenues · level',
      '14,994 = 14994000 shares · ? · ? · level',
      '$1.65 = 1.65 USD/share · FY 2024 · EarningsPerShareDiluted · level',
    ],
    [
      'Our securities were as follows (in millions):\n\n| | 2024 |\n|---|---|\n| Revenue | $412 |\n\n¹ Without boats.\n\n| | 2023 |\n|---|---|\n| Revenue | $380 |',
      '$412 = 412000000 USD · FY 2024 · Revenues · level',
      '$380 = 380000000 USD · FY 2023 · Revenues · level',
    ],
    [
      '(In millions)\n\n| | 2024 | 2023 |\n|---|---|---|\n| Revenue | $412 | $380 |\n\nOfficers\n\n| Name | Age |\n|---|---|\n| Ada Tarn | 58 |',
      '$412 = 412000000 USD · FY 2024 · Revenues · level',
      '$380 = 380000000 USD · FY 2023 · Revenues · level',
      '58 = 58 count · ? · ? · level',
    ],
    ['| | 2024 |\n|---|---|\n| (x 1.000) | € |\n| Revenue | 412 |', '412 = 412000 EUR · FY 2024 · Revenues · level'],
  ]);
});

/** Too long to be a title or a note to the table above. */
const PLAIN = `The board met on the boat and spoke of the weather${', of the wind and of the waves'.repeat(4)}.`;

describe('statements: a table that says nothing of its scale', () => {
  const settled = ['Sales', 'Costs', 'Boats', 'Sails', 'Ropes', 'Masts'].map(
    (label) => `(In millions)\n\n| | 2024 |\n|---|---|\n| ${label} | $412 |\n\n${PLAIN}\n\n`,
  );
  const table = '| | 2024 | 2023 |\n|---|---|---|\n| Revenue | $412 | |\n| Weighted-average shares outstanding | 380 | |';

  it('is in what all tables before are in, but for shares', () => {
    assert.deepEqual(figuresBehind(YEAR + settled.join(''), table).slice(settled.length), [
      '$412 = 412000000 USD · FY 2024 · Revenues · level',
      '380 = 380 shares · FY 2024 · WeightedAverageNumberOfSharesOutstandingBasic · level',
    ]);
  });
});

describe('statements: what marks a column', () => {
  itReads(YEAR, [
    [
      '| | 2024 |\n|---|---|\n| Revenue | $412 |\n| Boats of others | 380 |\n| Total | $792 |',
      '$412 = 412 USD · FY 2024 · Revenues · level',
      '380 = 380 USD · FY 2024 · ~ · level',
      '$792 = 792 USD · FY 2024 · ~ · level',
    ],
    [
      '| | 2024 |\n|---|---|\n| Rate by law | 21.0% |\n| Taxes of states | 1.1 |\n| Others | (2.6) |\n| Rate in effect | 19.5% |',
      '21.0% = 0.21 pure · FY 2024 · ~ · level',
      '1.1 = 0.011 pure · FY 2024 · ~ · level',
      '(2.6) = -0.026 pure · FY 2024 · ~ · level',
      '19.5% = 0.195 pure · FY 2024 · ~ · level',
    ],
    [
      '(In millions)\n\n| | Fair Value with Changes in Income |\n|---|---|\n| Marketable securities | $418 |',
      '$418 = 418000000 USD · ? · ? · level',
    ],
  ]);
});

describe('statements: amounts, not prices', () => {
  itReads(YEAR, [
    ['(In millions)\n\n| | 2024 |\n|---|---|\n| Dividends | $(8,359) |', '$(8,359) = -8359000000 USD · FY 2024 · ? · level'],
    [
      '(In millions)\n\n| | 2024 |\n|---|---|\n| Dividends paid ($0.51 per share) | (2,196) |',
      '$0.51 = 0.51 USD/share · ? · ? · level',
      '(2,196) = -2196000000 USD · FY 2024 · ? · level',
    ],
    [
      '(In thousands of euros)\n\n| | 2024 |\n|---|---|\n| Share of profit of associates | 5 |',
      '5 = 5000 EUR · FY 2024 · ? · level',
    ],
  ]);
});

describe('statements: figures in a label', () => {
  itReads(YEAR, [
    [
      '(In millions)\n\n| | December 31, 2024 | December 31, 2023 |\n|---|---|---|\n| Receivables, less allowances of $506 and $502, respectively | 3,569 | 3,410 |',
      '$506 = 506000000 USD · 2024-12-31 · ? · level',
      '$502 = 502000000 USD · 2023-12-31 · ? · level',
      '3,569 = 3569000000 USD · 2024-12-31 · ? · level',
      '3,410 = 3410000000 USD · 2023-12-31 · ? · level',
    ],
    [
      '(In millions)\n\n| | December 31, 2024 |\n|---|---|\n| Treasury stock, at cost — 2,738 shares | $(55,916) |',
      '2,738 = 2738000000 shares · 2024-12-31 · ? · level',
      '$(55,916) = -55916000000 USD · 2024-12-31 · ? · level',
    ],
    ['(In millions)\n\n| | 2024 |\n|---|---|\n| Level 3 assets, note 5 | $7 |', '$7 = 7000000 USD · ? · ? · level'],
  ]);
});

describe('statements: when', () => {
  itReads(YEAR, [
    [
      '(In millions)\n\n| Year Ended December 31, 2023 | Before Tax | After Tax |\n|---|---|---|\n| Adjustments arising during the year | $103 | $10 |',
      '$103 = 103000000 USD · FY 2023 · ? · level',
      '$10 = 10000000 USD · FY 2023 · ? · level',
    ],
    [
      '(In millions)\n\n| | Cost | Fair value |\n|---|---|---|\n| December 31, 2024 | | |\n| Bonds | $45 | $46 |\n| December 31, 2023 | | |\n| Bonds | $43 | $44 |',
      '$45 = 45000000 USD · 2024-12-31 · ? · level',
      '$46 = 46000000 USD · 2024-12-31 · ? · level',
      '$43 = 43000000 USD · 2023-12-31 · ? · level',
      '$44 = 44000000 USD · 2023-12-31 · ? · level',
    ],
    [
      '(In millions)\n\n| | Total |\n|---|---|\n| Balance as of December 31, 2022 | $5 |\n| Goods taken over | 2 |\n| Balance as of December 31, 2023 | 7 |\n| Goods taken over | 1 |\n| Balance as of December 31, 2024 | $8 |',
      '$5 = 5000000 USD · 2022-12-31 · ? · level',
      '2 = 2000000 USD · FY 2023 · ? · level',
      '7 = 7000000 USD · 2023-12-31 · ? · level',
      '1 = 1000000 USD · FY 2024 · ? · level',
      '$8 = 8000000 USD · 2024-12-31 · ? · level',
    ],
    [
      '(In millions)\n\n| | Leases |\n|---|---|\n| 2025 | $5 |\n| 2026 | 4 |\n| Thereafter | 3 |',
      '$5 = 5000000 USD · 2024-12-31 · ? · level',
      '4 = 4000000 USD · 2024-12-31 · ? · level',
      '3 = 3000000 USD · ? · ? · level',
    ],
    [
      '(In millions)\n\n| | 2024 | 2023 |\n|---|---|---|\n| Changes in operating assets and liabilities: | | |\n| Inventories | $85 | $53 |\n| Cash at end of year | 9 | 8 |',
      '$85 = 85000000 USD · FY 2024 · ~ · level',
      '$53 = 53000000 USD · FY 2023 · ~ · level',
      '9 = 9000000 USD · 2024-12-31 · ? · level',
      '8 = 8000000 USD · 2023-12-31 · ? · level',
    ],
    [
      'Depreciation totaled $997 million, $1,018 million and $1,125 million in 2024, 2023 and 2022, respectively.',
      '$997 million = 997000000 USD · FY 2024 · Depreciation · level',
      '$1,018 million = 1018000000 USD · FY 2023 · Depreciation · level',
      '$1,125 million = 1125000000 USD · FY 2022 · Depreciation · level',
    ],
  ]);
});

describe('statements: quarters of thirteen weeks', () => {
  itReads(
    'For the quarter ended March 29, 2025. The fiscal year ended September 28, 2024; a year before the quarter ended March 30, 2024.\n\n',
    [
      [
        '(In millions)\n\n| | Three Months Ended March 29, 2025 | Six Months Ended March 29, 2025 |\n|---|---|---|\n| Revenue | $5 | $9 |',
        '$5 = 5000000 USD · 2024-12-29/2025-03-29 · Revenues · level',
        '$9 = 9000000 USD · 2024-09-29/2025-03-29 · Revenues · level',
      ],
    ],
  );
  itReads('For the quarter ended June 27, 2025; the year before it ended June 28, 2024. The year ended December 31, 2024.\n\n', [
    [
      '(In millions)\n\n| | Three Months Ended June 27, 2025 | Six Months Ended June 27, 2025 |\n|---|---|---|\n| Revenue | $5 | $9 |',
      '$5 = 5000000 USD · 2025-03-29/2025-06-27 · Revenues · level',
      '$9 = 9000000 USD · 2025-01-01/2025-06-27 · Revenues · level',
    ],
  ]);
});

describe('numbers of forms, which are no figures', () => {
  itReads(YEAR, [
    ['Check whether the registrant is one as defined in Rule 12b-2 (§240.12b-2 of this chapter).'],
    ['Options were granted under the Harrow Lake, Inc. 2019 Equity Incentive Plan.'],
    ['File 1-34756, taxpayer 94-2404110.'],
    ['| Tarn | 30313 |\n|---|---|\n| (City) | (Zip code of the office) |'],
    ['They grew 10%-20%.', '10% = 0.1 pure · ? · ? · ?', '20% = 0.2 pure · ? · ? · ?'],
  ]);
});
