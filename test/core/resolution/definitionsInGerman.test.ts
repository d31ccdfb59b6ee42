import assert from 'node:assert/strict';
import { de } from '../../../src/core/languages/de';
import { createDefiner } from '../../../src/core/resolution/definers';
import { showDefinitions, showTerms } from './defining';

const german = createDefiner(de);

const NAMES = {
  EBIT: 'us-gaap:OperatingIncomeLoss',
  'EBIT-Marge': 'ratio:OperatingMargin',
  Kernergebnis: 'non-gaap:Core',
  Umsatz: 'us-gaap:Revenues',
  Umsatzes: 'us-gaap:Revenues',
  Rohertrag: 'us-gaap:GrossProfit',
  Nettoverschuldung: 'non-gaap:NetDebt',
  'freien Cashflow': 'non-gaap:FreeCashFlow',
  'Free Cashflow': 'non-gaap:FreeCashFlow',
};

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

function itDefines(rows: Rows): void {
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(showTerms(german, text, NAMES), expected));
}

const EBIT = 'sentence «EBIT» us-gaap:OperatingIncomeLoss';
const MARGIN = 'sentence «EBIT-Marge» ratio:OperatingMargin';
const CORE = 'sentence «Kernergebnis» non-gaap:Core';
const DEBT = 'sentence «Nettoverschuldung» non-gaap:NetDebt';

describe('German sentences that define', () => {
  itDefines([
    ['„Hafenquote“ bezeichnet den Anteil der Ladung, die am selben Tag gelöscht wird.', 'sentence «Hafenquote» -'],
    ['»Hafenquote« bedeutet den Anteil der Ladung, die am selben Tag gelöscht wird.', 'sentence «Hafenquote» -'],
    ['«Hafenquote» steht für den Anteil der Ladung, die am selben Tag gelöscht wird.', 'sentence «Hafenquote» -'],
    ['Der Begriff „Hafenquote“ umfasst alle Ladung vom selben Tag.', 'sentence «Hafenquote» -'],
    ['Das EBIT ist definiert als Ergebnis vor Zinsen und Steuern.', EBIT],
    ['EBIT bezeichnet das Ergebnis vor Zinsen und Steuern.', EBIT],
    ['Die Kennzahl EBIT beschreibt das Ergebnis vor Zinsen und Steuern.', EBIT],
    ['Das EBIT, auch Betriebsergebnis genannt, ist definiert als Ergebnis vor Zinsen.', EBIT],
    ['Das EBIT (Ergebnis vor Zinsen und Steuern) wird berechnet, indem Zinsen hinzugerechnet werden.', EBIT],
    ['Die EBIT-Marge entspricht dem EBIT in Prozent des Umsatzes.', MARGIN],
    ['Die EBIT-Marge entspricht dem Verhältnis von Ergebnis zu Erlösen.', MARGIN],
    ['Die EBIT-Marge wird als Quotient aus Ergebnis und Erlösen ermittelt.', MARGIN],
    ['Die EBIT-Marge errechnet sich aus Ergebnis und Erlösen.', MARGIN],
    ['Die EBIT-Marge wird berechnet als Ergebnis dividiert durch Erlöse.', MARGIN],
    ['Die EBIT-Marge gibt an, welcher Teil der Erlöse bleibt.', MARGIN],
    ['Die Nettoverschuldung ergibt sich aus Finanzschulden abzüglich flüssiger Mittel.', DEBT],
    ['Die Nettoverschuldung setzt sich zusammen aus Krediten und Anleihen.', DEBT],
    ['Die Nettoverschuldung setzt sich aus Krediten und Anleihen zusammen.', DEBT],
    ['Unter dem Kernergebnis verstehen wir das Ergebnis ohne einmalige Gewinne.', CORE],
    ['Unter „Kernergebnis“ versteht die Lindhafen AG das Ergebnis ohne einmalige Gewinne.', CORE],
    ['Wir definieren das Kernergebnis als Ergebnis ohne einmalige Gewinne.', CORE],
    ['Die Lindhafen AG berechnet das Kernergebnis wie folgt: Ergebnis ohne einmalige Gewinne.', CORE],
    ['Unter dem Begriff „Kernergebnis“ wird das Ergebnis ohne einmalige Gewinne verstanden.', CORE],
    ['Als Nettoverschuldung wird die Summe aus Krediten und Anleihen bezeichnet.', DEBT],
    ['Als Nettoverschuldung bezeichnen wir Finanzschulden abzüglich flüssiger Mittel.', DEBT],
    ['Finanzschulden abzüglich flüssiger Mittel werden als „Nettoverschuldung“ bezeichnet.', DEBT],
    [
      'Kernergebnis und EBIT sind alternative Leistungskennzahlen der Lindhafen AG.',
      'sentence «Kernergebnis» non-gaap:Core',
      'sentence «EBIT» us-gaap:OperatingIncomeLoss',
    ],
  ]);
});

describe('German sentences that define nothing', () => {
  itDefines([
    ['Das EBIT entspricht unseren Erwartungen.'],
    ['Das EBIT entspricht 9,6 % des Umsatzes.'],
    ['Das EBIT entspricht dem EBIT des Vorjahres.'],
    ['Der Umsatz bedeutet einen Anstieg um 5 %.'],
    ['Der Umsatz umfasst 12 Mio. Euro aus Verkäufen.'],
    ['Der Umsatz umfasst auch Erlöse aus Mieten.'],
    ['Der Umsatz besteht zu 40 % aus Mieten.'],
    ['Der Umsatz im Norden setzte sich aus Frachten und Mieten zusammen.'],
    ['Die Veränderung des EBIT ergibt sich aus höheren Kosten.'],
    ['Unter Umsatz und Kosten litt das Ergebnis.'],
    ['Der Rohertrag wird als EBIT der Sparte ausgewiesen.'],
    ['Das Schiff fuhr unter der „Nordstern“ wieder aus.'],
    ['Die Kosten waren höher als Umsatz und Ergebnis.'],
    ['Wir verstehen unsere Kunden und steigern den Umsatz.'],
    ['Die „Nordstern“ fährt unter deutscher Flagge.'],
  ]);
});

describe('German names given in passing', () => {
  itDefines([
    ['Die Erlöse aus Verträgen (im Folgenden „Vertragserlöse“) stiegen.', 'abbreviation «Vertragserlöse» -'],
    ['Die Erlöse aus Verträgen (nachfolgend auch als „Vertragserlöse“ bezeichnet) stiegen.', 'abbreviation «Vertragserlöse» -'],
    ['Die Lindhafen AG (im Folgenden: „die Gesellschaft“) betreibt Häfen.', 'abbreviation «Gesellschaft» -'],
    ['Im Folgenden stiegen die Erlöse der „Nordstern“.'],
  ]);
});

describe('German abbreviations', () => {
  const rows: Rows = [
    ['Das Adjusted EBITDA („AEBITDA“) stieg.', 'abbreviation «AEBITDA» -: Adjusted EBITDA'],
    ['Die Quote der Kredite in Verzug (»QKV«) sank.', 'abbreviation «QKV» -: Quote der Kredite in Verzug'],
    ['Die Freie Hafen Vereinigung (kurz: FHV) trat bei.', 'abbreviation «FHV» -: Freie Hafen Vereinigung'],
    ['Die Lindhafen AG (Xetra: LHF) berichtet.'],
  ];
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(showDefinitions(german, text, NAMES), expected));
});

describe('German footnotes and sentences', () => {
  it('ties a note to the noun phrase its mark hangs on', () => {
    assert.deepEqual(showDefinitions(german, 'Wir zählten 412 im Hafen liegende Schiffe².\n\n² Ohne Schlepper.'), [
      'footnote «Hafen liegende Schiffe» -: Ohne Schlepper. ← Hafen liegende Schiffe²',
    ]);
  });

  it('takes the term that a note names itself', () => {
    const text = 'Das EBIT¹ stieg.\n\n¹ EBIT ist definiert als Ergebnis vor Zinsen, d. h. ohne Zinsen und Steuern.';
    assert.deepEqual(showDefinitions(german, text, NAMES), [
      'footnote «EBIT» us-gaap:OperatingIncomeLoss: EBIT ist definiert als Ergebnis vor Zinsen, d. h. ohne Zinsen und Steuern. ← EBIT¹',
    ]);
  });

  it('ends no sentence at an ordinal or an abbreviation', () => {
    const text = 'Die Nettoverschuldung bezeichnet Kredite z. B. von Banken am 31. Dezember gemäß Nr. 7 der Verträge. Sie sank.';
    assert.deepEqual(showDefinitions(german, text, NAMES), [
      'sentence «Nettoverschuldung» non-gaap:NetDebt: Die Nettoverschuldung bezeichnet Kredite z. B. von Banken am 31. Dezember gemäß Nr. 7 der Verträge.',
    ]);
  });

  it('finds the sentence behind the head of a line in a glossary', () => {
    assert.deepEqual(showDefinitions(german, 'Kernergebnis. Das Kernergebnis ist definiert als Ergebnis ohne Gewinne.', NAMES), [
      'sentence «Kernergebnis» non-gaap:Core: Das Kernergebnis ist definiert als Ergebnis ohne Gewinne.',
    ]);
  });
});
