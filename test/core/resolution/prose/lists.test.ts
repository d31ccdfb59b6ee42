import { FULL_YEAR, THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: lists of values and of what they belong to', () => {
  itReads(THIRD_QUARTER, [
    [
      'Cash and cash equivalents as of September 30, 2024 and December 31, 2023 were $120.4 million and $98.7 million, respectively.',
      '$120.4 million = 120400000 USD · 2024-09-30 · CashAndCashEquivalentsAtCarryingValue · level',
      '$98.7 million = 98700000 USD · 2023-12-31 · CashAndCashEquivalentsAtCarryingValue · level',
    ],
    [
      'As of September 30, 2024 and December 31, 2023, total assets were $2.1 billion and $1.9 billion, respectively.',
      '$2.1 billion = 2100000000 USD · 2024-09-30 · Assets · level',
      '$1.9 billion = 1900000000 USD · 2023-12-31 · Assets · level',
    ],
    [
      'As of September 30, 2024 and 2023, goodwill was $211.0 million and $198.5 million.',
      '$211.0 million = 211000000 USD · 2024-09-30 · Goodwill · level',
      '$198.5 million = 198500000 USD · 2023-09-30 · Goodwill · level',
    ],
    [
      'Revenue and gross profit were $412.6 million and $170.0 million, respectively.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$170.0 million = 170000000 USD · Q3 2024 · GrossProfit · level',
    ],
    [
      'For the three months ended September 30, 2024 and 2023, we recorded stock-based compensation expense of $5.2 million and $4.1 million, respectively.',
      '$5.2 million = 5200000 USD · Q3 2024 · ShareBasedCompensation · level',
      '$4.1 million = 4100000 USD · Q3 2023 · ShareBasedCompensation · level',
    ],
    [
      'Basic and diluted earnings per share were $1.12 and $1.09, respectively.',
      '$1.12 = 1.12 USD/share · Q3 2024 · EarningsPerShareBasic · level',
      '$1.09 = 1.09 USD/share · Q3 2024 · EarningsPerShareDiluted · level',
    ],
    [
      'Capital expenditures totaled $22.1 million and $61.0 million for the three and nine months ended September 30, 2024, respectively.',
      '$22.1 million = 22100000 USD · Q3 2024 · PaymentsToAcquirePropertyPlantAndEquipment · level',
      '$61.0 million = 61000000 USD · 9M 2024 · PaymentsToAcquirePropertyPlantAndEquipment · level',
    ],
    [
      'For the three and nine months ended September 30, 2024, interest expense was $3.1 million and $9.6 million, respectively.',
      '$3.1 million = 3100000 USD · Q3 2024 · InterestExpense · level',
      '$9.6 million = 9600000 USD · 9M 2024 · InterestExpense · level',
    ],
    [
      'Sales and marketing, research and development, and general and administrative expenses were $40.2 million, $30.1 million and $20.3 million, respectively.',
      '$40.2 million = 40200000 USD · Q3 2024 · SellingAndMarketingExpense · level',
      '$30.1 million = 30100000 USD · Q3 2024 · ResearchAndDevelopmentExpense · level',
      '$20.3 million = 20300000 USD · Q3 2024 · GeneralAndAdministrativeExpense · level',
    ],
    [
      'Gross profit was $170.0 million and $148.3 million for the third quarter of 2024 and 2023, respectively.',
      '$170.0 million = 170000000 USD · Q3 2024 · GrossProfit · level',
      '$148.3 million = 148300000 USD · Q3 2023 · GrossProfit · level',
    ],
    [
      'Revenue and operating income increased 12% and 18% year over year, respectively.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '18% = 0.18 pure · Q3 2024 · OperatingIncomeLoss · change/yoy',
    ],
    [
      'Revenue was $412.6 million, gross profit was $170.0 million and operating income was $52.3 million.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$170.0 million = 170000000 USD · Q3 2024 · GrossProfit · level',
      '$52.3 million = 52300000 USD · Q3 2024 · OperatingIncomeLoss · level',
    ],
    [
      'The Company generated revenue of $412.6 million, adjusted EBITDA of $71.5 million and free cash flow of $61.3 million.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$71.5 million = 71500000 USD · Q3 2024 · non-gaap:AdjustedEBITDA · level',
      '$61.3 million = 61300000 USD · Q3 2024 · non-gaap:FreeCashFlow · level',
    ],
    [
      'Revenue rose 12% year over year to $412.6 million, and gross margin widened 40 basis points year over year to 41.2%.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '40 basis points = 0.004 pure · Q3 2024 · ratio:GrossMargin · change/yoy',
      '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
    ],
  ]);

  itReads(FULL_YEAR, [
    [
      'Advertising expense was $12.1 million, $11.4 million and $10.2 million for the years ended December 31, 2024, 2023 and 2022, respectively.',
      '$12.1 million = 12100000 USD · FY 2024 · AdvertisingExpense · level',
      '$11.4 million = 11400000 USD · FY 2023 · AdvertisingExpense · level',
      '$10.2 million = 10200000 USD · FY 2022 · AdvertisingExpense · level',
    ],
    [
      'Amortization of intangible assets was $7.7 million in both 2024 and 2023.',
      '$7.7 million = 7700000 USD · FY 2024 · AmortizationOfIntangibleAssets · level',
    ],
  ]);
});
