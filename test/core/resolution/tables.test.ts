import { FULL_YEAR, HALF_YEAR, JUNE_YEAR, SEPTEMBER_YEAR, THIRD_QUARTER } from './scenes';
import { itReads } from './shown';

describe('tables: periods, scale, units', () => {
  itReads(THIRD_QUARTER, [
    [
      `CONSOLIDATED STATEMENTS OF OPERATIONS
(in thousands, except per share data)

| | Three Months Ended September 30, | |
|---|---:|---:|
| | 2024 | 2023 |
| Revenue | $ 412,600 | $ 380,100 |
| Cost of revenue | 242,600 | 231,800 |
| Gross profit | 170,000 | 148,300 |
| Operating loss | (4,400) | (1,250) |
| Basic earnings per share | $ 1.12 | $ 0.98 |`,
      '$ 412,600 = 412600000 USD · Q3 2024 · Revenues · level',
      '$ 380,100 = 380100000 USD · Q3 2023 · Revenues · level',
      '242,600 = 242600000 USD · Q3 2024 · CostOfRevenue · level',
      '231,800 = 231800000 USD · Q3 2023 · CostOfRevenue · level',
      '170,000 = 170000000 USD · Q3 2024 · GrossProfit · level',
      '148,300 = 148300000 USD · Q3 2023 · GrossProfit · level',
      '(4,400) = -4400000 USD · Q3 2024 · OperatingIncomeLoss · level',
      '(1,250) = -1250000 USD · Q3 2023 · OperatingIncomeLoss · level',
      '$ 1.12 = 1.12 USD/share · Q3 2024 · EarningsPerShareBasic · level',
      '$ 0.98 = 0.98 USD/share · Q3 2023 · EarningsPerShareBasic · level',
    ],
    [
      `(Dollars in millions)

| | Three Months Ended September 30, 2024 | Nine Months Ended September 30, 2024 |
|---|---:|---:|
| Revenue | 412.6 | 1,210.0 |
| Interest expense | (3.1) | (9.6) |`,
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '1,210.0 = 1210000000 USD · 9M 2024 · Revenues · level',
      '(3.1) = -3100000 USD · Q3 2024 · InterestExpense · level',
      '(9.6) = -9600000 USD · 9M 2024 · InterestExpense · level',
    ],
    [
      `(In millions)\t\t\t\t
\tThree Months Ended\t\tNine Months Ended\t
\tSeptember 30,\t\tSeptember 30,\t
\t2024\t2023\t2024\t2023
Revenue\t$412.6\t$380.1\t$1,210.0\t$1,090.0
Research and development\t18.0\t15.5\t52.0\t46.1`,
      '$412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '$1,210.0 = 1210000000 USD · 9M 2024 · Revenues · level',
      '$1,090.0 = 1090000000 USD · 9M 2023 · Revenues · level',
      '18.0 = 18000000 USD · Q3 2024 · ResearchAndDevelopmentExpense · level',
      '15.5 = 15500000 USD · Q3 2023 · ResearchAndDevelopmentExpense · level',
      '52.0 = 52000000 USD · 9M 2024 · ResearchAndDevelopmentExpense · level',
      '46.1 = 46100000 USD · 9M 2023 · ResearchAndDevelopmentExpense · level',
    ],
    [
      `| (in millions) | Q3 2024 | Q3 2023 | % Change |
|---|---|---|---|
| Revenue | $412.6 | $380.1 | 9% |
| Operating income | 52.3 | 54.0 | (3)% |`,
      '$412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '9% = 0.09 pure · Q3 2024 · Revenues · change/yoy',
      '52.3 = 52300000 USD · Q3 2024 · OperatingIncomeLoss · level',
      '54.0 = 54000000 USD · Q3 2023 · OperatingIncomeLoss · level',
      '(3)% = -0.03 pure · Q3 2024 · OperatingIncomeLoss · change/yoy',
    ],
    [
      `| (in millions) | Q3 2024 | Q3 2023 | Change | % |
|---|---|---|---|---|
| Revenue | $412.6 | $380.1 | $32.5 | 8.6 |`,
      '$412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '$32.5 = 32500000 USD · Q3 2024 · Revenues · change/yoy',
      '8.6 = 0.086 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      `| (U.S. dollars in millions) | 3Q24 | 2Q24 | 3Q23 | QoQ | YoY |
|---|---|---|---|---|---|
| Net interest income | 61.7 | 60.3 | 58.8 | 2.3% | 4.9% |`,
      '61.7 = 61700000 USD · Q3 2024 · InterestIncomeExpenseNet · level',
      '60.3 = 60300000 USD · Q2 2024 · InterestIncomeExpenseNet · level',
      '58.8 = 58800000 USD · Q3 2023 · InterestIncomeExpenseNet · level',
      '2.3% = 0.023 pure · Q3 2024 · InterestIncomeExpenseNet · change/qoq',
      '4.9% = 0.049 pure · Q3 2024 · InterestIncomeExpenseNet · change/yoy',
    ],
    [
      `CONDENSED CONSOLIDATED BALANCE SHEETS
(in thousands)

| | September 30, 2024 | December 31, 2023 |
|---|---:|---:|
| Assets | | |
| Current assets: | | |
| Cash and cash equivalents | $120,400 | $98,700 |
| Inventories | 77,000 | 84,300 |
| Total current assets | 402,100 | 377,200 |
| Restricted cash | - | 4,400 |
| Total assets | $2,100,000 | $1,900,000 |`,
      '$120,400 = 120400000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
      '$98,700 = 98700000 USD · 2023-12-31 · CashAndCashEquivalentsAtCarryingValue · level',
      '77,000 = 77000000 USD · 2024-09-30 · InventoryNet · level',
      '84,300 = 84300000 USD · 2023-12-31 · InventoryNet · level',
      '402,100 = 402100000 USD · 2024-09-30 · AssetsCurrent · level',
      '377,200 = 377200000 USD · 2023-12-31 · AssetsCurrent · level',
      '4,400 = 4400000 USD · 2023-12-31 · RestrictedCash · level',
      '$2,100,000 = 2100000000 USD · 2024-09-30 · Assets · level',
      '$1,900,000 = 1900000000 USD · 2023-12-31 · Assets · level',
    ],
    [
      `(U.S. dollars in millions)

| | As of September 30, 2024 | As of June 30, 2024 |
|---|---|---|
| Total debt | 310.0 | 322.5 |
| Goodwill | 211.0 | 211.0 |`,
      '310.0 = 310000000 USD · 2024-09-30 · DebtLongtermAndShorttermCombinedAmount · level',
      '322.5 = 322500000 USD · 2024-06-30 · DebtLongtermAndShorttermCombinedAmount · level',
      '211.0 = 211000000 USD · 2024-09-30 · Goodwill · level',
      '211.0 = 211000000 USD · 2024-06-30 · Goodwill · level',
    ],
    [
      `(In thousands)                         As of
                          September 30,   December 31,
                              2024            2023
                          -------------   ------------
Cash and cash equivalents     $ 120,400      $  98,700
Total liabilities             1,200,000      1,110,000`,
      '$ 120,400 = 120400000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
      '$  98,700 = 98700000 USD · 2023-12-31 · CashAndCashEquivalentsAtCarryingValue · level',
      '1,200,000 = 1200000000 USD · 2024-09-30 · Liabilities · level',
      '1,110,000 = 1110000000 USD · 2023-12-31 · Liabilities · level',
    ],
    [
      `(U.S. dollars in millions)

| | Three months ended September 30, 2024 |
|---|---|
| Revenue | 412.6 |
| Gross margin (%) | 41.2 |
| Operating margin (in %) | 12.7 |
| Effective tax rate | 21.5% |
| Headcount | 4,350 |`,
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '41.2 = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
      '12.7 = 0.127 pure · Q3 2024 · ratio:OperatingMargin · level',
      '21.5% = 0.215 pure · Q3 2024 · EffectiveIncomeTaxRateContinuingOperations · level',
      '4,350 = 4350 count · ? · kpi:Headcount · level',
    ],
    [
      `(in thousands, except share and per share data)

| | Three months ended September 30, | |
|---|---|---|
| | 2024 | 2023 |
| Net income | $31,400 | $28,800 |
| Earnings per share: | | |
| Basic | $0.69 | $0.62 |
| Diluted | $0.67 | $0.61 |
| Weighted average shares outstanding: | | |
| Basic | 45,512,307 | 46,410,006 |
| Diluted | 46,101,224 | 46,902,118 |`,
      '$31,400 = 31400000 USD · Q3 2024 · ProfitLoss · level',
      '$28,800 = 28800000 USD · Q3 2023 · ProfitLoss · level',
      '$0.69 = 0.69 USD/share · Q3 2024 · EarningsPerShareBasic · level',
      '$0.62 = 0.62 USD/share · Q3 2023 · EarningsPerShareBasic · level',
      '$0.67 = 0.67 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
      '$0.61 = 0.61 USD/share · Q3 2023 · EarningsPerShareDiluted · level',
      '45,512,307 = 45512307 shares · Q3 2024 · WeightedAverageNumberOfSharesOutstandingBasic · level',
      '46,410,006 = 46410006 shares · Q3 2023 · WeightedAverageNumberOfSharesOutstandingBasic · level',
      '46,101,224 = 46101224 shares · Q3 2024 · WeightedAverageNumberOfDilutedSharesOutstanding · level',
      '46,902,118 = 46902118 shares · Q3 2023 · WeightedAverageNumberOfDilutedSharesOutstanding · level',
    ],
    [
      `(U.S. dollars in thousands, except per share data)

| | Three months ended September 30, 2024 |
|---|---|
| Net income | 31,400 |
| Weighted average shares outstanding: | |
| Basic | 45,512 |
| Diluted | 46,101 |
| Net income per share: | |
| Basic | 0.69 |
| Diluted | 0.67 |`,
      '31,400 = 31400000 USD · Q3 2024 · ProfitLoss · level',
      '45,512 = 45512000 shares · Q3 2024 · WeightedAverageNumberOfSharesOutstandingBasic · level',
      '46,101 = 46101000 shares · Q3 2024 · WeightedAverageNumberOfDilutedSharesOutstanding · level',
      '0.69 = 0.69 USD/share · Q3 2024 · EarningsPerShareBasic · level',
      '0.67 = 0.67 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
    ],
    [
      `(U.S. dollars in millions)

| | Note | Q3 2024 | Q3 2023 |
|---|---|---|---|
| Revenue | 4 | 412.6 | 380.1 |
| Interest expense | 11 | (3.1) | (3.6) |`,
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '(3.1) = -3100000 USD · Q3 2024 · InterestExpense · level',
      '(3.6) = -3600000 USD · Q3 2023 · InterestExpense · level',
    ],
    [
      `| Exhibit Number | Exhibit Description | Filed Herewith |
|---|---|---|
| 4.18 | Indenture of 2024 | X |
| 4.19 | Supplement to it | |
| 10.2 | Plan for employees | X |`,
    ],
    [
      `Revenue by segment (in millions)

| | Q3 2024 | Q3 2023 |
|---|---|---|
| Water | $120.7 | $113.9 |
| Industrial | 210.4 | 192.0 |
| Total revenue | $331.1 | $305.9 |`,
      '$120.7 = 120700000 USD · Q3 2024 · ? · ?',
      '$113.9 = 113900000 USD · Q3 2023 · ? · ?',
      '210.4 = 210400000 USD · Q3 2024 · ? · ?',
      '192.0 = 192000000 USD · Q3 2023 · ? · ?',
      '$331.1 = 331100000 USD · Q3 2024 · Revenues · level',
      '$305.9 = 305900000 USD · Q3 2023 · Revenues · level',
    ],
    [
      `(U.S. dollars in millions)

| Quarter | Revenue | Gross profit | Gross margin |
|---|---|---|---|
| Q1 2024 | 396.2 | 160.1 | 40.4% |
| Q2 2024 | 401.2 | 164.5 | 41.0% |
| Q3 2024 | 412.6 | 170.0 | 41.2% |`,
      '396.2 = 396200000 USD · Q1 2024 · Revenues · level',
      '160.1 = 160100000 USD · Q1 2024 · GrossProfit · level',
      '40.4% = 0.404 pure · Q1 2024 · ratio:GrossMargin · level',
      '401.2 = 401200000 USD · Q2 2024 · Revenues · level',
      '164.5 = 164500000 USD · Q2 2024 · GrossProfit · level',
      '41.0% = 0.41 pure · Q2 2024 · ratio:GrossMargin · level',
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '170.0 = 170000000 USD · Q3 2024 · GrossProfit · level',
      '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
    ],
    [
      `| Metric | Period | Value |
|---|---|---|
| Revenue | Q3 2024 | $412.6 million |
| Revenue | Q3 2023 | $380.1 million |
| Backlog | September 30, 2024 | $1.3 billion |`,
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$380.1 million = 380100000 USD · Q3 2023 · Revenues · level',
      '$1.3 billion = 1300000000 USD · 2024-09-30 · kpi:Backlog · level',
    ],
    [
      `(U.S. dollars in thousands)

| | Nine months ended September 30, | |
|---|---|---|
| | 2024 | 2023 |
| Net cash provided by operating activities | 171,000 | 158,200 |
| Net cash used in investing activities | (64,100) | (58,400) |
| Cash and cash equivalents at beginning of period | 98,700 | 88,000 |
| Cash and cash equivalents at end of period | 120,400 | 101,300 |`,
      '171,000 = 171000000 USD · 9M 2024 · NetCashProvidedByUsedInOperatingActivities · level',
      '158,200 = 158200000 USD · 9M 2023 · NetCashProvidedByUsedInOperatingActivities · level',
      '(64,100) = -64100000 USD · 9M 2024 · NetCashProvidedByUsedInInvestingActivities · level',
      '(58,400) = -58400000 USD · 9M 2023 · NetCashProvidedByUsedInInvestingActivities · level',
      '98,700 = 98700000 USD · 2023-12-31 · CashAndCashEquivalentsAtCarryingValue · level',
      '88,000 = 88000000 USD · 2022-12-31 · CashAndCashEquivalentsAtCarryingValue · level',
      '120,400 = 120400000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
      '101,300 = 101300000 USD · 2023-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
    ],
    [
      `BALANCE SHEETS
(U.S. dollars in millions)

| | September 30, 2024 | December 31, 2023 |
|---|---|---|
| Total assets | 2,100.0 | 1,900.0 |

STATEMENTS OF OPERATIONS
(U.S. dollars in thousands)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
|---|---|---|
| Revenue | 412,600 | 380,100 |`,
      '2,100.0 = 2100000000 USD · 2024-09-30 · Assets · level',
      '1,900.0 = 1900000000 USD · 2023-12-31 · Assets · level',
      '412,600 = 412600000 USD · Q3 2024 · Revenues · level',
      '380,100 = 380100000 USD · Q3 2023 · Revenues · level',
    ],
    [
      `(U.S. dollars in millions)

| | Q3 2024 | Q3 2023 |
|---|---|---|
| Revenue | 412.6 | 380.1 |
| | September 30, 2024 | December 31, 2023 |
| Total assets | 2,100.0 | 1,900.0 |`,
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '2,100.0 = 2100000000 USD · 2024-09-30 · Assets · level',
      '1,900.0 = 1900000000 USD · 2023-12-31 · Assets · level',
    ],
    [
      `(€ in millions)\t\t
\tQ3 2024\tQ3 2023
Revenue\t€ 412.6\t€ 380.1
EBITDA margin\t17.3 %\t15.9 %
Restructuring charges\t—\t(2.0)`,
      '€ 412.6 = 412600000 EUR · Q3 2024 · Revenues · level',
      '€ 380.1 = 380100000 EUR · Q3 2023 · Revenues · level',
      '17.3 % = 0.173 pure · Q3 2024 · non-gaap:EBITDAMargin · level',
      '15.9 % = 0.159 pure · Q3 2023 · non-gaap:EBITDAMargin · level',
      '(2.0) = -2000000 EUR · Q3 2023 · RestructuringCharges · level',
    ],
    [
      `All amounts in £'000

| | Q3 2024 | Q3 2023 |
|---|---|---|
| Revenue | 12,345 | 11,020 |`,
      '12,345 = 12345000 GBP · Q3 2024 · Revenues · level',
      '11,020 = 11020000 GBP · Q3 2023 · Revenues · level',
    ],
    [
      `| | Q3 2024 | Q3 2023 |
|---|---|---|
| | $m | $m |
| Revenue | 412.6 | 380.1 |
| Gross profit | 170.0 | 148.3 |`,
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '170.0 = 170000000 USD · Q3 2024 · GrossProfit · level',
      '148.3 = 148300000 USD · Q3 2023 · GrossProfit · level',
    ],
    [
      `## Fourth Quarter 2024 Guidance

| | Low | High |
|---|---|---|
| Revenue | $430 million | $440 million |
| Diluted earnings per share | $1.10 | $1.16 |`,
      '$430 million = 430000000 USD · Q4 2024 · Revenues · forecast',
      '$440 million = 440000000 USD · Q4 2024 · Revenues · forecast',
      '$1.10 = 1.1 USD/share · Q4 2024 · EarningsPerShareDiluted · forecast',
      '$1.16 = 1.16 USD/share · Q4 2024 · EarningsPerShareDiluted · forecast',
    ],
  ]);

  itReads(THIRD_QUARTER, [
    [
      `| Region | Revenue Q3 2024 ($m) | Revenue Q3 2023 ($m) | Change % |
|---|---|---|---|
| Europe | 120.1 | 111.0 | 8.2 |
| Total | 412.6 | 380.1 | 8.6 |`,
      '120.1 = 120100000 USD · Q3 2024 · ? · level',
      '111.0 = 111000000 USD · Q3 2023 · ? · level',
      '8.2 = 0.082 pure · Q3 2024 · ? · change/yoy',
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '8.6 = 0.086 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      `Key metrics

| | Q3'24 | Q2'24 | Q3'23 | Y/Y |
|---|---|---|---|---|
| Revenue ($M) | 412.6 | 401.2 | 380.1 | 9% |
| Gross margin | 41.2% | 41.0% | 40.5% | 70 bps |`,
      '412.6 = 412600000 USD · Q3 2024 · Revenues · level',
      '401.2 = 401200000 USD · Q2 2024 · Revenues · level',
      '380.1 = 380100000 USD · Q3 2023 · Revenues · level',
      '9% = 0.09 pure · Q3 2024 · Revenues · change/yoy',
      '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
      '41.0% = 0.41 pure · Q2 2024 · ratio:GrossMargin · level',
      '40.5% = 0.405 pure · Q3 2023 · ratio:GrossMargin · level',
      '70 bps = 0.007 pure · Q3 2024 · ratio:GrossMargin · change/yoy',
    ],
  ]);

  itReads(JUNE_YEAR, [
    [
      `(U.S. dollars in thousands)

| | Year ended June 30, | |
|---|---|---|
| | 2024 | 2023 |
| Revenue | 188,000 | 171,400 |`,
      '188,000 = 188000000 USD · 2023-07-01/2024-06-30 · Revenues · level',
      '171,400 = 171400000 USD · 2022-07-01/2023-06-30 · Revenues · level',
    ],
    [
      `(U.S. dollars in millions)

| | Q1 FY25 | Q4 FY24 | Q1 FY24 |
|---|---|---|---|
| Revenue | 50.0 | 47.0 | 45.0 |`,
      '50.0 = 50000000 USD · Q3 2024 · Revenues · level',
      '47.0 = 47000000 USD · Q2 2024 · Revenues · level',
      '45.0 = 45000000 USD · Q3 2023 · Revenues · level',
    ],
  ]);

  itReads(HALF_YEAR, [
    [
      `| £m | Six months ended 30 June 2024 (unaudited) | Six months ended 30 June 2023 (unaudited) | Year ended 31 December 2023 (audited) |
|---|---|---|---|
| Revenue | 212.4 | 198.7 | 401.0 |
| Basic earnings per share (pence) | 14.2 | 15.9 | 30.4 |`,
      '212.4 = 212400000 GBP · H1 2024 · Revenues · level',
      '198.7 = 198700000 GBP · H1 2023 · Revenues · level',
      '401.0 = 401000000 GBP · FY 2023 · Revenues · level',
      '14.2 = 0.142 GBP/share · H1 2024 · EarningsPerShareBasic · level',
      '15.9 = 0.159 GBP/share · H1 2023 · EarningsPerShareBasic · level',
      '30.4 = 0.304 GBP/share · FY 2023 · EarningsPerShareBasic · level',
    ],
  ]);

  itReads(SEPTEMBER_YEAR, [
    [
      `(dollars in millions)

| | Quarter Ended September 30, | | Year Ended September 30, | |
|---|---|---|---|---|
| | 2024 | 2023 | 2024 | 2023 |
| Net sales | 640.0 | 602.0 | 2,400.0 | 2,260.0 |`,
      '640.0 = 640000000 USD · Q3 2024 · Revenues · level',
      '602.0 = 602000000 USD · Q3 2023 · Revenues · level',
      '2,400.0 = 2400000000 USD · 2023-10-01/2024-09-30 · Revenues · level',
      '2,260.0 = 2260000000 USD · 2022-10-01/2023-09-30 · Revenues · level',
    ],
  ]);

  itReads(
    THIRD_QUARTER,
    [
      [
        `                    (In thousands, except per share data)

                                   Three Months Ended        Nine Months Ended
                                      September 30,             September 30,
                                   -------------------      --------------------
                                     2024       2023          2024        2023
                                   --------   --------      ---------  ---------
Net revenue                        $412,600   $380,100      $1,210,000 $1,090,000
Selling, general and
  administrative                     64,000     59,700         190,100    181,000
Net income per share:
  Diluted                          $   0.67   $   0.61      $     1.90  $    1.71
`,
        '$412,600 = 412600000 USD · Q3 2024 · Revenues · level',
        '$380,100 = 380100000 USD · Q3 2023 · Revenues · level',
        '$1,210,000 = 1210000000 USD · 9M 2024 · Revenues · level',
        '$1,090,000 = 1090000000 USD · 9M 2023 · Revenues · level',
        '64,000 = 64000000 USD · Q3 2024 · SellingGeneralAndAdministrativeExpense · level',
        '59,700 = 59700000 USD · Q3 2023 · SellingGeneralAndAdministrativeExpense · level',
        '190,100 = 190100000 USD · 9M 2024 · SellingGeneralAndAdministrativeExpense · level',
        '181,000 = 181000000 USD · 9M 2023 · SellingGeneralAndAdministrativeExpense · level',
        '$   0.67 = 0.67 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
        '$   0.61 = 0.61 USD/share · Q3 2023 · EarningsPerShareDiluted · level',
        '$     1.90 = 1.9 USD/share · 9M 2024 · EarningsPerShareDiluted · level',
        '$    1.71 = 1.71 USD/share · 9M 2023 · EarningsPerShareDiluted · level',
      ],
    ],
    'text',
  );

  itReads(FULL_YEAR, [
    [
      `Selected financial data (U.S. dollars in millions)

| | 2024 | 2023 | 2022 |
|---|---|---|---|
| Revenue | 3,310.0 | 3,020.0 | 2,790.0 |
| Total assets | 4,120.0 | 3,990.0 | 3,870.0 |`,
      '3,310.0 = 3310000000 USD · FY 2024 · Revenues · level',
      '3,020.0 = 3020000000 USD · FY 2023 · Revenues · level',
      '2,790.0 = 2790000000 USD · FY 2022 · Revenues · level',
      '4,120.0 = 4120000000 USD · 2024-12-31 · Assets · level',
      '3,990.0 = 3990000000 USD · 2023-12-31 · Assets · level',
      '3,870.0 = 3870000000 USD · 2022-12-31 · Assets · level',
    ],
    [
      `(in millions)

                               Years Ended December 31,
                               2024        2023        2022
                             --------    --------    --------
Revenue                      $3,310.0    $3,020.0    $2,790.0
Operating income                201.7       188.4       173.0
Operating ratio (in %)           93.9        93.8        93.8`,
      '$3,310.0 = 3310000000 USD · FY 2024 · Revenues · level',
      '$3,020.0 = 3020000000 USD · FY 2023 · Revenues · level',
      '$2,790.0 = 2790000000 USD · FY 2022 · Revenues · level',
      '201.7 = 201700000 USD · FY 2024 · OperatingIncomeLoss · level',
      '188.4 = 188400000 USD · FY 2023 · OperatingIncomeLoss · level',
      '173.0 = 173000000 USD · FY 2022 · OperatingIncomeLoss · level',
      '93.9 = 0.939 pure · FY 2024 · ? · level',
      '93.8 = 0.938 pure · FY 2023 · ? · level',
      '93.8 = 0.938 pure · FY 2022 · ? · level',
    ],
    [
      `| (U.S. dollars in millions) | 2024 | % of revenue | 2023 | % of revenue |
|---|---|---|---|---|
| Gross profit | 640.2 | 19.3 | 601.8 | 19.9 |`,
      '640.2 = 640200000 USD · FY 2024 · GrossProfit · level',
      '19.3 = 0.193 pure · FY 2024 · ? · share',
      '601.8 = 601800000 USD · FY 2023 · GrossProfit · level',
      '19.9 = 0.199 pure · FY 2023 · ? · share',
    ],
  ]);
});
