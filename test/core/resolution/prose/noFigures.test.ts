import assert from 'node:assert/strict';
import { THIRD_QUARTER } from '../scenes';
import { figuresBehind } from '../shown';

describe('prose: numbers that are no figures', () => {
  const sentences = [
    'The Company will host a conference call on October 29, 2024 at 8:30 a.m. Eastern Time.',
    'The call (Conference ID: 55210) will be recorded.',
    'Mara Quill, aged 52, has served as Chief Executive Officer since 2019.',
    'To join, dial +1 (555) 014-7788 (toll free) or 1-800-555-0142 and enter passcode 4471902.',
    'A replay will be available until November 5, 2024 at https://ir.example.com/2024/q3?call=12.',
    'Halden Pumps plc, 14 Quay Street, Suite 300, Dublin 2, D02 X285.',
    'These statements are made under Section 21E of the Securities Exchange Act of 1934 and Section 27A of the Securities Act of 1933.',
    'Sales were made under trading plans adopted under Rule 10b5-1.',
    'All plants are certified to ISO 9001 and ISO 14001.',
    'See Note 12 to the financial statements, Item 7 of Form 10-K, and Exhibit 99.1.',
    'Halden Pumps is one of two suppliers of such valves.',
    'The shares trade under the symbol HLDN (NYSE: HLDN).',
    'Assets are classified in Level 1, Level 2 or Level 3 of the hierarchy.',
    'The Company adopted ASU 2023-07 and ASC 842.',
    'The notes mature in 2029.',
    'Founded in 1987, the Company is headquartered in Dublin.',
    'The COVID-19 pandemic weighed on demand in 2020 and 2021.',
    'Commission file number 001-38412.',
    'The third quarter of 2024 had the same number of days as Q3 2023.',
    'Class A shares carry the same rights as Class B shares.',
    'For more information, see pages 4 to 7.',
    'Copyright 2024 Halden Pumps plc.',
    'The Model 7 pump and the HX-200 valve were launched in May 2024.',
  ];
  for (const sentence of sentences) {
    it(`finds none in ${JSON.stringify(sentence)}`, () => assert.deepEqual(figuresBehind(THIRD_QUARTER, sentence), []));
  }
});
