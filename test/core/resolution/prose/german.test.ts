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
      'Ohne die Zukäufe war im Jahr 2023 ein Umsatzanstieg um 3,8 % zu sehen, der von der Menge kam.',
      '3,8 % = 0.038 pure · FY 2023 · Revenues · change/yoy',
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
      'Die Eigenkapitalquote verbesserte sich im Jahr 2023 von 41,5 % auf 43,0 % und damit deutlich.',
      '41,5 % = 0.415 pure · 2022-12-31 · ratio:EquityRatio · level',
      '43,0 % = 0.43 pure · ? · ratio:EquityRatio · level',
    ],
    [
      'Der Wert der Maschinen erhöhte sich gegenüber dem Vorjahr spürbar von 2,7 Mio € auf 3,3 Mio € und blieb klein.',
      '2,7 Mio € = 2700000 EUR · FY 2022 · ? · level',
      '3,3 Mio € = 3300000 EUR · FY 2023 · ? · level',
    ],
    [
      'Verglichen mit dem Jahresendkurs 2022 von 12,40 € war das ein Zuwachs von 8,5 % und damit viel.',
      '12,40 € = 12.4 EUR/share · ? · kpi:SharePrice · level',
      '8,5 % = 0.085 pure · ? · ? · change/yoy',
    ],
    [
      'Das Sachanlagevermögen lag mit 6,2 Mio € um 0,4 Mio € über dem Vorjahreswert von 5,8 Mio € und damit höher.',
      '6,2 Mio € = 6200000 EUR · 2023-12-31 · PropertyPlantAndEquipmentNet · level',
      '0,4 Mio € = 400000 EUR · 2023-12-31 · PropertyPlantAndEquipmentNet · change/yoy',
      '5,8 Mio € = 5800000 EUR · 2022-12-31 · PropertyPlantAndEquipmentNet · level',
    ],
    [
      'Der Verkauf von Strom brachte im Jahr 2023 einen Ertrag in Höhe von 0,8 Mio € (Vj. Aufwand in Höhe von 0,6 Mio €).',
      '0,8 Mio € = 800000 EUR · FY 2023 · ~ · level',
      '0,6 Mio € = 600000 EUR · FY 2022 · ~ · level',
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
      'Infolgedessen lag das den Anteilseignern zuzurechnende Konzernergebnis im Jahr 2023 bei 9,4 Mio € (Vj. 8,1 Mio €).',
      '9,4 Mio € = 9400000 EUR · FY 2023 · NetIncomeLoss · level',
      '8,1 Mio € = 8100000 EUR · FY 2022 · NetIncomeLoss · level',
    ],
    [
      'Das operative Konzernergebnis wuchs im Jahr 2023 auf 15,4 Mio €. Zugleich erhöhten sich die Frachten um 0,5 Mio € auf 3,6 Mio €.',
      '15,4 Mio € = 15400000 EUR · FY 2023 · OperatingIncomeLoss · level',
      '0,5 Mio € = 500000 EUR · FY 2023 · ~ · change/yoy',
      '3,6 Mio € = 3600000 EUR · FY 2023 · ~ · level',
    ],
    [
      'Im Jahr 2023 meldete die Birkwald AG einen Gesamtumsatz von 33,7 Millionen Euro und damit mehr.',
      '33,7 Millionen Euro = 33700000 EUR · FY 2023 · Revenues · level',
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
    ['Aus Norwegen kommen 21,4 % der Bestellungen, und es werden mehr.', '21,4 % = 0.214 pure · ? · ~ · share'],
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
      'Die Werke besichtigten im Jahr 2023 rund 12.340 Gäste (Vj. 11.870) aus 17 Ländern und aus der Nachbarschaft.',
      '12.340 = 12340 count · FY 2023 · ~ · level',
      '11.870 = 11870 count · FY 2022 · ~ · level',
      '17 = 17 count · FY 2023 · ~ · level',
    ],
    ['Die Halle 7 Nord und die 360 Gruppe aus 23552 Lübeck sind für die Verordnung 2020/852 ohne Belang.'],
    [
      'Die Ausschussrate fiel im Jahr 2023 auf 3,7 Fehler pro eine Million Scharniere und damit stark.',
      '3,7 = 3.7 count · FY 2023 · ~ · level',
    ],
    [
      'Das Kapital ist in 2.000.000 nennwertlose Stückaktien eingeteilt; verkauft wurden 1,2 Mio Birkwald-Aktien an die Familie.',
      '2.000.000 = 2000000 shares · ? · ? · level',
      '1,2 Mio = 1200000 shares · ? · ? · level',
    ],
    [
      'Die Birkwald-Aktie schloss am Jahresende 2023 bei 14,10 € und damit hoch wie nie.',
      '14,10 € = 14.1 EUR/share · 2023-12-31 · ~ · level',
    ],
    [
      'Der Index für Holz stand im Jahr 2023 bei 1.204,35 Punkten und damit hoch.',
      '1.204,35 Punkten = 1204.35 pure · FY 2023 · ~ · level',
    ],
    ['Die 12,5-Mio-€-Anleihe und der 20-Mio-€-Kredit wurden im Jahr 2023 von der Gesellschaft getilgt.'],
    [
      'Von den 4,5 Mio Aktien der Familie liegen 3,2 Mio Aktien bei einer Stiftung in der Schweiz.',
      '4,5 Mio = 4500000 shares · ? · ? · level',
      '3,2 Mio = 3200000 shares · ? · ? · share',
    ],
  ]);
});
