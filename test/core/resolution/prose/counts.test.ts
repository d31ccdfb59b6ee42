import { THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: counts and operating measures', () => {
  itReads(THIRD_QUARTER, [
    [
      'The Company operated 327 stores at the end of the quarter, compared with 311 a year ago.',
      '327 = 327 count · 2024-09-30 · kpi:StoreCount · level',
      '311 = 311 count · 2023-09-30 · kpi:StoreCount · level',
    ],
    ['During the quarter, we opened 12 new clinics.', '12 = 12 count · Q3 2024 · ~ · level'],
    ['As of September 30, 2024, the Company had 4,350 employees.', '4,350 = 4350 count · 2024-09-30 · kpi:Headcount · level'],
    [
      'Monthly active users reached 48.3 million, up 17% year over year.',
      '48.3 million = 48300000 count · ? · kpi:MonthlyActiveUsers · level',
      '17% = 0.17 pure · ? · kpi:MonthlyActiveUsers · change/yoy',
    ],
    [
      'We delivered 9,310 vehicles in the third quarter, an increase of 22% from a year ago.',
      '9,310 = 9310 count · Q3 2024 · kpi:VehicleDeliveries · level',
      '22% = 0.22 pure · Q3 2024 · kpi:VehicleDeliveries · change/yoy',
    ],
    [
      'Total subscribers were 6.4 million at September 30, 2024, with net subscriber additions of 210,000 in the quarter.',
      '6.4 million = 6400000 count · 2024-09-30 · kpi:Subscribers · level',
      '210,000 = 210000 count · Q3 2024 · kpi:NetSubscriberAdditions · level',
    ],
    [
      'RevPAR was $142.10, and occupancy was 81.4%.',
      '$142.10 = 142.1 USD · Q3 2024 · kpi:RevPar · level',
      '81.4% = 0.814 pure · Q3 2024 · kpi:OccupancyRate · level',
    ],
    [
      'Days sales outstanding were 48 days, compared with 51 days in the prior-year quarter.',
      '48 days = 48 day · ? · kpi:DaysSalesOutstanding · level',
      '51 days = 51 day · ? · kpi:DaysSalesOutstanding · level',
    ],
    ['International revenue represented 38% of total revenue.', '38% = 0.38 pure · Q3 2024 · ? · share'],
    ['Approximately 62% of sales came from repeat customers.', '62% = 0.62 pure · Q3 2024 · ? · share'],
    [
      'Research and development expense was $18.0 million, or 4.4% of revenue.',
      '$18.0 million = 18000000 USD · Q3 2024 · ResearchAndDevelopmentExpense · level',
      '4.4% = 0.044 pure · Q3 2024 · ? · share',
    ],
    [
      'Our ten largest customers accounted for 21% of revenue, compared with 24% in the third quarter of 2023.',
      '21% = 0.21 pure · Q3 2024 · ? · share',
      '24% = 0.24 pure · Q3 2023 · ? · share',
    ],
    [
      'The platform now serves more than 2,400 customers in 31 countries.',
      '2,400 = 2400 count · ? · kpi:Customers · level',
      '31 = 31 count · ? · ~ · level',
    ],
  ]);
});
