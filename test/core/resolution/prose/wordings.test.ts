import { FULL_YEAR, HALF_YEAR, RETAIL_YEAR, THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: wordings of releases and of management’s discussion', () => {
  itReads(THIRD_QUARTER, [
    [
      'Year-to-date revenue was $1.21 billion, up 8% compared to the same period last year.',
      '$1.21 billion = 1210000000 USD · 9M 2024 · Revenues · level',
      '8% = 0.08 pure · 9M 2024 · Revenues · change/yoy',
    ],
    [
      'Interest expense was $3.1 million, flat with the prior year.',
      '$3.1 million = 3100000 USD · Q3 2024 · InterestExpense · level',
    ],
    [
      'Gross profit of $170.0 million was in line with the prior-year quarter.',
      '$170.0 million = 170000000 USD · Q3 2024 · GrossProfit · level',
    ],
    [
      'SG&A expenses were $24.1 million, or 27.3% of net sales, compared with $22.9 million, or 27.6% of net sales, in the third quarter of 2023.',
      '$24.1 million = 24100000 USD · Q3 2024 · SellingGeneralAndAdministrativeExpense · level',
      '27.3% = 0.273 pure · Q3 2024 · ? · share',
      '$22.9 million = 22900000 USD · Q3 2023 · SellingGeneralAndAdministrativeExpense · level',
      '27.6% = 0.276 pure · Q3 2023 · ? · share',
    ],
    [
      'Bookings of $450.1 million resulted in a book-to-bill ratio of 1.09x.',
      '$450.1 million = 450100000 USD · Q3 2024 · kpi:OrderIntake · level',
      '1.09x = 1.09 pure · Q3 2024 · ratio:BookToBill · level',
    ],
    [
      'The loss ratio was 61.2% and the expense ratio was 33.0%, producing a combined ratio of 94.2%.',
      '61.2% = 0.612 pure · Q3 2024 · ratio:LossRatio · level',
      '33.0% = 0.33 pure · Q3 2024 · ratio:InsuranceExpenseRatio · level',
      '94.2% = 0.942 pure · Q3 2024 · ratio:CombinedRatio · level',
    ],
    [
      'Income tax expense was $8.6 million for an effective tax rate of 21.5%.',
      '$8.6 million = 8600000 USD · Q3 2024 · IncomeTaxExpenseBenefit · level',
      '21.5% = 0.215 pure · Q3 2024 · EffectiveIncomeTaxRateContinuingOperations · level',
    ],
    [
      'On October 15, 2024, the Company completed the acquisition of Brennock Valves for $85 million in cash.',
      '$85 million = 85000000 USD · 2024-10-15 · ~ · level',
    ],
    [
      'The increase in revenue was primarily due to higher volumes ($20.1 million) and favorable pricing ($8.0 million).',
      '$20.1 million = 20100000 USD · Q3 2024 · ~ · ?',
      '$8.0 million = 8000000 USD · Q3 2024 · ~ · ?',
    ],
    ['The Company issued 5.25% senior notes due 2031.', '5.25% = 0.0525 pure · ? · ~ · level'],
    ['Revenue growth was 12% in the third quarter of 2024.', '12% = 0.12 pure · Q3 2024 · Revenues · change/other'],
    ['Operating income was negative $2.1 million.', '$2.1 million = -2100000 USD · Q3 2024 · OperatingIncomeLoss · level'],
    [
      'Revenue of $400-410 million is expected for the fourth quarter of 2024.',
      '$400 = 400000000 USD · Q4 2024 · Revenues · forecast',
      '410 million = 410000000 USD · Q4 2024 · Revenues · forecast',
    ],
    [
      'The Company’s market capitalization was $3.4 billion on October 25, 2024.',
      '$3.4 billion = 3400000000 USD · 2024-10-25 · kpi:MarketCapitalization · level',
    ],
    [
      'Total revenue grew to $412.6 million, from $401.2 million in Q2.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$401.2 million = 401200000 USD · Q2 2024 · Revenues · level',
    ],
    [
      'Revenue doubled to $412.6 million from $206.3 million in the third quarter of 2023.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$206.3 million = 206300000 USD · Q3 2023 · Revenues · level',
    ],
    [
      'During the first nine months of 2024, we repurchased 3.1 million shares of our common stock for an aggregate purchase price of $110.4 million.',
      '3.1 million = 3100000 shares · 9M 2024 · StockRepurchasedDuringPeriodShares · level',
      '$110.4 million = 110400000 USD · 9M 2024 · ? · level',
    ],
    [
      'The Company had 45.1 million shares outstanding as of October 21, 2024.',
      '45.1 million = 45100000 shares · 2024-10-21 · CommonStockSharesOutstanding · level',
    ],
    ['The 2024 Notes bear interest at 4.875% per year.', '4.875% = 0.04875 pure · Q3 2024 · ~ · level'],
    [
      'On a GAAP basis, operating income was $52.3 million, a 12.7% operating margin.',
      '$52.3 million = 52300000 USD · Q3 2024 · OperatingIncomeLoss · level',
      '12.7% = 0.127 pure · Q3 2024 · ratio:OperatingMargin · level',
    ],
    [
      'Non-GAAP net income was $35.2 million, or $0.76 per diluted share, compared to $30.0 million, or $0.64 per diluted share, in the prior year quarter.',
      '$35.2 million = 35200000 USD · Q3 2024 · non-gaap:NetIncome · level',
      '$0.76 = 0.76 USD/share · Q3 2024 · non-gaap:EarningsPerShareDiluted · level',
      '$30.0 million = 30000000 USD · Q3 2023 · non-gaap:NetIncome · level',
      '$0.64 = 0.64 USD/share · Q3 2023 · non-gaap:EarningsPerShareDiluted · level',
    ],
    [
      '“This was a record quarter, with revenue up 12% year over year and free cash flow of $61 million,” said Mara Quill, Chief Executive Officer.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '$61 million = 61000000 USD · Q3 2024 · non-gaap:FreeCashFlow · level',
    ],
    [
      'We recorded a goodwill impairment charge of $14.0 million in the second quarter of 2024.',
      '$14.0 million = 14000000 USD · Q2 2024 · GoodwillImpairmentLoss · level',
    ],
    [
      'ARR reached $212 million, growing 27% year-over-year; net revenue retention was 114%.',
      '$212 million = 212000000 USD · 2024-09-30 · kpi:AnnualRecurringRevenue · level',
      '27% = 0.27 pure · 2024-09-30 · kpi:AnnualRecurringRevenue · change/yoy',
      '114% = 1.14 pure · ? · kpi:NetRevenueRetention · level',
    ],
    [
      'We ended the quarter with $412.0 million in cash, cash equivalents and short-term investments, and no debt.',
      '$412.0 million = 412000000 USD · 2024-09-30 · CashCashEquivalentsAndShortTermInvestments · level',
    ],
  ]);

  itReads(HALF_YEAR, [
    [
      'Basic earnings per share were 14.2p (H1 2023: 15.9p).',
      '14.2p = 0.142 GBP/share · H1 2024 · EarningsPerShareBasic · level',
      '15.9p = 0.159 GBP/share · H1 2023 · EarningsPerShareBasic · level',
    ],
    [
      'Group revenue increased by 6.9% to £212.4m (2023: £198.7m) and adjusted operating profit by 4.2% to £24.8m (2023: £23.8m).',
      '6.9% = 0.069 pure · H1 2024 · Revenues · ?',
      '£212.4m = 212400000 GBP · H1 2024 · Revenues · level',
      '£198.7m = 198700000 GBP · H1 2023 · Revenues · level',
      '4.2% = 0.042 pure · H1 2024 · non-gaap:OperatingIncome · ?',
      '£24.8m = 24800000 GBP · H1 2024 · non-gaap:OperatingIncome · level',
      '£23.8m = 23800000 GBP · H1 2023 · non-gaap:OperatingIncome · level',
    ],
  ]);

  itReads(FULL_YEAR, [
    ['Revenue per loaded mile increased to $2.31.', '$2.31 = 2.31 USD · FY 2024 · ⊂Revenues · level'],
    [
      'For fiscal year 2025, we expect revenue growth of 4% to 6%, adjusted EPS of $5.10 to $5.40, and capital expenditures of approximately $150 million.',
      '4% = 0.04 pure · FY 2025 · Revenues · forecast',
      '6% = 0.06 pure · FY 2025 · Revenues · forecast',
      '$5.10 = 5.1 USD/share · FY 2025 · non-gaap:EarningsPerShareDiluted · forecast',
      '$5.40 = 5.4 USD/share · FY 2025 · non-gaap:EarningsPerShareDiluted · forecast',
      '$150 million = 150000000 USD · FY 2025 · PaymentsToAcquirePropertyPlantAndEquipment · forecast',
    ],
  ]);

  itReads(RETAIL_YEAR, [
    [
      'For fiscal 2024, the Company now expects net sales to increase approximately 2% and diluted earnings per share in the range of $3.10 to $3.25.',
      '2% = 0.02 pure · ? · Revenues · forecast',
      '$3.10 = 3.1 USD/share · ? · EarningsPerShareDiluted · forecast',
      '$3.25 = 3.25 USD/share · ? · EarningsPerShareDiluted · forecast',
    ],
  ]);
});
