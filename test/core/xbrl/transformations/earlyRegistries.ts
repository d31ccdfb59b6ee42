import { whatever, type Cases } from './cases';

/** Registries 1 to 3. */

export const firstRegistry: Cases = {
  dateslashus: [
    ['12/31/2023', '2023-12-31'],
    ['1/5/09', '2009-01-05'],
    ['13/1/2023', null],
    ['12.31.2023', null],
    ['2/29/2023', null],
  ],
  dateslasheu: [
    ['31/12/2023', '2023-12-31'],
    ['29/2/2024', '2024-02-29'],
    ['12/31/2023', null],
    ['31/12', null],
  ],
  datedotus: [
    ['12.31.2023', '2023-12-31'],
    ['31.12.2023', null],
    ['12/31/2023', null],
  ],
  datedoteu: [
    ['31.12.2023', '2023-12-31'],
    ['1.2.09', '2009-02-01'],
    ['32.12.2023', null],
  ],
  datelongus: [
    ['January 5, 2009', '2009-01-05'],
    ['Jan 5, 2009', null],
    ['January 5 2009', null],
    ['5 January 2009', null],
  ],
  dateshortus: [
    ['Jan 5, 2009', '2009-01-05'],
    ['January 5, 2009', null],
    ['JAN 5, 2009', null],
  ],
  datelonguk: [
    ['5 January 2009', '2009-01-05'],
    ['5 Jan 2009', null],
    ['5th January 2009', null],
  ],
  dateshortuk: [
    ['5 Jan 2009', '2009-01-05'],
    ['5 Jän 2009', null],
    ['31 Feb 2009', null],
  ],
  datelongdaymonthuk: [
    ['5 January', '--01-05'],
    ['29 February', '--02-29'],
    ['30 February', null],
  ],
  dateshortdaymonthuk: [
    ['5 Jan', '--01-05'],
    ['Jan 5', null],
  ],
  datelongmonthdayus: [
    ['January 5', '--01-05'],
    ['Jan 5', null],
  ],
  dateshortmonthdayus: [
    ['Jan 5', '--01-05'],
    ['January 5', null],
  ],
  dateslashdaymontheu: [
    ['31/12', '--12-31'],
    ['12/31', null],
  ],
  dateslashmonthdayus: [
    ['12/31', '--12-31'],
    ['31/12', null],
  ],
  datelongyearmonth: [
    ['2009 January', '2009-01'],
    ['2009 Jan', null],
  ],
  dateshortyearmonth: [
    ['09 Jan', '2009-01'],
    ['2009 January', null],
  ],
  datelongmonthyear: [
    ['January 2009', '2009-01'],
    ['Jan 2009', null],
  ],
  dateshortmonthyear: [
    ['Jan 2009', '2009-01'],
    ['Jan 209', null],
  ],
  numcommadot: [
    ['1,234,567.89', '1234567.89'],
    ['123', '123'],
    ['1234', null],
    ['1.234,5', null],
    ['12,34', null],
  ],
  numdotcomma: [
    ['1.234.567,89', '1234567.89'],
    ['1,5', '1.5'],
    ['1,234.5', null],
  ],
  numspacedot: [
    ['1 234.5', '1234.5'],
    ['1\u00a0234', '1234'],
    ['1,234.5', null],
  ],
  numspacecomma: [
    ['1 234,5', '1234.5'],
    ['1 234.5', null],
  ],
  numcomma: [
    ['1234,5', '1234.5'],
    ['1 234,5', null],
  ],
  numdash: [
    ['-', '0'],
    ['—', null],
    ['0', null],
  ],
};

export const secondRegistry: Cases = {
  booleanfalse: whatever('false'),
  booleantrue: whatever('true'),
  nocontent: whatever(''),
  datedaymonth: [
    ['31.12', '--12-31'],
    ['1/ 2', '--02-01'],
    ['12-31', null],
    ['31.12.', null],
  ],
  datedaymonthen: [
    ['2nd of February', '--02-02'],
    ['30 APR', '--04-30'],
    ['31 April', null],
    ['February 2', null],
  ],
  datedaymonthyear: [
    ['31.12.2023', '2023-12-31'],
    ['1 - 2 - 09', '2009-02-01'],
    ['1/2/9', '2009-02-01'],
    ['31.12', null],
    ['1.13.2023', null],
    ['1.2.123', null],
  ],
  datedaymonthyearen: [
    ['31st of December, 2023', '2023-12-31'],
    ['5 Jan 09', '2009-01-05'],
    ['December 31, 2023', null],
    ['31 Dezember 2023', null],
  ],
  dateerayearmonthdayjp: [
    ['令和6年3月31日', '2024-03-31'],
    ['平成元年4月1日', '1989-04-01'],
    ['昭５４年１２月３１日', '1979-12-31'],
    ['令和6年3月', null],
    ['6年3月31日', null],
  ],
  dateerayearmonthjp: [
    ['令和6年3月', '2024-03'],
    ['大正 元 年 12 月', '1912-12'],
    ['明治45年13月', null],
    ['令和6年3月31日', null],
  ],
  datemonthday: [
    ['12-31', '--12-31'],
    ['2/29', '--02-29'],
    ['31.12', null],
  ],
  datemonthdayen: [
    ['December 31', '--12-31'],
    ['Jan. 1st', '--01-01'],
    ['31 December', null],
    ['the December 31', null],
  ],
  datemonthdayyear: [
    ['12/31/2023', '2023-12-31'],
    ['31/12/2023', null],
  ],
  datemonthdayyearen: [
    ['December 31, 2023', '2023-12-31'],
    ['Sept. 30, 24', '2024-09-30'],
    ['SEPTEMBER\u00a030,\u00a02024', '2024-09-30'],
    ['September 31, 2024', null],
    ['2024 September 30', null],
  ],
  datemonthyearen: [
    ['December 2023', '2023-12'],
    ["Jan '09", '2009-01'],
    ['2023 December', null],
    ['Smarch 2023', null],
  ],
  dateyearmonthdaycjk: [
    ['2023年12月31日', '2023-12-31'],
    ['２０２３年 １２月 ３１日', '2023-12-31'],
    ['2023-12-31', null],
    ['2023年12月', null],
  ],
  dateyearmonthen: [
    ['2023 December', '2023-12'],
    ['December 2023', null],
  ],
  dateyearmonthcjk: [
    ['2023年12月', '2023-12'],
    ['23年1月', '2023-01'],
    ['2023年13月', null],
  ],
  numdotdecimal: [
    ['1,234,567.89', '1234567.89'],
    ['1 234', '1234'],
    ['1234567', '1234567'],
    ['0.5', '0.5'],
    ['.5', null],
    ['1.234,5', null],
    ['(5)', null],
    ['-5', null],
    ['', null],
  ],
  numcommadecimal: [
    ['1.234.567,89', '1234567.89'],
    ['1\u00a0234,5', '1234.5'],
    ['1,234.5', null],
  ],
  numunitdecimal: [
    ['15 Euro 20 Cent', '15.20'],
    ['1,234円5銭', '1234.05'],
    ['１５円２０銭', '15.20'],
    ['15 Euro', null],
    ['15.20', null],
  ],
  zerodash: [
    ['-', '0'],
    ['–', '0'],
    ['—', '0'],
    ['0', null],
    ['--', null],
  ],
};

export const addedByThirdRegistry: Cases = {
  calindaymonthyear: [
    ['1 Chaitra 1946', '2024-03-21'],
    ['1 Chaitra 1945', '2023-03-22'],
    ['११ पौष १९२१', '2000-01-01'],
    ['10 Pausha 21', '2099-12-31'],
    ['30 Phālguna 1945', '2024-03-20'],
    ['32 Vaisakha 1946', null],
    ['31 Chaitra 1945', null],
    ['1 March 1946', null],
  ],
  datedaymonthdk: [
    ['31. december', '--12-31'],
    ['1. maj', '--05-01'],
    ['31. juni', null],
  ],
  datedaymonthyeardk: [
    ['31. december 2023', '2023-12-31'],
    ['1. okt. 23', '2023-10-01'],
    ['31. dezember 2023', null],
  ],
  datemonthyeardk: [
    ['december 2023', '2023-12'],
    ['maj 2023', '2023-05'],
    ['mai 2023', null],
  ],
  datedaymonthyearin: [
    ['11 अप्रैल 2023', '2023-04-11'],
    ['११ ०४ २०२३', '2023-04-11'],
    ['11 April 2023', null],
  ],
  datemonthyearin: [
    ['अप्रैल २०२३', '2023-04'],
    ['जून 2023', '2023-06'],
    ['जनवरी 2023', '2023-01'],
    ['2023 अप्रैल', null],
  ],
  datemonthyear: [
    ['12/2023', '2023-12'],
    ['2023/12', null],
    ['13/2023', null],
  ],
  dateyearmonthday: [
    ['2023-12-31', '2023-12-31'],
    ['2023年12月31日', '2023-12-31'],
    ['31-12-2023', null],
  ],
  numdotdecimalin: [
    ['12,34,567.89', '1234567.89'],
    ['1,00,000', '100000'],
    ['1234567', '1234567'],
    ['123,456', null],
    ['1,0', null],
  ],
  numunitdecimalin: [
    ['1,00,000 rupees 5 paise', '100000.05'],
    ['12 rupees 50', '12.50'],
    ['12 rupees', null],
  ],
};
