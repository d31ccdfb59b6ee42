import { itReads } from './shown';

const head = [
  '# Geschäftsbericht 2023',
  '',
  'Die Birkwald AG mit Sitz in Lübeck ist ein Hersteller von Fenstern und Türen und berichtet in diesem Bericht über das Jahr.',
  '',
  '',
].join('\n');

const rows = (...lines: readonly string[]) => lines.map((line) => `| ${line} |`).join('\n');

describe('tables: columns that divide an amount', () => {
  itReads(head, [
    [
      rows('Mio € | Fenster | Türen | Konzern', 'Umsatz | 5,0 | 3,0 | 8,0'),
      '5,0 = 5000000 EUR · FY 2023 · ⊂Revenues · level',
      '3,0 = 3000000 EUR · FY 2023 · ⊂Revenues · level',
      '8,0 = 8000000 EUR · FY 2023 · Revenues · level',
    ],
    [
      rows('Mio € | Gezeichnetes Kapital | Kapitalrücklage | Währung | Summe', 'Stand 31.12.2022 | 5,0 | 3,0 | 0,5 | 8,5'),
      '5,0 = 5000000 EUR · 2022-12-31 · CommonStockValue · level',
      '3,0 = 3000000 EUR · 2022-12-31 · AdditionalPaidInCapital · level',
      '0,5 = 500000 EUR · 2022-12-31 · ~ · level',
      '8,5 = 8500000 EUR · 2022-12-31 · StockholdersEquity · level',
    ],
  ]);
});

describe('tables: units in a cell of their own', () => {
  itReads(head, [
    [
      rows(
        ' |  | 2023 | 2022',
        'Bilanzsumme | Mio € | 80,0 | 75,5',
        'Menschen im Mittel | Tsd | 1,2 | 1,1',
        'Dividende für das Jahr | Mio € | 4,0 | 3,0',
      ),
      '80,0 = 80000000 EUR · 2023-12-31 · Assets · level',
      '75,5 = 75500000 EUR · 2022-12-31 · Assets · level',
      '1,2 = 1200 count · FY 2023 · ~ · level',
      '1,1 = 1100 count · FY 2022 · ~ · level',
      '4,0 = 4000000 EUR · FY 2023 · ~ · level',
      '3,0 = 3000000 EUR · FY 2022 · ~ · level',
    ],
  ]);
});

describe('tables: heads that are missing', () => {
  itReads(head, [
    [
      rows('Umsatz (Mio €) | 8,0 | 7,5', 'Bilanzsumme (Mio €) | 80,0 | 75,5'),
      '8,0 = 8000000 EUR · FY 2023 · Revenues · level',
      '7,5 = 7500000 EUR · FY 2022 · Revenues · level',
      '80,0 = 80000000 EUR · 2023-12-31 · Assets · level',
      '75,5 = 75500000 EUR · 2022-12-31 · Assets · level',
    ],
    [
      rows('Umsatz (Mio €) | 4 | 8,0 | 7,5', 'Bilanzsumme (Mio €) | 12 | 80,0 | 75,5'),
      '8,0 = 8000000 EUR · FY 2023 · Revenues · level',
      '7,5 = 7500000 EUR · FY 2022 · Revenues · level',
      '80,0 = 80000000 EUR · 2023-12-31 · Assets · level',
      '75,5 = 75500000 EUR · 2022-12-31 · Assets · level',
    ],
  ]);
  const stated = [2020, 2021, 2022]
    .map((year) => rows(`Mio € | ${year} | ${year - 1}`, 'Sachanlagen | 8,0 | 7,0'))
    .join('\n\nWeiter mit dem nächsten Jahr, das in der Tabelle steht und sich von dem davor unterscheidet.\n\n');
  itReads(head, [
    [
      `${stated}\n\nDie letzte Tabelle steht auf der nächsten Seite und hat ihren Kopf bei der Umwandlung verloren.\n\n${rows('Vorräte | 6,0 | 5,0')}`,
      ...[2020, 2021, 2022].flatMap((year) => [
        `8,0 = 8000000 EUR · ${year}-12-31 · PropertyPlantAndEquipmentNet · level`,
        `7,0 = 7000000 EUR · ${year - 1}-12-31 · PropertyPlantAndEquipmentNet · level`,
      ]),
      '6,0 = 6000000 EUR · 2023-12-31 · InventoryNet · level',
      '5,0 = 5000000 EUR · 2022-12-31 · InventoryNet · level',
    ],
  ]);
});

describe('tables: decimal marks that a reader of scans lost', () => {
  itReads(head, [
    [
      rows('Mio € | 2023 | 2022', 'Umsatz | 310,0 | 3024', 'Rohertrag | 1.250.5 | 1.1995', 'EBIT | 06 | 0.4'),
      '310,0 = 310000000 EUR · FY 2023 · Revenues · level',
      '3024 = 302400000 EUR · FY 2022 · Revenues · level',
      '1.250.5 = 1250500000 EUR · FY 2023 · GrossProfit · level',
      '1.1995 = 1199500000 EUR · FY 2022 · GrossProfit · level',
      '06 = 600000 EUR · FY 2023 · OperatingIncomeLoss · level',
      '0.4 = 400000 EUR · FY 2022 · OperatingIncomeLoss · level',
    ],
    // Nothing shows that this table suffered.
    [
      rows('Mio € | 2023 | 2022', 'Umsatz | 750,0 | 740', 'Rohertrag | 250,5 | 199,5'),
      '750,0 = 750000000 EUR · FY 2023 · Revenues · level',
      '740 = 740000000 EUR · FY 2022 · Revenues · level',
      '250,5 = 250500000 EUR · FY 2023 · GrossProfit · level',
      '199,5 = 199500000 EUR · FY 2022 · GrossProfit · level',
    ],
  ]);
});

describe('tables: days without a year, and columns that are not dated', () => {
  itReads(head, [
    [
      rows('Menschen | 2023 | 2022', 'Mitarbeiterinnen und Mitarbeiter (zum 31.12.) | 1.250 | 1.100'),
      '1.250 = 1250 count · 2023-12-31 · kpi:Headcount · level',
      '1.100 = 1100 count · 2022-12-31 · kpi:Headcount · level',
    ],
    [
      rows('Mio € | Buchwert 31.12.23 | Buchwert 31.12.22 | Kupon', 'Anleihe der AG | 5,0 | 4,5 | 1,25 %'),
      '5,0 = 5000000 EUR · 2023-12-31 · ~ · level',
      '4,5 = 4500000 EUR · 2022-12-31 · ~ · level',
      '1,25 % = 0.0125 pure · – · ? · level',
    ],
    [
      rows(
        'Mio € | Buchwert 31.12.2023 | davon Stufe 1 | Buchwert 31.12.2022 | davon Stufe 1',
        'Wertpapiere | 5,0 | 4,0 | 3,0 | 2,0',
      ),
      '5,0 = 5000000 EUR · 2023-12-31 · ? · level',
      '4,0 = 4000000 EUR · 2023-12-31 · ? · level',
      '3,0 = 3000000 EUR · 2022-12-31 · ? · level',
      '2,0 = 2000000 EUR · 2022-12-31 · ? · level',
    ],
    [
      rows('Mio € | 2023', 'Sachanlagen | 9,0', 'davon Sachanlagen im Inland | 5,0'),
      '9,0 = 9000000 EUR · 2023-12-31 · PropertyPlantAndEquipmentNet · level',
      '5,0 = 5000000 EUR · ? · ⊂PropertyPlantAndEquipmentNet · level',
    ],
  ]);
});

describe('tables: cells that are more than a number', () => {
  itReads(head, [
    [
      rows(
        'Kennzahl | Prozentsatz',
        '--- | ---',
        'Nutzung der Türen | 61,5 %',
        'Alter | 18-24 Jahre',
        'Reparaturen | 2,4 pro Jahr',
      ),
      '61,5 % = 0.615 pure · FY 2023 · ~ · level',
      '18 = 18 year · FY 2023 · ~ · level',
      '24 Jahre = 24 year · FY 2023 · ~ · level',
      '2,4 = 2.4 count · FY 2023 · ~ · level',
    ],
    [
      rows(
        'Ausgabe | Betrag ($) | Prozentsatz',
        '--- | --- | ---',
        'Werbung | 1.500.000 | 40,5 %',
        'Patente im Bestand | 34 angemeldete Patente | –',
      ),
      '1.500.000 = 1500000 USD · FY 2023 · ? · level',
      '40,5 % = 0.405 pure · FY 2023 · ? · share',
      '34 = 34 count · FY 2023 · ? · level',
    ],
  ]);
});
