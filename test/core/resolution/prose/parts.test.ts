import { THIRD_QUARTER } from '../scenes';
import { itReads } from '../shown';

describe('prose: parts of a metric are not the metric', () => {
  itReads(THIRD_QUARTER, [
    [
      'Revenue from China was $40.2 million, up 9% year over year.',
      '$40.2 million = 40200000 USD · Q3 2024 · ⊂Revenues · level',
      '9% = 0.09 pure · Q3 2024 · ⊂Revenues · change/yoy',
    ],
    ['Gross margin in the Filtration segment was 22.4%.', '22.4% = 0.224 pure · Q3 2024 · ⊂ratio:GrossMargin · level'],
    ['Industrial Pumps segment revenue was $210.4 million.', '$210.4 million = 210400000 USD · Q3 2024 · ⊂Revenues · level'],
    [
      'Operating income for the Water segment was $18.8 million, compared with $17.0 million in the prior-year quarter.',
      '$18.8 million = 18800000 USD · Q3 2024 · ⊂OperatingIncomeLoss · level',
      '$17.0 million = 17000000 USD · Q3 2023 · ⊂OperatingIncomeLoss · level',
    ],
    [
      'Net sales in North America grew 4% year over year to $180.5 million.',
      '4% = 0.04 pure · Q3 2024 · ⊂Revenues · change/yoy',
      '$180.5 million = 180500000 USD · Q3 2024 · ⊂Revenues · level',
    ],
    [
      'Revenue was $412.6 million. Revenue from the Valves segment was $92.0 million.',
      '$412.6 million = 412600000 USD · Q3 2024 · Revenues · level',
      '$92.0 million = 92000000 USD · Q3 2024 · ⊂Revenues · level',
    ],
    ['European revenue increased 6% year over year.', '6% = 0.06 pure · Q3 2024 · ⊂Revenues · change/yoy'],
    [
      '### Water Segment\n\nRevenue increased 6% year over year to $120.7 million.',
      '6% = 0.06 pure · Q3 2024 · ⊂Revenues · change/yoy',
      '$120.7 million = 120700000 USD · Q3 2024 · ⊂Revenues · level',
    ],
    [
      'Excluding restructuring charges of $2.2 million, operating income was $54.5 million.',
      '$2.2 million = 2200000 USD · Q3 2024 · RestructuringCharges · level',
      '$54.5 million = 54500000 USD · Q3 2024 · ? · level',
    ],
    [
      'Operating income included $2.2 million of restructuring charges.',
      '$2.2 million = 2200000 USD · Q3 2024 · RestructuringCharges · level',
    ],
  ]);
});
