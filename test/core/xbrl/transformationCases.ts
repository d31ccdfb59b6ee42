/** What each transformation makes of texts: `text → value`, and texts that do not fit, which are `null`. */
export type Cases = Readonly<Record<string, readonly (readonly [text: string, value: string | null])[]>>;

const whatever = (value: string): Cases[string] => [
  ['', value],
  ['whatever stands here', value],
  ['—', value],
];

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

const sameAs = (cases: Cases, names: Readonly<Record<string, string>>): Cases =>
  Object.fromEntries(Object.entries(names).map(([name, older]) => [name, cases[older] ?? []]));

export const fourthRegistry: Cases = {
  ...sameAs(
    { ...secondRegistry, ...addedByThirdRegistry },
    {
      'fixed-empty': 'nocontent',
      'fixed-false': 'booleanfalse',
      'fixed-true': 'booleantrue',
      'date-day-month': 'datedaymonth',
      'date-day-month-year': 'datedaymonthyear',
      'date-month-day': 'datemonthday',
      'date-month-day-year': 'datemonthdayyear',
      'date-month-year': 'datemonthyear',
      'date-year-month-day': 'dateyearmonthday',
      'date-day-monthname-en': 'datedaymonthen',
      'date-day-monthname-year-en': 'datedaymonthyearen',
      'date-monthname-day-en': 'datemonthdayen',
      'date-monthname-day-year-en': 'datemonthdayyearen',
      'date-monthname-year-en': 'datemonthyearen',
      'date-year-monthname-en': 'dateyearmonthen',
      'date-day-monthname-da': 'datedaymonthdk',
      'date-day-monthname-year-da': 'datedaymonthyeardk',
      'date-monthname-year-da': 'datemonthyeardk',
      'date-monthname-year-hi': 'datemonthyearin',
      'date-ind-day-monthname-year-hi': 'calindaymonthyear',
      'date-jpn-era-year-month-day': 'dateerayearmonthdayjp',
      'date-jpn-era-year-month': 'dateerayearmonthjp',
    },
  ),
  'fixed-zero': whatever('0'),
  'num-dot-decimal': [
    ['1,234,567.89', '1234567.89'],
    ['1,23,4.5', '1234.5'],
    ['.5', '0.5'],
    ['1\u00a0234', '1234'],
    ['1.234,5', null],
    ['1.', null],
    ['(5)', null],
    ['-5', null],
    ['—', null],
    ['', null],
    [' ', null],
    ['１２', null],
  ],
  'num-comma-decimal': [
    ['1.234.567,89', '1234567.89'],
    [',5', '0.5'],
    ['1,234.5', null],
    ['', null],
  ],
  'num-unit-decimal': [
    ['15 Euro 20 Cent', '15.20'],
    ['1,234円5銭', '1234.05'],
    ['１５円２０', '15.20'],
    ['15.20', null],
    ['Euro 15', null],
  ],
  'date-year-month': [
    ['2023-12', '2023-12'],
    ['２０２３年１２月', '2023-12'],
    ['12-2023', null],
  ],
  'date-day-monthname-year-hi': [
    ['11 अप्रैल 2023', '2023-04-11'],
    ['११ मई २०२३', '2023-05-11'],
    ['११ ०४ २०२३', null],
  ],
  'date-monthname-day-hu': [
    ['december 31', '--12-31'],
    ['márc. 15', '--03-15'],
    ['15 március', null],
  ],
  'date-year-monthname-day-hu': [
    ['2023. december 31', '2023-12-31'],
    ['2023. május 1', '2023-05-01'],
    ['31 december 2023', null],
  ],
  'date-year-monthname-hu': [
    ['2023. szeptember', '2023-09'],
    ['szeptember 2023', null],
  ],
  'date-monthname-day-lt': [
    ['gruodžio 31 d.', '--12-31'],
    ['31 gruodžio', null],
  ],
  'date-year-monthname-day-lt': [
    ['2023 m. rugpjūčio 15 d.', '2023-08-15'],
    ['2023 m. rugsėjo 15', '2023-09-15'],
    ['15 rugsėjo 2023', null],
  ],
  'date-year-monthname-lt': [
    ['2023 m. lapkritis', '2023-11'],
    ['lapkritis 2023', null],
  ],
  'date-year-day-monthname-lv': [
    ['2023. gada 15. jūnijs', '2023-06-15'],
    ['2023. gada 15. jūlijā', '2023-07-15'],
    ['15. jūnijs 2023', null],
  ],
  'date-year-monthname-lv': [
    ['2023. gada maijs', '2023-05'],
    ['maijs 2023', null],
  ],
  'date-day-monthname-lv': [
    ['15. janvāris', '--01-15'],
    ['15. jaan', null],
  ],
  'date-day-monthroman': [
    ['15. XI', '--11-15'],
    ['1 iv', '--04-01'],
    ['1 XIII', null],
    ['31 iv', null],
  ],
  'date-day-monthroman-year': [
    ['15. XI. 2023', '2023-11-15'],
    ['15. VV. 2023', null],
  ],
  'date-monthroman-year': [
    ['XI 2023', '2023-11'],
    ['IIX 2023', null],
  ],
  ...inLanguages({
    bg: ['15 март', '15 март 2023 г.', 'март 2023 г.', '15 mars 2023'],
    cs: ['15. března', '15. března 2023', 'březen 2023', '15. marec 2023'],
    de: ['15. März', '15. März 2023', 'Mär. 2023', '15. mrz 2023'],
    el: ['15 Μαρτίου', '15 Μαρτίου 2023', 'ΜΆΡΤΙΟΣ 2023', '15 March 2023'],
    es: ['15 de marzo', '15 de marzo de 2023', 'marzo de 2023', '15 de merzo de 2023'],
    et: ['15. märts', '15. märts 2023', 'marts 2023', '15. mars 2023'],
    fi: ['15. maaliskuuta', '15. maaliskuuta 2023', 'maaliskuu 2023', '15. mraliskuuta 2023'],
    fr: ['15 mars', '15 mars 2023', 'mars 2023', '15 marz 2023'],
    hr: ['15. ožujka', '15. ožujka 2023', 'ožujak 2023', '15. marta 2023'],
    it: ['15 marzo', '15 marzo 2023', 'marzo 2023', '15 merzo 2023'],
    nl: ['15 maart', '15 mrt. 2023', 'maart 2023', '15 mars 2023'],
    no: ['15. mars', '15. mars 2023', 'mars 2023', '15. mrz 2023'],
    pl: ['15 marca', '15 marca 2023 r.', 'marzec 2023 r.', '15 merca 2023'],
    pt: ['15 de março', '15 de março de 2023', 'março de 2023', '15 de merço de 2023'],
    ro: ['15 martie', '15 martie 2023', 'martie 2023', '15 mrtie 2023'],
    sk: ['15. marca', '15. marca 2023', 'marec 2023', '15. brezna 2023'],
    sl: ['15. marca', '15. marca 2023', 'marec 2023', '15. brezna 2023'],
    sv: ['15 mars', '15 mars 2023', 'mars 2023', '15 mrs 2023'],
  }),
};

/** A day in March 2023 with its year and without, that month, and a day that is none. */
function inLanguages(texts: Readonly<Record<string, readonly [string, string, string, string]>>): Cases {
  const cases: Record<string, Cases[string]> = {};
  for (const [language, [dayMonth, dayMonthYear, monthYear, none]] of Object.entries(texts)) {
    cases[`date-day-monthname-${language}`] = [
      [dayMonth, '--03-15'],
      ['15', null],
    ];
    cases[`date-day-monthname-year-${language}`] = [
      [dayMonthYear, '2023-03-15'],
      [none, null],
    ];
    cases[`date-monthname-year-${language}`] = [
      [monthYear, '2023-03'],
      [dayMonthYear, null],
    ];
  }
  return cases;
}

export const addedByFifthRegistry: Cases = {
  ...inLanguages({ cy: ['15 Mawrth', '15 Mawrth 2023', 'Fawrth 2023', '15 March 2023'] }),
  'num-dot-decimal-apos': [
    ["1'234'567.89", '1234567.89'],
    ['1’234.5', '1234.5'],
    ["1'234,5", '12345'],
    ["1'234.5.6", null],
  ],
  'num-comma-decimal-apos': [
    ["1'234'567,89", '1234567.89'],
    ['1´234,5', '1234.5'],
    ["1'234.5", '12345'],
    ["1'234,5,6", null],
  ],
  'num-unit-decimal-apos': [
    ["1'234 Franken 5 Rappen", '1234.05'],
    ["1'234", null],
  ],
};

export const secRegistry: Cases = {
  duryear: [
    ['1', 'P1Y'],
    ['2.5', 'P2Y6M'],
    ['22.3456', 'P22Y4M4D'],
    ['-1', '-P1Y'],
    ['0', 'P0Y'],
    ['-0', 'P0Y'],
    ['1,5', null],
    ['one', null],
  ],
  durmonth: [
    ['12', 'P12M'],
    ['22.3456', 'P22M10D'],
    ['-5', '-P5M'],
    ['1 month', null],
  ],
  durweek: [
    ['2', 'P14D'],
    ['1.5', 'P10D'],
    ['two', null],
  ],
  durday: [
    ['180', 'P180D'],
    ['1.5', 'P1DT12H'],
    ['0', 'P0D'],
    ['x', null],
  ],
  durhour: [
    ['36', 'PT36H'],
    ['.5', 'PT0H'],
    ['-', null],
  ],
  durwordsen: [
    ['two years', 'P2Y'],
    ['Five years, two months and one day', 'P5Y2M1D'],
    ['30-year', 'P30Y'],
    ['eighteen months', 'P18M'],
    ['one hundred and twenty days', 'P120D'],
    ['12 months', 'P12M'],
    ['no years', 'P0D'],
    ['two months, one year', null],
    ['two', null],
    ['years', null],
    ['2.5 years', null],
    ['', null],
  ],
  numwordsen: [
    ['one', '1'],
    ['Twenty-five', '25'],
    ['no', '0'],
    ['None', '0'],
    ['zero', '0'],
    ['nineteen hundred and five', '1905'],
    ['two million, three hundred thousand and forty-two', '2300042'],
    ['nine quintillion one', '9000000000000000001'],
    ['twenty fifteen', null],
    ['one thousand two million', null],
    ['hundred', null],
    ['TWO', null],
    ['and', null],
    ['25', null],
    ['', null],
  ],
  numinf: whatever('INF'),
  numneginf: whatever('-INF'),
  numnan: whatever('NaN'),
  datequarterend: [
    ['first quarter of 2024', '2024-03-31'],
    ['the second quarter 2024', '2024-06-30'],
    ['2024 Q3', '2024-09-30'],
    ['last 2023', '2023-12-31'],
    ['fifth quarter of 2024', null],
    ['2024', null],
  ],
  boolballotbox: [
    ['☐', 'false'],
    ['☑', 'true'],
    ['☒', 'true'],
    ['x', null],
    ['', null],
  ],
  yesnoballotbox: [
    ['☐', 'No'],
    ['☒', 'Yes'],
    ['Yes', null],
  ],
  countrynameen: [
    ['Germany', 'DE'],
    ['the Federative Republic of Brazil', 'BR'],
    ['People’s Republic of China', 'CN'],
    ['United\u00a0 States', 'US'],
    ['Republic of Korea', 'KR'],
    ['UAE', 'AE'],
    ['Guinea-Bissau', 'GW'],
    ['Atlantis', null],
    ['GERMANY', null],
    ['', null],
  ],
  stateprovnameen: [
    ['Delaware', 'DE'],
    ['new York', 'NY'],
    ['Québec', 'QC'],
    ['Nunavut', 'NU'],
    ['Virgin Islands, U.S.', 'VI'],
    ['Bavaria', null],
    ['', null],
  ],
  edgarprovcountryen: [
    ['Cayman Islands', 'E9'],
    ['Ontario, Canada', 'A6'],
    ['British Columbia', 'A1'],
    ['Germany', '2M'],
    ['Macedonia', '1U'],
    ['Unknown', 'XX'],
    ['Delaware', null],
  ],
  exchnameen: [
    ['The Nasdaq Stock Market LLC', 'NASDAQ'],
    ['NASDAQ Global Select Market', 'NASDAQ'],
    ['New York Stock Exchange', 'NYSE'],
    ['NYSE American, LLC', 'NYSEAMER'],
    ['Cboe BZX Exchange, Inc.', 'CboeBZX'],
    ['Frankfurt', null],
  ],
  entityfilercategoryen: [
    ['Large accelerated filer', 'Large Accelerated Filer'],
    ['Non-accelerated filer', 'Non-accelerated Filer'],
    ['Accelerated Filer', 'Accelerated Filer'],
    ['Small filer', null],
  ],
};
