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

describe('prose: German comparisons', () => {
  itReads(head, [
    [
      'Die Eigenkapitalquote verbesserte sich im Jahr 2023 von 36,2 % auf 37,4 % und damit deutlich.',
      '36,2 % = 0.362 pure · 2022-12-31 · ratio:EquityRatio · level',
      '37,4 % = 0.374 pure · ? · ratio:EquityRatio · level',
    ],
    [
      'Der Buchwert der Anleihen erhöhte sich gegenüber dem Vorjahr nur leicht von 3,9 Mio € auf 4,1 Mio € und blieb klein.',
      '3,9 Mio € = 3900000 EUR · FY 2022 · ? · level',
      '4,1 Mio € = 4100000 EUR · FY 2023 · ? · level',
    ],
    [
      'Gegenüber dem Jahresendkurs 2022 von 55,98 € ergab sich ein Anstieg um 37,4 % und damit viel.',
      '55,98 € = 55.98 EUR/share · ? · kpi:SharePrice · level',
      '37,4 % = 0.374 pure · ? · ? · change/yoy',
    ],
    [
      'Die Quote der Frauen lag zum Jahresende 2023 wie im Vorjahr bei 12,4 % und damit hoch.',
      '12,4 % = 0.124 pure · 2023-12-31 · ~ · ?',
    ],
    [
      'Das Ergebnis des Vorjahres war durch einen Brand belastet, während im Jahr 2023 Kosten von 5,0 Mio € für Umbauten anfielen.',
      '5,0 Mio € = 5000000 EUR · FY 2023 · ~ · level',
    ],
    [
      'Im Jahr 2023 wurden Zinsen von 1,1 Mio € (Vj. –) und Mieten von 0,3 Mio € (Vj. 0,2 Mio €) aktiviert.',
      '1,1 Mio € = 1100000 EUR · FY 2023 · ? · level',
      '0,3 Mio € = 300000 EUR · FY 2023 · ? · level',
      '0,2 Mio € = 200000 EUR · FY 2022 · ? · level',
    ],
  ]);
});

describe('prose: German outlooks', () => {
  itReads(head, [
    [
      'Für das Jahr 2024 gehen wir im Konzern von einem Umsatz von 21,0 Mio € bis 22,0 Mio € aus.',
      '21,0 Mio € = 21000000 EUR · FY 2024 · Revenues · forecast',
      '22,0 Mio € = 22000000 EUR · FY 2024 · Revenues · forecast',
    ],
    [
      'Die Nachfrage nach Fenstern dürfte im Jahr 2024 um 3 % steigen, und die nach Türen auch.',
      '3 % = 0.03 pure · FY 2024 · ~ · forecast',
    ],
  ]);
});

describe('prose: what a German sentence speaks of', () => {
  itReads(head, [
    [
      'Das den Anteilseignern zuzurechnende Konzernergebnis stieg infolgedessen im Jahr 2023 auf 15,4 Mio € (Vj. 6,6 Mio €).',
      '15,4 Mio € = 15400000 EUR · FY 2023 · NetIncomeLoss · level',
      '6,6 Mio € = 6600000 EUR · FY 2022 · NetIncomeLoss · level',
    ],
    [
      'Das operative Konzernergebnis stieg im Jahr 2023 auf 15,4 Mio €. Dabei erhöhten sich die Frachten um 0,5 Mio € auf 3,6 Mio €.',
      '15,4 Mio € = 15400000 EUR · FY 2023 · OperatingIncomeLoss · level',
      '0,5 Mio € = 500000 EUR · FY 2023 · ~ · change/yoy',
      '3,6 Mio € = 3600000 EUR · FY 2023 · ~ · level',
    ],
    [
      'Für das Jahr 2023 meldete die Birkwald AG einen Gesamtumsatz von 15,3 Millionen Euro und damit mehr.',
      '15,3 Millionen Euro = 15300000 EUR · FY 2023 · Revenues · level',
    ],
    [
      'Die Forschungs- und Entwicklungskosten sanken im Jahr 2023 auf 2,7 Mio € und blieben klein.',
      '2,7 Mio € = 2700000 EUR · FY 2023 · ResearchAndDevelopmentExpense · level',
    ],
    [
      'Der Goodwill sank im Jahr 2023 um 3,0 Mio €, ebenso sanken die Vorräte um 1,5 Mio € auf 8,2 Mio € und damit deutlich.',
      '3,0 Mio € = -3000000 EUR · ? · Goodwill · change/yoy',
      '1,5 Mio € = -1500000 EUR · ? · InventoryNet · change/yoy',
      '8,2 Mio € = 8200000 EUR · ? · InventoryNet · level',
    ],
    [
      'Aufgrund des Verkaufs von Waren sanken die Vorräte um 1,5 Mio € auf 8,2 Mio € und damit deutlich.',
      '1,5 Mio € = -1500000 EUR · ? · InventoryNet · change/yoy',
      '8,2 Mio € = 8200000 EUR · ? · InventoryNet · level',
    ],
    [
      'Die Bilanzsumme lag im Jahr 2023 mit 80,0 Mio € um 2,0 Mio € unter dem langjährigen Mittel der Branche.',
      '80,0 Mio € = 80000000 EUR · ? · Assets · level',
      '2,0 Mio € = -2000000 EUR · ? · Assets · change/yoy',
    ],
    ['Das Segment umfasst 35,6 % des Kundenstamms und wächst mit der Zeit.', '35,6 % = 0.356 pure · ? · ~ · share'],
  ]);
});

describe('prose: what Germans count and measure', () => {
  itReads(head, [
    [
      'Die Anleihe hat eine Laufzeit von fünf Jahren und der Kredit eine ursprüngliche Laufzeit von dreieinhalb Jahren.',
      'fünf Jahren = 5 year · ? · ~ · level',
      'dreieinhalb Jahren = 3.5 year · ? · ~ · level',
    ],
    ['Das sind Wertpapiere mit einer Laufzeit von bis zu drei Monaten und ohne Risiko für die Gesellschaft.'],
    [
      'An der Umfrage beteiligten sich 51.888 Personen (Vj. 46.199) aus 43 Ländern und aus der Zentrale.',
      '51.888 = 51888 count · FY 2023 · ~ · level',
      '46.199 = 46199 count · FY 2022 · ~ · level',
      '43 = 43 count · FY 2023 · ~ · level',
    ],
    ['Die Halle 7 Nord und die 360 Gruppe aus 23552 Lübeck sind für die Verordnung 2020/852 ohne Belang.'],
    [
      'Die Unfallrate sank im Jahr 2023 auf 2,1 Unfälle pro eine Million Arbeitsstunden und damit stark.',
      '2,1 = 2.1 count · FY 2023 · ~ · level',
    ],
    [
      'Das Kapital ist in 2.000.000 nennwertlose Stückaktien eingeteilt; verkauft wurden 1,2 Mio Birkwald-Aktien an die Familie.',
      '2.000.000 = 2000000 shares · ? · ? · level',
      '1,2 Mio = 1200000 shares · ? · ? · level',
    ],
    [
      'Am Jahresende 2023 notierte die Birkwald-Aktie bei 76,92 € und damit hoch wie nie.',
      '76,92 € = 76.92 EUR/share · 2023-12-31 · ~ · level',
    ],
    [
      'Der Index schloss im Jahr 2023 bei 16.751,64 Punkten und damit hoch.',
      '16.751,64 Punkten = 16751.64 pure · FY 2023 · ~ · level',
    ],
    ['Die 500,0-Mio-€-Anleihe und die 750-Mio-€-Anleihe wurden im Jahr 2023 von der Gesellschaft getilgt.'],
    [
      'Von den 108,0 Mio Aktien im Streubesitz konnten 107,9 Mio Aktien den Besitzern zugeordnet werden.',
      '108,0 Mio = 108000000 shares · ? · ? · level',
      '107,9 Mio = 107900000 shares · ? · ? · share',
    ],
  ]);
});
