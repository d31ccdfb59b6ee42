import { l10n } from 'vscode';
import type { XbrlProblem } from '../../core/xbrl/model';
import type { XbrlProblemCode } from '../../core/xbrl/problems';

/** Rules of XBRL that a filing breaks, in the language of the editor. */

/** What is wrong, in one sentence. */
export function xbrlProblemInWords({ code, subject }: Pick<XbrlProblem, 'code' | 'subject'>): string {
  return sentences[code](subject);
}

const sentences: Readonly<Record<XbrlProblemCode, (subject: string) => string>> = {
  missingConcept: () => l10n.t('This fact has no name.'),
  malformedName: (subject) => l10n.t('“{0}” is no name of XBRL’s form, prefix and local name.', subject),
  undeclaredPrefix: (subject) => l10n.t('The prefix of “{0}” is not declared.', subject),
  duplicateId: (subject) => l10n.t('An element before this one has the id “{0}” too.', subject),
  missingContext: () => l10n.t('This fact names no context, so its period and company are not known.'),
  unknownContext: (subject) => l10n.t('There is no context “{0}” in this document.', subject),
  brokenContext: (subject) => l10n.t('The context “{0}” is itself broken.', subject),
  contextsElsewhere: () =>
    l10n.t('This document has no contexts of its own, so the periods, units and companies of its facts are not known.'),
  contextWithoutId: () => l10n.t('This context has no id, so no fact can name it.'),
  contextWithoutEntity: (subject) => l10n.t('The context “{0}” does not say whom it is about.', subject),
  contextWithoutPeriod: (subject) => l10n.t('The context “{0}” states no period.', subject),
  badDate: (subject) => l10n.t('“{0}” is no date.', subject),
  reversedPeriod: (subject) => l10n.t('The period ends before it starts: {0}.', subject),
  badDimension: (subject) => l10n.t('“{0}” names no axis or member.', subject),
  repeatedAxis: (subject) => l10n.t('The axis {0} stands in the context more than once.', subject),
  missingUnit: () => l10n.t('This number names no unit.'),
  unknownUnit: (subject) => l10n.t('There is no unit “{0}” in this document.', subject),
  brokenUnit: (subject) => l10n.t('The unit “{0}” is itself broken.', subject),
  unitWithoutId: () => l10n.t('This unit has no id, so no fact can name it.'),
  unitWithoutMeasure: (subject) => l10n.t('The unit “{0}” does not say what it measures in.', subject),
  unknownRegistry: (subject) => l10n.t('The format “{0}” is of a registry that Tickmark does not know.', subject),
  unknownFormat: (subject) => l10n.t('The registry of the format “{0}” has no such name.', subject),
  textDoesNotFitFormat: (subject) => l10n.t('The text does not fit its format: “{0}”.', subject),
  notANumber: (subject) => l10n.t('Without a format the text must be a plain number, which “{0}” is not.', subject),
  notFinite: (subject) => l10n.t('The value is {0}, for which there is no number to show.', subject),
  badScale: (subject) => l10n.t('The scale “{0}” is no power of ten that an amount could have.', subject),
  badSign: (subject) => l10n.t('The sign can be a minus only, not “{0}”.', subject),
  badDecimals: (subject) => l10n.t('The accuracy “{0}” is neither a number of decimals nor INF.', subject),
  badPrecision: (subject) => l10n.t('The precision “{0}” is neither a number of digits nor INF.', subject),
  missingDecimals: () => l10n.t('This number does not state its accuracy.'),
  decimalsAndPrecision: (subject) =>
    l10n.t('A number states its accuracy by decimals or by precision, not by both: {0}.', subject),
  nilWithContent: (subject) => l10n.t('A fact without a value has content: “{0}”.', subject),
  nilWithDecimals: (subject) => l10n.t('A fact without a value states an accuracy: {0}.', subject),
  nestedDiffers: (subject) => l10n.t('The number in this number has another {0}.', subject),
  nestedBesideText: (subject) => l10n.t('Beside the number in this number there is other text: “{0}”.', subject),
  markupInNumber: (subject) => l10n.t('There is markup in the number “{0}”.', subject),
  nestedTooDeep: (subject) => l10n.t('“{0}” stands in so many others that it is not read.', subject),
  missingNumerator: () => l10n.t('This fraction has no numerator.'),
  missingDenominator: () => l10n.t('This fraction has no denominator.'),
  repeatedFractionPart: () => l10n.t('This fraction has more than one numerator or denominator.'),
  partOutsideFraction: (subject) => l10n.t('The {0} stands in no fraction.', subject),
  tuple: (subject) => l10n.t('Tickmark reads the facts in the tuple {0}, but not that they belong together.', subject),
  unknownContinuation: (subject) => l10n.t('There is no continuation “{0}” in this document.', subject),
  continuationCycle: (subject) => l10n.t('The continuation “{0}” leads back to itself.', subject),
  sharedContinuation: (subject) => l10n.t('The continuation “{0}” already continues another text.', subject),
  unusedContinuation: (subject) => l10n.t('The continuation “{0}” continues nothing in this document.', subject),
  unknownFootnote: (subject) => l10n.t('There is no footnote “{0}” in this document.', subject),
  unknownRelationshipEnd: (subject) =>
    l10n.t('The relationship names “{0}”, which is neither a fact nor a footnote of this document.', subject),
  tooManyFootnotes: (subject) => l10n.t('The relationship names {0} footnotes, which is too many to follow.', subject),
  missingReferences: (subject) => l10n.t('The document names no taxonomy for the target “{0}”.', subject),
  inconsistentDuplicate: (subject) =>
    l10n.t('{0} is reported more than once for the same period and unit, with numbers that differ.', subject),
  missingHref: (subject) => l10n.t('The element {0} does not say what it refers to.', subject),
  unknownTaxonomyFile: (subject) => l10n.t('{0} is neither a linkbase nor a schema.', subject),
  truncatedFile: (subject) => l10n.t('{0} breaks off before its end.', subject),
  unknownEncoding: (subject) =>
    l10n.t('This file says that it is written in “{0}”, an encoding that Tickmark does not know.', subject),
  unknownLocator: (subject) => l10n.t('The arc leads to “{0}”, which is not there.', subject),
  badWeight: (subject) => l10n.t('The weight “{0}” is no number.', subject),
  badOrder: (subject) => l10n.t('The order “{0}” is no number.', subject),
};
