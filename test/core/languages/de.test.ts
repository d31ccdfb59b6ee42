import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { toNumber } from '../../../src/core/decimal';
import { de } from '../../../src/core/languages/de';
import { en } from '../../../src/core/languages/en';
import { languageSchema } from '../../../src/core/languages/language';
import { foldOf } from '../../../src/core/recognition/fold';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { valueOf } from '../../../src/core/recognition/quantity';
import { recognise } from '../../../src/core/recognition/recognise';
import { tokenise } from '../../../src/core/recognition/tokens';

const lexicon = createLexicon(de, loadCatalogue());
const read = (text: string) => recognise(text, [], lexicon, { bracketsNegate: false });
const tokens = (text: string) => tokenise(text, 0, text.length, [], lexicon.wordKey);

/** The first way to say a pattern: optional words said, the first of several words taken. */
const spoken = (pattern: string) =>
  pattern
    .replace(/\?(?= |$)/g, '')
    .replace(/\|\S+/g, '')
    .replace(/ \./g, '.');

/** "text=value unit" of every quantity. */
function quantities(text: string): string[] {
  return read(text).quantities.map((q) => {
    const unit = q.currency ?? q.measure ?? q.counted ?? (q.notation === 'number' ? '' : q.notation);
    const per = q.per === null ? '' : `/${q.per}`;
    return `${text.slice(q.start, q.end)}=${toNumber(valueOf(q))}${unit && ' '}${unit}${per}`;
  });
}

/** "text: meaning slots" of every period phrase. */
function periods(text: string): string[] {
  return read(text).periods.map((period) => {
    const slots = Object.entries(period.slots).map(([name, value]) => ` ${name}=${value}`);
    return `${text.slice(period.start, period.end)}: ${period.meaning}${slots.sort().join('')}${period.atEnd ? ' atEnd' : ''}`;
  });
}

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

function itReads(reader: (text: string) => string[], rows: Rows): void {
  for (const [text, ...expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(reader(text), expected));
}

describe('German as data', () => {
  it('satisfies the schema of a language', () => {
    assert.equal(languageSchema.safeParse(de).error, undefined);
  });

  it('is told from English by words that the two do not share', () => {
    const english = new Set(en.functionWords);
    assert.deepEqual(
      de.functionWords.filter((word) => english.has(word)),
      [],
    );
  });

  it('folds the regular endings of nouns, and leaves other words alone', () => {
    const folded = ['aufwendungen', 'verbindlichkeiten', 'ergebnisses', 'umsätze', 'unverwässertes', 'kosten'].map(foldOf(de));
    assert.deepEqual(folded, ['aufwendung', 'verbindlichkeit', 'ergebnis', 'umsatz', 'unverwassert', 'kosten']);
  });

  it('finds each of its own scale words, currencies, measures and bounds', () => {
    const typeOf = (pattern: string) => lexicon.suffixes.match(tokens(spoken(pattern)), 0)?.value.type;
    for (const word of Object.keys(de.scales)) assert.equal(typeOf(word), 'scale', word);
    for (const name of Object.keys(de.currencies)) assert.equal(typeOf(name), 'currency', name);
    for (const name of Object.keys(de.measures)) assert.equal(typeOf(name), 'measure', name);
    for (const [bound, phrases] of Object.entries(de.bounds)) {
      for (const phrase of phrases) assert.equal(lexicon.bounds.match(tokens(spoken(phrase)), 0)?.value, bound, phrase);
    }
  });
});

describe('German quantities', () => {
  itReads(quantities, [
    ['Erlöse von 15,31 Milliarden Yuan', '15,31 Milliarden Yuan=15310000000 CNY'],
    ['rund 57,5 Millionen Kunden', '57,5 Millionen=57500000'],
    ['eine Quote von 98,5 %', '98,5 %=0.985 percent'],
    ['um 5,1 Prozent', '5,1 Prozent=0.051 percent'],
    ['RMB 45.000', 'RMB 45.000=45000 CNY'],
    ['1.234.567,8 Euro', '1.234.567,8 Euro=1234567.8 EUR'],
    ['12 Mio €', '12 Mio €=12000000 EUR'],
    ['EUR 1,2 Mio.', 'EUR 1,2 Mio.=1200000 EUR'],
    ['1,2 Mio. Euro Umsatz', '1,2 Mio. Euro=1200000 EUR'],
    ['2,3 Mrd €', '2,3 Mrd €=2300000000 EUR'],
    ['€ 2,3 Mrd.', '€ 2,3 Mrd.=2300000000 EUR'],
    ['450 Tsd. Euro', '450 Tsd. Euro=450000 EUR'],
    ['12T€', '12T€=12000 EUR'],
    ['1.234 T€ und 5 TEUR', '1.234 T€=1234000 EUR', '5 TEUR=5000 EUR'],
    ['TEUR 1.234', 'TEUR 1.234=1234000 EUR'],
    ['T€ -1.234', 'T€ -1.234=-1234000 EUR'],
    ['12 MEUR', '12 MEUR=12000000 EUR'],
    ['Mio. € 1,2 und Mrd. EUR 3', 'Mio. € 1,2=1200000 EUR', 'Mrd. EUR 3=3000000000 EUR'],
    ['TCHF 500', 'TCHF 500=500000 CHF'],
    ['in Mio € 2023 2022'],
    ['51 und 56 Milliar- den Euro', '51=51000000000 EUR', '56 Milliar- den Euro=56000000000 EUR'],
    ['68,3 Millionen US-Dollar', '68,3 Millionen US-Dollar=68300000 USD'],
    ['3 Millionen Schweizer Franken', '3 Millionen Schweizer Franken=3000000 CHF'],
    ['85 Cent', '85 Cent=0.85 EUR'],
    ['2,20 € je Aktie', '2,20 €=2.2 EUR/share'],
    ['7,8 Mio Aktien', '7,8 Mio=7800000 shares'],
    ['knapp 5 Prozentpunkte', '5 Prozentpunkte=0.05 percentagePoints'],
    ['3 %-Punkte', '3 %-Punkte=0.03 percentagePoints'],
    ['ca. 70 Basispunkte', '70 Basispunkte=0.007 basisPoints'],
    ['das 2,5-fache', '2,5-fache=2.5 multiple'],
    ['zwischen 51 und 56 Milliarden Euro', '51=51000000000 EUR', '56 Milliarden Euro=56000000000 EUR'],
    ['20 % bis 40 %', '20 %=0.2 percent', '40 %=0.4 percent'],
    ['eine halbe Million Kunden', 'eine halbe Million=500000'],
    ['12,7 Minuten', '12,7 Minuten=12.7 minute'],
    ['mit 4 Jahren', '4 Jahren=4 year'],
    ['auf Seite 12 und in § 315'],
    ['um 14 Uhr'],
  ]);
});

describe('German bounds', () => {
  const rows = [
    ['rund 5 %', 'approximately'],
    ['ca. 5 %', 'approximately'],
    ['mehr als 5 %', 'over'],
    ['knapp 5 %', 'under'],
    ['bis zu 5 %', 'upTo'],
    ['mindestens 5 %', 'atLeast'],
  ] as const;
  for (const [text, bound] of rows) it(text, () => assert.equal(read(text).quantities[0]?.bound, bound));
});

describe('German periods', () => {
  itReads(periods, [
    ['am 30. September 2023', '30. September 2023: date day=30 month=9 year=2023'],
    ['zum 31. Dezember 2022', '31. Dezember 2022: date day=31 month=12 year=2022 atEnd'],
    ['zum 31.12.2023', '31.12.2023: date dd=31 mm=12 year=2023 atEnd'],
    ['vom 1.1.2023 an', '1.1.2023: date dd=1 mm=1 year=2023'],
    ['30. Sept. 2023', '30. Sept. 2023: date day=30 month=9 year=2023'],
    ['am 31.12.23', '31.12.23: date dd=31 mm=12 yy=2023'],
    ['im Geschäftsjahr 2023/24', 'Geschäftsjahr 2023/24: year years=2024'],
    ['im Geschaftsjahr 2023', 'Geschaftsjahr 2023: year year=2023'],
    ['Geschäftsbericht 2023', 'Geschäftsbericht 2023: year year=2023'],
    ['am Abschlussstichtag', 'Abschlussstichtag: periodEnd'],
    ['am Jahresende 2022', 'Jahresende 2022: periodEnd year=2022'],
    ['im März 2024', 'März 2024: month month=3 year=2024'],
    ['im dritten Quartal 2023', 'dritten Quartal 2023: quarter ordinal=3 year=2023'],
    ['im 3. Quartal 2023', '3. Quartal 2023: quarter q=3 year=2023'],
    ['Q3 2023', 'Q3 2023: quarter q=3 year=2023'],
    ['im zweiten Quartal', 'zweiten Quartal: quarter ordinal=2'],
    ['im ersten Halbjahr 2023', 'ersten Halbjahr 2023: half ordinal=1 year=2023'],
    ['H1 2023', 'H1 2023: half half=1 year=2023'],
    ['in den ersten neun Monaten 2023', 'ersten neun Monaten 2023: months n=9 year=2023'],
    ['drei Monate zum 30. September 2023', 'drei Monate zum 30. September 2023: monthsEnded n=3'],
    ['im Geschäftsjahr 2023', 'Geschäftsjahr 2023: year year=2023'],
    ['im Jahr 2023', 'Jahr 2023: year year=2023'],
    ['Ende 2022', '2022: year year=2022 atEnd'],
    ['im Geschäftsjahr stieg', 'im Geschäftsjahr: currentYear'],
    ['im Berichtsjahr', 'Berichtsjahr: currentYear'],
    ['im Berichtszeitraum', 'Berichtszeitraum: current'],
    ['gegenüber dem Vorjahr', 'Vorjahr: yearAgo'],
    ['(Vj. 66,6 Mio €)', 'Vj.: yearAgo'],
    ['im Vorjahresquartal', 'Vorjahresquartal: yearAgo'],
    ['im gleichen Zeitraum 2022', 'gleichen Zeitraum 2022: sameIn year=2022'],
    ['im Vorquartal', 'Vorquartal: prior'],
    ['im letzten Jahr', 'letzten Jahr: priorYear'],
  ]);
});

describe('German cues', () => {
  itReads(
    (text) => read(text).cues.map((cue) => `${text.slice(cue.start, cue.end)}: ${cue.role}`),
    [
      ['Der Absatz erhöhte sich um 5 % auf 41 Mio €', 'erhöhte sich: increase', 'um: by', 'auf: to'],
      ['Die Kosten gingen um 5 % zurück', 'gingen um: decrease'],
      ['Die Kosten nahmen deutlich ab.', 'nahmen: decrease'],
      ['Die Kosten nahmen zu, während', 'nahmen: increase'],
      ['ein Kostenanstieg', 'Kostenanstieg: increase'],
      ['davon 5 Mio €', 'davon: portion'],
      ['ein Anstieg von 5 %', 'Anstieg von: increase'],
      ['Die Kosten beliefen sich auf 5 Mio €', 'beliefen sich auf: verb'],
      ['stiegen von 4 auf 6 Mio €', 'stiegen von: comparedWith', 'auf: to'],
      ['im Vergleich zum Vorjahr', 'im Vergleich zum: comparedWith'],
      ['5 Mio € (Vj. 4 Mio €)', '(Vj.: comparedWith'],
      ['5,1 % über dem Vorjahreswert', 'über dem Vorjahreswert: increase'],
      ['was 15 % entspricht', 'entspricht: share'],
      ['Wir erwarten 5 %', 'erwarten: forecast'],
      ['im Jahresvergleich', 'im Jahresvergleich: yoy'],
    ],
  );
});
