import { itReads } from '../shown';

const head = [
  '# Geschäftsbericht 2023',
  '',
  'Die Birkwald AG mit Sitz in Lübeck ist ein Hersteller von Fenstern und Türen und berichtet in diesem Bericht über das Jahr.',
  '',
  '',
].join('\n');

describe('prose: German periods that say nothing of when', () => {
  itReads(head, [
    ['Der Aufwand für den Bonusplan 2020 betrug 3,1 Mio. €.', '3,1 Mio. € = 3100000 EUR · FY 2023 · ~ · level'],
    [
      'Die Aufwendungen für den Aktienplan 2020 bis 2024 lagen bei 3,1 Mio. € (Vj. 2,0 Mio. €).',
      '3,1 Mio. € = 3100000 EUR · FY 2023 · ~ · level',
      '2,0 Mio. € = 2000000 EUR · FY 2022 · ~ · level',
    ],
    ['Seit 2008 gilt für den Abzug eine Grenze von 30 %.', '30 % = 0.3 pure · FY 2023 · ~ · level'],
    [
      'Nach dem Gutachten von Januar 2024 wuchs der Markt im Jahr 2023 um 3,1 %.',
      '3,1 % = 0.031 pure · FY 2023 · ~ · change/yoy',
    ],
    [
      'Der im Mai 2019 geschlossene Vertrag der Birkwald AG sieht eine Gebühr von 2,0 Mio. € vor.',
      '2,0 Mio. € = 2000000 EUR · FY 2023 · ~ · level',
    ],
  ]);
});

describe('prose: German clauses', () => {
  itReads(head, [
    [
      'Die Behörde hat Ende 2013 ein Bußgeld verhängt, das 2018 in Höhe von 4,0 Mio. € festgesetzt wurde.',
      '4,0 Mio. € = 4000000 EUR · FY 2018 · ~ · level',
    ],
    [
      'Die Linde GmbH hat uns am 5. Juni 2023 mitgeteilt, dass ihr Anteil am 2. Juni 2023 die Schwelle von 3 % überschritten hat.',
      '3 % = 0.03 pure · 2023-06-02 · ~ · share',
    ],
    ['Der Preis für Holz, der im Vorjahr gefallen war, stieg um 3 %.', '3 % = 0.03 pure · FY 2023 · ~ · change/yoy'],
    [
      'Der Umsatz lag 2023 mit 12,0 Mio. € über der in der Mitteilung zum dritten Quartal 2023 genannten Spanne.',
      '12,0 Mio. € = 12000000 EUR · FY 2023 · Revenues · level',
    ],
  ]);
});

describe('prose: German brackets with the value of the year before', () => {
  itReads(head, [
    [
      'Der Zins liegt bei 3,2 % (Vj. 2,8 %), 4,1 % (Vj. 4,4 %) und 5,0 % (Vj. 5,1 %).',
      '3,2 % = 0.032 pure · FY 2023 · ~ · level',
      '2,8 % = 0.028 pure · FY 2022 · ~ · level',
      '4,1 % = 0.041 pure · FY 2023 · ~ · level',
      '4,4 % = 0.044 pure · FY 2022 · ~ · level',
      '5,0 % = 0.05 pure · FY 2023 · ~ · level',
      '5,1 % = 0.051 pure · FY 2022 · ~ · level',
    ],
    [
      'Die Effekte waren mit 5,0 Mio. € der Zloty und mit 3,0 Mio. € der Forint (Vj. mit 4,0 Mio. € der Zloty und mit 2,0 Mio. € der Forint).',
      '5,0 Mio. € = 5000000 EUR · FY 2023 · ~ · level',
      '3,0 Mio. € = 3000000 EUR · FY 2023 · ~ · level',
      '4,0 Mio. € = 4000000 EUR · FY 2022 · ~ · level',
      '2,0 Mio. € = 2000000 EUR · FY 2022 · ~ · level',
    ],
    [
      'Der Plan führte zu Erträgen im Jahr 2022 von 4,5 Mio. €. Für die Leitung sind Aufwendungen von 5,3 Mio. € (Vj. 3,1 Mio. €) angefallen.',
      '4,5 Mio. € = 4500000 EUR · FY 2022 · ~ · level',
      '5,3 Mio. € = 5300000 EUR · FY 2023 · ~ · level',
      '3,1 Mio. € = 3100000 EUR · FY 2022 · ~ · level',
    ],
  ]);
});

describe('prose: German remarks in brackets', () => {
  itReads(head, [
    [
      'Frau Eder (Mitglied des Rats bis 29. April 2022) und Herrn Ott waren Aktien mit einem Anteil von 46,00 % am Kapital zuzurechnen.',
      '46,00 % = 0.46 pure · FY 2023 · ~ · share',
    ],
  ]);
});
