import { whatever, type Cases } from './cases';
import { addedByThirdRegistry, secondRegistry } from './earlyRegistries';

/** Registries 4 and 5. */

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
