import { itReads } from '../shown';

const head = [
  '# Geschäftsbericht 2023',
  '',
  'Die Birkwald AG mit Sitz in Lübeck ist ein Hersteller von Fenstern und Türen und berichtet in diesem Bericht über das Jahr.',
  '',
  '',
].join('\n');

describe('prose: German nouns for an amount at a moment', () => {
  itReads(head, [
    [
      'Die Buchwerte der Maschinen beliefen sich auf 8,4 Mio. € (Vj. 8,1 Mio. €).',
      '8,4 Mio. € = 8400000 EUR · 2023-12-31 · ~ · level',
      '8,1 Mio. € = 8100000 EUR · 2022-12-31 · ~ · level',
    ],
    [
      'Die langfristigen Rückstellungen für sonstige Risiken stiegen um 2,0 Mio. € auf 9,0 Mio. €.',
      '2,0 Mio. € = 2000000 EUR · 2023-12-31 · ⊂ifrs-full:NoncurrentProvisions · change/yoy',
      '9,0 Mio. € = 9000000 EUR · 2023-12-31 · ⊂ifrs-full:NoncurrentProvisions · level',
    ],
    ['Wertminderungen auf Forderungen beliefen sich auf 1,2 Mio. €.', '1,2 Mio. € = 1200000 EUR · FY 2023 · ? · level'],
    [
      'Das Eigenkapital verringerte sich um 7,0 Mio. € von 88,0 Mio. € im Vorjahr auf 81,0 Mio. €.',
      '7,0 Mio. € = -7000000 EUR · 2023-12-31 · StockholdersEquity · change/yoy',
      '88,0 Mio. € = 88000000 EUR · 2022-12-31 · StockholdersEquity · level',
      '81,0 Mio. € = 81000000 EUR · 2023-12-31 · StockholdersEquity · level',
    ],
  ]);
});

describe('prose: German shares and dividends', () => {
  itReads(head, [
    [
      'Auf Europa entfielen 48 % des Umsatzes, 19 % allein auf Polen und 4 % auf andere Länder.',
      '48 % = 0.48 pure · FY 2023 · ? · share',
      '19 % = 0.19 pure · FY 2023 · ? · share',
      '4 % = 0.04 pure · FY 2023 · ? · share',
    ],
    [
      'Vorstand und Aufsichtsrat schlagen eine Dividende in Höhe von 1,20 € je Aktie vor.',
      '1,20 € = 1.2 EUR/share · FY 2023 · CommonStockDividendsPerShareDeclared · level',
    ],
  ]);
});

describe('prose: German expectations', () => {
  itReads(head, [
    ['Wir erwarten mittelfristig einen Umsatz von 30,0 Mio. €.', '30,0 Mio. € = 30000000 EUR · – · Revenues · forecast'],
    ['Die Birkwald AG erwartet einen Umsatz von 30,0 Mio. €.', '30,0 Mio. € = 30000000 EUR · – · Revenues · forecast'],
    ['Wir erwarteten einen Umsatz von 30,0 Mio. €.', '30,0 Mio. € = 30000000 EUR · FY 2023 · Revenues · forecast'],
    [
      'Für 2024 rechnen wir mit einem Umsatz von 31,0 Mio. €.\n\n- Für Türen erwarten wir einen Umsatz von 12,0 Mio. €.',
      '31,0 Mio. € = 31000000 EUR · FY 2024 · Revenues · forecast',
      '12,0 Mio. € = 12000000 EUR · FY 2024 · ? · forecast',
    ],
    ['Unser Ziel ist, die Quote der Unfälle bis 2030 auf 2 % zu senken.', '2 % = 0.02 pure · FY 2030 · ~ · forecast'],
    [
      'Im Dezember 2023 haben wir beschlossen: Wir beabsichtigen, 20 bis 40 Prozent des Ergebnisses auszuschütten.',
      '20 = 0.2 pure · ? · ? · forecast',
      '40 Prozent = 0.4 pure · ? · ? · forecast',
    ],
  ]);
});
