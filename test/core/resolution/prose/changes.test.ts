import { FULL_YEAR, THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: changes', () => {
  itReads(THIRD_QUARTER, [
    [
      'Revenue increased 12% year over year to $412.6 million.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
    ],
    [
      'Revenue increased 12% to $412.6 million from $368.4 million in the prior-year quarter.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$368.4 million = 368400000 USD · Q3 2023 · Revenues · level',
    ],
    [
      'Revenue was $412.6 million, up 12% from the prior-year period.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      'Revenue was $412.6 million, an increase of 12%, or $44.2 million, compared with the third quarter of 2023.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '$44.2 million = 44200000 USD · Q3 2024 · Revenues · change/yoy',
    ],
    [
      'Operating expenses were up 5%, or $3 million, to $63 million, compared with the prior-year quarter.',
      '5% = 0.05 pure · Q3 2024 · OperatingExpenses · change/yoy',
      '$3 million = 3000000 USD · Q3 2024 · OperatingExpenses · change/yoy',
      '$63 million = 63000000 USD · Q3 2024 · OperatingExpenses · level',
    ],
    [
      'Gross margin expanded by 70 basis points year over year to 41.2%.',
      '70 basis points = 0.007 pure · Q3 2024 · ratio:GrossMargin · change/yoy',
      '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
    ],
    [
      'Gross margin improved 1.2 percentage points from the prior-year quarter to 41.2%.',
      '1.2 percentage points = 0.012 pure · Q3 2024 · ratio:GrossMargin · change/yoy',
      '41.2% = 0.412 pure · Q3 2024 · ratio:GrossMargin · level',
    ],
    [
      'Operating income decreased 14.9% year-over-year to $26.7 million.',
      '14.9% = -0.149 pure · Q3 2024 · OperatingIncomeLoss · change/yoy',
      '$26.7 million = 26700000 USD · Q3 2024 · OperatingIncomeLoss · level',
    ],
    [
      'Revenue declined by $8.4 million, or 2.1%, compared to the same quarter of 2023.',
      '$8.4 million = -8400000 USD · Q3 2024 · Revenues · change/yoy',
      '2.1% = -0.021 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      'Revenue was down 2% sequentially and up 9% year over year.',
      '2% = -0.02 pure · Q3 2024 · Revenues · change/qoq',
      '9% = 0.09 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      'Year over year, revenue grew 12% and operating income grew 18%.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '18% = 0.18 pure · Q3 2024 · OperatingIncomeLoss · change/yoy',
    ],
    [
      'Compared with the third quarter of 2023, revenue increased 12% and gross profit increased 15%.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '15% = 0.15 pure · Q3 2024 · GrossProfit · change/yoy',
    ],
    [
      'Interest expense decreased by $1.1 million as compared to the prior year period, primarily due to lower average borrowings.',
      '$1.1 million = -1100000 USD · Q3 2024 · InterestExpense · change/yoy',
    ],
    [
      'Cost of revenue rose 9% over the third quarter of 2023, while revenue rose 12% over the same period.',
      '9% = 0.09 pure · Q3 2024 · CostOfRevenue · change/yoy',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      'Total deposits grew 3% from June 30, 2024 to $4.1 billion.',
      '3% = 0.03 pure · 2024-09-30 · Deposits · change/qoq',
      '$4.1 billion = 4100000000 USD · 2024-09-30 · Deposits · level',
    ],
    [
      'A 12% year-over-year increase in revenue lifted operating income to $52.3 million.',
      '12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '$52.3 million = 52300000 USD · Q3 2024 · OperatingIncomeLoss · level',
    ],
    [
      'Free cash flow was $80.3 million. This represents an increase of 15% year over year.',
      '$80.3 million = 80300000 USD · Q3 2024 · non-gaap:FreeCashFlow · level',
      '15% = 0.15 pure · Q3 2024 · non-gaap:FreeCashFlow · change/yoy',
    ],
    [
      'Gross profit reached $170.0 million. It grew 15% compared with the prior-year quarter and 4% compared with the second quarter of 2024.',
      '$170.0 million = 170000000 USD · Q3 2024 · GrossProfit · level',
      '15% = 0.15 pure · Q3 2024 · GrossProfit · change/yoy',
      '4% = 0.04 pure · Q3 2024 · GrossProfit · change/qoq',
    ],
    [
      'Revenue: $412.6 million (+12% Y/Y)',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '+12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      '- Revenue of $412.6 million, +12% YoY\n- Adjusted EBITDA of $71.5 million, -3% YoY',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '+12% = 0.12 pure · Q3 2024 · Revenues · change/yoy',
      '$71.5 million = 71500000 USD · Q3 2024 · non-gaap:AdjustedEBITDA · level',
      '-3% = -0.03 pure · Q3 2024 · non-gaap:AdjustedEBITDA · change/yoy',
    ],
    [
      'General and administrative expenses increased by 6%, from $18.4 million in the third quarter of 2023 to $19.5 million in the third quarter of 2024.',
      '6% = 0.06 pure · Q3 2024 · GeneralAndAdministrativeExpense · change/yoy',
      '$18.4 million = 18400000 USD · Q3 2023 · GeneralAndAdministrativeExpense · level',
      '$19.5 million = 19500000 USD · Q3 2024 · GeneralAndAdministrativeExpense · level',
    ],
    [
      'The increase in sales and marketing expenses of $2.4 million year over year was due to higher advertising.',
      '$2.4 million = 2400000 USD · Q3 2024 · SellingAndMarketingExpense · change/yoy',
    ],
    [
      'Revenue for the nine months ended September 30, 2024 increased 8% to $1.21 billion from $1.12 billion for the nine months ended September 30, 2023.',
      '8% = 0.08 pure · 9M 2024 · Revenues · change/yoy',
      '$1.21 billion = 1210000000 USD · 9M 2024 · Revenues · level',
      '$1.12 billion = 1120000000 USD · 9M 2023 · Revenues · level',
    ],
    [
      'Operating margin was 12.7%, an improvement of 40 basis points over the prior-year quarter.',
      '12.7% = 0.127 pure · Q3 2024 · ratio:OperatingMargin · level',
      '40 basis points = 0.004 pure · Q3 2024 · ratio:OperatingMargin · change/yoy',
    ],
    [
      'Operating margin contracted 130 bps year-over-year to 11.4%.',
      '130 bps = -0.013 pure · Q3 2024 · ratio:OperatingMargin · change/yoy',
      '11.4% = 0.114 pure · Q3 2024 · ratio:OperatingMargin · level',
    ],
    [
      'Revenue was flat at $412.6 million, as a 3% year-over-year decline in gross profit was offset by lower costs.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '3% = -0.03 pure · Q3 2024 · GrossProfit · change/yoy',
    ],
    [
      'Sales jumped 21 percent from a year earlier to a record $97 million.',
      '21 percent = 0.21 pure · Q3 2024 · Revenues · change/yoy',
      '$97 million = 97000000 USD · Q3 2024 · Revenues · level',
    ],
  ]);

  itReads(FULL_YEAR, [
    [
      'Revenue grew 9.6% to $3.31 billion in 2024.',
      '9.6% = 0.096 pure · FY 2024 · Revenues · ?',
      '$3.31 billion = 3310000000 USD · FY 2024 · Revenues · level',
    ],
    [
      'Revenue increased $290.0 million, or 9.6%, in 2024 compared to 2023.',
      '$290.0 million = 290000000 USD · FY 2024 · Revenues · change/yoy',
      '9.6% = 0.096 pure · FY 2024 · Revenues · change/yoy',
    ],
  ]);
});
