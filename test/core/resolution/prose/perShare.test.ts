import { THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: amounts per share, dividends and repurchases', () => {
  itReads(THIRD_QUARTER, [
    [
      'Net income was $5.2 million, or $0.12 per diluted share, compared with a net loss of $3.1 million, or $(0.08) per diluted share, in the third quarter of 2023.',
      '$5.2 million = 5200000 USD · Q3 2024 · ProfitLoss · level',
      '$0.12 = 0.12 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
      '$3.1 million = -3100000 USD · Q3 2023 · ProfitLoss · level',
      '$(0.08) = -0.08 USD/share · Q3 2023 · EarningsPerShareDiluted · level',
    ],
    [
      'Net loss was $3.1 million, or $0.08 per diluted share.',
      '$3.1 million = -3100000 USD · Q3 2024 · ProfitLoss · level',
      '$0.08 = -0.08 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
    ],
    [
      'Net income attributable to common shareholders was $30.9 million, or $0.67 per diluted share.',
      '$30.9 million = 30900000 USD · Q3 2024 · ? · level',
      '$0.67 = 0.67 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
    ],
    [
      'Diluted EPS of $1.09 compared to $0.98 a year ago.',
      '$1.09 = 1.09 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
      '$0.98 = 0.98 USD/share · Q3 2023 · EarningsPerShareDiluted · level',
    ],
    [
      'Adjusted diluted earnings per share were $1.31, up 11% year over year.',
      '$1.31 = 1.31 USD/share · Q3 2024 · non-gaap:EarningsPerShareDiluted · level',
      '11% = 0.11 pure · Q3 2024 · non-gaap:EarningsPerShareDiluted · change/yoy',
    ],
    ['Diluted loss per share was $0.08.', '$0.08 = -0.08 USD/share · Q3 2024 · EarningsPerShareDiluted · level'],
    [
      'Earnings per diluted share increased 9 cents year over year to $1.09.',
      '9 cents = 0.09 USD/share · Q3 2024 · EarningsPerShareDiluted · change/yoy',
      '$1.09 = 1.09 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
    ],
    [
      'Book value per share was $32.15 at September 30, 2024.',
      '$32.15 = 32.15 USD/share · 2024-09-30 · kpi:BookValuePerShare · level',
    ],
    [
      'The board declared a quarterly dividend of $0.25 per share, payable on December 13, 2024 to shareholders of record on November 22, 2024.',
      '$0.25 = 0.25 USD/share · ? · CommonStockDividendsPerShareDeclared · level',
    ],
    [
      'During the quarter, the Company paid dividends of $11.3 million.',
      '$11.3 million = 11300000 USD · Q3 2024 · PaymentsOfDividends · level',
    ],
    [
      'During the quarter the Company repurchased 1.2 million shares for $45 million at an average price of $37.50 per share.',
      '1.2 million = 1200000 shares · Q3 2024 · StockRepurchasedDuringPeriodShares · level',
      '$45 million = 45000000 USD · Q3 2024 · ? · level',
      '$37.50 = 37.5 USD/share · Q3 2024 · TreasuryStockAcquiredAverageCostPerShare · level',
    ],
    [
      'Approximately $210 million remained available under the share repurchase program as of September 30, 2024.',
      '$210 million = 210000000 USD · 2024-09-30 · ? · level',
    ],
    [
      'Weighted average diluted shares outstanding were 45.9 million, compared with 46.8 million in the prior-year quarter.',
      '45.9 million = 45900000 shares · Q3 2024 · WeightedAverageNumberOfDilutedSharesOutstanding · level',
      '46.8 million = 46800000 shares · Q3 2023 · WeightedAverageNumberOfDilutedSharesOutstanding · level',
    ],
    [
      'As of September 30, 2024, there were 45,112,307 shares of common stock outstanding.',
      '45,112,307 = 45112307 shares · 2024-09-30 · ? · level',
    ],
  ]);
});
