import assert from 'node:assert/strict';
import type { FilingHeader } from '../../../../src/core/filingHeader';
import { readHeader } from '../../../../src/core/readers/edgar/header';

const NOBODY: FilingHeader['identity'] = { names: [], tickers: [], cik: null, lei: null };
const NOTHING: FilingHeader = {
  form: null,
  entity: null,
  identity: NOBODY,
  periodOfReport: null,
  filed: null,
  fiscalYearEnd: null,
};

const lines = (...all: string[]): string => ['<SEC-HEADER>0000999301-97-000004.hdr.sgml : 19970328', ...all].join('\n');

describe('the header of a submission', () => {
  it('says whose filing it is, of which form and period, and when it was filed', () => {
    const text = lines(
      'ACCESSION NUMBER:\t\t0000999301-97-000004',
      'CONFORMED SUBMISSION TYPE:\t10-K405',
      'CONFORMED PERIOD OF REPORT:\t19960927',
      'FILED AS OF DATE:\t\t19961220',
      'FILER:',
      '\tCOMPANY DATA:\t',
      '\t\tCOMPANY CONFORMED NAME:\t\t\tOAKUM & PITCH CO /DE/',
      '\t\tCENTRAL INDEX KEY:\t\t\t0000999301',
      '\t\tFISCAL YEAR END:\t\t\t0930',
      '\tFORMER COMPANY:',
      '\t\tFORMER CONFORMED NAME:\tTARN BOATS INC',
      '</SEC-HEADER>',
    );
    assert.deepEqual(readHeader(text), {
      form: '10-K405',
      entity: 'OAKUM & PITCH CO',
      identity: { names: ['TARN BOATS INC'], tickers: [], cik: '0000999301', lei: null },
      periodOfReport: '1996-09-27',
      filed: '1996-12-20',
      fiscalYearEnd: { month: 9, day: 30 },
    });
  });

  const values: readonly (readonly [line: string, expected: Partial<FilingHeader>])[] = [
    ['FORM TYPE:\t10-Q', { form: '10-Q' }],
    ['CONFORMED PERIOD OF REPORT:\t19960231', {}],
    ['FILED AS OF DATE:\tsoon', {}],
    ['FISCAL YEAR END:\t0631', { fiscalYearEnd: { month: 6, day: 30 } }],
    ['FISCAL YEAR END:\t1331', {}],
    ['COMPANY CONFORMED NAME:\t', {}],
    ['COMPANY CONFORMED NAME:\tOAKUM CO\nCOMPANY CONFORMED NAME:\tPITCH CO', { entity: 'OAKUM CO' }],
    ['</SEC-HEADER>\nFORM TYPE:\t10-Q', {}],
    ['<DOCUMENT>\nFORM TYPE:\t10-Q', {}],
    ['FILED AS OF DATE: 19970328\r\nFORM TYPE: 8-K\r', { filed: '1997-03-28', form: '8-K' }],
  ];
  for (const [line, expected] of values)
    it(JSON.stringify(line), () => assert.deepEqual(readHeader(lines(line)), { ...NOTHING, ...expected }));

  it('is not looked for in other texts', () => {
    assert.equal(readHeader('FORM TYPE:\t10-Q'), null);
    assert.equal(readHeader('<DOCUMENT>\n<TYPE>10-Q\n'), null);
    assert.equal(readHeader(''), null);
  });
});
