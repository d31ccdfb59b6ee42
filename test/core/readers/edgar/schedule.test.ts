import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/core/analyse';
import { formatPeriod } from '../../../../src/core/calendar';
import { loadCatalogue } from '../../../../src/core/catalogue/catalogue';

const engine = createEngine(loadCatalogue());

/** `label text=value unit period metric` of every figure of a schedule. */
function shown(...rows: string[]): string[] {
  const text = ['<DOCUMENT>', '<TYPE>EX-27', '<TEXT>', ...rows, '</TEXT>', '</DOCUMENT>'].join('\n');
  const { figures } = engine.analyse({ text, format: 'edgar', insist: true });
  return figures.map(({ start, end, label, value, unit, period, metric }) =>
    [label, `${text.slice(start, end)}=${value}`, unit, period ? formatPeriod(period) : '-', metric ?? '-'].join(' '),
  );
}

const YEAR = ['<PERIOD-TYPE> YEAR', '<FISCAL-YEAR-END> DEC-31-1996', '<PERIOD-END> DEC-31-1996'];
const MORE = ['<SECURITIES> 0', '<INVENTORY> 0'];

describe('financial data schedules', () => {
  it('a balance is of the last day, a flow of the stretch; amounts per share are not multiplied', () => {
    assert.deepEqual(
      shown('<ARTICLE> 5', '<MULTIPLIER> 1,000', ...YEAR, '<CASH>  3,180', '<NET-INCOME>  (493)', '<EPS-PRIMARY>  (.09)'),
      [
        'CASH 3,180=3180000 USD 1996-12-31 us-gaap:CashAndCashEquivalentsAtCarryingValue',
        'NET-INCOME (493)=-493000 USD 1996-01-01/1996-12-31 us-gaap:NetIncomeLoss',
        'EPS-PRIMARY (.09)=-0.09 USD/share 1996-01-01/1996-12-31 us-gaap:EarningsPerShareBasic',
      ],
    );
  });

  const multipliers: readonly (readonly [line: string, value: number])[] = [
    ['<MULTIPLIER> 1', 7],
    ['<MULTIPLIER>     1,000', 7_000],
    ['<MULTIPLIER> 1000', 7_000],
    ['<MULTIPLIER> 1,000,000', 7_000_000],
    ['<MULTIPLIER> thousand', 7],
    ['<RESTATED>', 7],
  ];
  for (const [line, value] of multipliers)
    it(`${line} makes ${value} of 7`, () =>
      assert.match(shown('<ARTICLE> 5', line, ...YEAR, '<CASH> 7', ...MORE)[0] ?? '', new RegExp(`^CASH 7=${value} USD `)));

  const periods: readonly (readonly [lines: readonly string[], period: string])[] = [
    [['<PERIOD-TYPE> 3-MOS', '<PERIOD-END> MAR-31-1997'], '1997-01-01/1997-03-31'],
    [['<PERIOD-TYPE> 9-MOS', '<PERIOD-START> DEC-29-1996', '<PERIOD-END> SEP-27-1997'], '1996-12-29/1997-09-27'],
    [['<PERIOD-TYPE> 6-MOS', '<PERIOD-START> JAN-01-1996', '<PERIOD-END> JUN-30-1997'], '1997-01-01/1997-06-30'],
    [['<PERIOD-TYPE> 12-MOS', '<FISCAL-YEAR-END> JUN-30-1997'], '1996-07-01/1997-06-30'],
    [['<PERIOD-TYPE> OTHER', '<PERIOD-START> FEB-01-1997', '<PERIOD-END> MAR-31-1997'], '1997-02-01/1997-03-31'],
    [['<PERIOD-TYPE> OTHER', '<PERIOD-END> MAR-31-1997'], '-'],
    [['<PERIOD-TYPE> 3-MOS', '<PERIOD-END> MAR-32-1997'], '-'],
    [['<PERIOD-TYPE> 3-MOS'], '-'],
  ];
  for (const [lines, period] of periods)
    it(`${lines.join(' ')} is ${period}`, () =>
      assert.equal(
        shown('<ARTICLE> 5', ...lines, '<NET-INCOME> 7', ...MORE)[0],
        `NET-INCOME 7=7 USD ${period} us-gaap:NetIncomeLoss`,
      ));

  it('each column has its own period', () => {
    const rows = ['<PERIOD-TYPE> YEAR  YEAR', '<PERIOD-END> DEC-31-1996  DEC-31-1995', '<CASH> 7  6', ...MORE];
    assert.deepEqual(shown('<ARTICLE> 5', ...rows).slice(0, 2), [
      'CASH 7=7 USD 1996-12-31 us-gaap:CashAndCashEquivalentsAtCarryingValue',
      'CASH 6=6 USD 1995-12-31 us-gaap:CashAndCashEquivalentsAtCarryingValue',
    ]);
  });

  it('a bank’s tags mean what Article 9 says, and a rate is no amount', () => {
    const rows = ['<CASH> 12', '<ALLOWANCE-OPEN> 4', '<YIELD-ACTUAL> 4.25', '<LOAN-LOSSES> 1', '<SALES> 5'];
    assert.deepEqual(shown('<ARTICLE> 9', '<MULTIPLIER> 1,000', ...YEAR, ...rows), [
      'CASH 12=12000 USD 1996-12-31 us-gaap:CashAndDueFromBanks',
      'ALLOWANCE-OPEN 4=4000 USD 1995-12-31 -',
      'YIELD-ACTUAL 4.25=0.0425 pure 1996-01-01/1996-12-31 -',
      'LOAN-LOSSES 1=1000 USD 1996-01-01/1996-12-31 us-gaap:ProvisionForLoanLeaseAndOtherLosses',
    ]);
  });

  it('a currency’s code is taken, a footnote’s tag is none of the number', () => {
    assert.deepEqual(shown('<ARTICLE> 5', '<CURRENCY> CAD', ...YEAR, '<CASH> 7<F1>', ...MORE).slice(0, 1), [
      'CASH 7=7 CAD 1996-12-31 us-gaap:CashAndCashEquivalentsAtCarryingValue',
    ]);
  });

  it('a tag that no article has says nothing', () => {
    assert.deepEqual(shown('<ARTICLE> 5', ...YEAR, '<CASH> 7', '<GUESSES> 8', '<HOPES> 9').length, 1);
  });
});
