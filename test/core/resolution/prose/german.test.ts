import { itReads } from '../shown';

const head = [
  '# Geschäftsbericht 2023',
  '',
  'Die Birkwald AG mit Sitz in Lübeck ist ein Hersteller von Fenstern und Türen und berichtet in diesem Bericht über das Jahr.',
  '',
  '',
].join('\n');

describe('prose: German verbs that stand last or in two parts', () => {
  itReads(head, [
    [
      'Der Umsatz konnte im Berichtsjahr um 5,1 % auf 20,3 Mio. € gesteigert werden, und das war der Plan.',
      '5,1 % = 0.051 pure · FY 2023 · Revenues · change/yoy',
      '20,3 Mio. € = 20300000 EUR · FY 2023 · Revenues · level',
    ],
    [
      'Der Umsatz ging im Berichtsjahr um 5,1 % auf 20,3 Mio. € zurück, da die Nachfrage nachließ.',
      '5,1 % = -0.051 pure · FY 2023 · Revenues · change/yoy',
      '20,3 Mio. € = 20300000 EUR · FY 2023 · Revenues · level',
    ],
    ['Die Umsatzerlöse nahmen im Jahr 2023 um 3 Mio. € zu.', '3 Mio. € = 3000000 EUR · FY 2023 · Revenues · change/yoy'],
    ['Die Umsatzerlöse nahmen im Jahr 2023 um 3 Mio. € ab.', '3 Mio. € = -3000000 EUR · FY 2023 · Revenues · change/yoy'],
  ]);
});

describe('prose: German compounds, cut words and segments', () => {
  itReads(head, [
    [
      'Für das Jahr 2023 ergibt sich ein Umsatzanstieg um 6,9 %, der von der Menge getragen wurde.',
      '6,9 % = 0.069 pure · FY 2023 · Revenues · change/yoy',
    ],
    [
      'Der Umsatzrückgang im Jahr 2023 belief sich auf 2,5 % und war damit klein.',
      '2,5 % = -0.025 pure · FY 2023 · Revenues · change/yoy',
    ],
    [
      'Die Umsatz- erlöse beliefen sich im Jahr 2023 auf 4,5 Milli- arden Euro und damit auf viel.',
      '4,5 Milli- arden Euro = 4500000000 EUR · FY 2023 · Revenues · level',
    ],
    [
      'Im Geschäftsbereich Türen lag der Umsatz im Jahr 2023 bei 20,3 Mio. € und damit hoch.',
      '20,3 Mio. € = 20300000 EUR · FY 2023 · ⊂Revenues · level',
    ],
    [
      'Für das Segment Fenster betrug das EBIT im Jahr 2023 rund 3,1 Mio. € und damit genug.',
      '3,1 Mio. € = 3100000 EUR · FY 2023 · ⊂OperatingIncomeLoss · level',
    ],
  ]);
});

describe('prose: parts of an amount', () => {
  itReads(head, [
    [
      'Die Aufwendungen betrugen im Jahr 2023 12,0 Mio. €, davon 3,0 Mio. € für Abfindungen.',
      '12,0 Mio. € = 12000000 EUR · FY 2023 · ? · level',
      '3,0 Mio. € = 3000000 EUR · FY 2023 · ? · share',
    ],
    [
      'Es entstand ein Aufwand von 9,0 Mio. €. Hiervon entfielen 5,0 Mio. € auf Türen und 4,0 Mio. € auf Fenster.',
      '9,0 Mio. € = 9000000 EUR · FY 2023 · ? · level',
      '5,0 Mio. € = 5000000 EUR · FY 2023 · ? · share',
      '4,0 Mio. € = 4000000 EUR · FY 2023 · ? · share',
    ],
    [
      'In den Rückstellungen des Konzerns sind Beträge in Höhe von 3,0 Mio. € (Vj. 2,0 Mio. €) für Prozesse enthalten.',
      '3,0 Mio. € = 3000000 EUR · ? · ? · share',
      '2,0 Mio. € = 2000000 EUR · ? · ? · share',
    ],
    [
      'Es entstand ein Aufwand in Höhe von insgesamt 9,0 Mio. € (Türen 4,0 Mio. €, Fenster 3,0 Mio. €, Alte Werke 2,0 Mio. €).',
      '9,0 Mio. € = 9000000 EUR · FY 2023 · ? · level',
      '4,0 Mio. € = 4000000 EUR · FY 2023 · ? · share',
      '3,0 Mio. € = 3000000 EUR · FY 2023 · ? · share',
      '2,0 Mio. € = 2000000 EUR · FY 2023 · ? · share',
    ],
  ]);
});

describe('prose: German stretches of time', () => {
  itReads(head, [
    [
      'Der Umsatz lag vom 1. Januar bis zum 30. September 2023 bei 12,3 Mio. € und damit hoch.',
      '12,3 Mio. € = 12300000 EUR · 9M 2023 · Revenues · level',
    ],
    ['Die Bilanzsumme war zum Bilanzstichtag mit 80,0 Mio. € hoch.', '80,0 Mio. € = 80000000 EUR · 2023-12-31 · Assets · level'],
    ['Am Jahresende 2022 lag die Quote der Frauen bei 12,4 % und damit hoch.', '12,4 % = 0.124 pure · 2022-12-31 · ~ · ?'],
  ]);
  itReads('Im Geschäftsjahr 2023/24 (1. Oktober 2023 bis 30. September 2024) lief es für die Birkwald AG gut.\n\n', [
    [
      'Der Umsatz lag im Geschäftsjahr 2023/24 bei 12,3 Mio. € (2022/23: 11,0 Mio. €) und damit hoch.',
      '12,3 Mio. € = 12300000 EUR · 2023-10-01/2024-09-30 · Revenues · level',
      '11,0 Mio. € = 11000000 EUR · 2022-10-01/2023-09-30 · Revenues · level',
    ],
  ]);
});
