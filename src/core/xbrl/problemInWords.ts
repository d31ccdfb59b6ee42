import type { Localiser } from '../catalogue/workspace/problemInWords';
import type { XbrlProblem } from './model';
import type { XbrlProblemCode } from './problems';

/** Rules of XBRL that a filing breaks, in the reader's language. */

/** What is wrong, in one sentence. */
export function xbrlProblemInWords({ code, subject }: Pick<XbrlProblem, 'code' | 'subject'>, l10n: Localiser): string {
  return SENTENCES[code](l10n, subject);
}

const SENTENCES: Readonly<Record<XbrlProblemCode, (l10n: Localiser, subject: string) => string>> = {
  missingConcept: (l10n) => l10n.t('This fact has no name.'),
  malformedName: (l10n, subject) => l10n.t('“{0}” is no name of XBRL’s form, prefix and local name.', subject),
  undeclaredPrefix: (l10n, subject) => l10n.t('The prefix of “{0}” is not declared.', subject),
  duplicateId: (l10n, subject) => l10n.t('An element before this one has the id “{0}” too.', subject),
  missingContext: (l10n) => l10n.t('This fact names no context, so its period and company are not known.'),
  unknownContext: (l10n, subject) => l10n.t('There is no context “{0}” in this document.', subject),
  brokenContext: (l10n, subject) => l10n.t('The context “{0}” is itself broken.', subject),
  contextsElsewhere: (l10n) =>
    l10n.t('This document has no contexts of its own, so the periods, units and companies of its facts are not known.'),
  contextWithoutId: (l10n) => l10n.t('This context has no id, so no fact can name it.'),
  contextWithoutEntity: (l10n, subject) => l10n.t('The context “{0}” does not say whom it is about.', subject),
  contextWithoutPeriod: (l10n, subject) => l10n.t('The context “{0}” states no period.', subject),
  badDate: (l10n, subject) => l10n.t('“{0}” is no date.', subject),
  reversedPeriod: (l10n, subject) => l10n.t('The period ends before it starts: {0}.', subject),
  badDimension: (l10n, subject) => l10n.t('“{0}” names no axis or member.', subject),
  repeatedAxis: (l10n, subject) => l10n.t('The axis {0} stands in the context more than once.', subject),
  missingUnit: (l10n) => l10n.t('This number names no unit.'),
  unknownUnit: (l10n, subject) => l10n.t('There is no unit “{0}” in this document.', subject),
  brokenUnit: (l10n, subject) => l10n.t('The unit “{0}” is itself broken.', subject),
  unitWithoutId: (l10n) => l10n.t('This unit has no id, so no fact can name it.'),
  unitWithoutMeasure: (l10n, subject) => l10n.t('The unit “{0}” does not say what it measures in.', subject),
  unknownRegistry: (l10n, subject) => l10n.t('The format “{0}” is of a registry that Tickmark does not know.', subject),
  unknownFormat: (l10n, subject) => l10n.t('The registry of the format “{0}” has no such name.', subject),
  textDoesNotFitFormat: (l10n, subject) => l10n.t('The text does not fit its format: “{0}”.', subject),
  notANumber: (l10n, subject) => l10n.t('Without a format the text must be a plain number, which “{0}” is not.', subject),
  notFinite: (l10n, subject) => l10n.t('The value is {0}, for which there is no number to show.', subject),
  badScale: (l10n, subject) => l10n.t('The scale “{0}” is no power of ten that an amount could have.', subject),
  badSign: (l10n, subject) => l10n.t('The sign can be a minus only, not “{0}”.', subject),
  badDecimals: (l10n, subject) => l10n.t('The accuracy “{0}” is neither a number of decimals nor INF.', subject),
  badPrecision: (l10n, subject) => l10n.t('The precision “{0}” is neither a number of digits nor INF.', subject),
  missingDecimals: (l10n) => l10n.t('This number does not state its accuracy.'),
  decimalsAndPrecision: (l10n, subject) =>
    l10n.t('A number states its accuracy by decimals or by precision, not by both: {0}.', subject),
  nilWithContent: (l10n, subject) => l10n.t('A fact without a value has content: “{0}”.', subject),
  nilWithDecimals: (l10n, subject) => l10n.t('A fact without a value states an accuracy: {0}.', subject),
  nestedDiffers: (l10n, subject) => l10n.t('The number in this number has another {0}.', subject),
  nestedBesideText: (l10n, subject) => l10n.t('Beside the number in this number there is other text: “{0}”.', subject),
  markupInNumber: (l10n, subject) => l10n.t('There is markup in the number “{0}”.', subject),
  nestedTooDeep: (l10n, subject) => l10n.t('“{0}” stands in so many others that it is not read.', subject),
  missingNumerator: (l10n) => l10n.t('This fraction has no numerator.'),
  missingDenominator: (l10n) => l10n.t('This fraction has no denominator.'),
  repeatedFractionPart: (l10n) => l10n.t('This fraction has more than one numerator or denominator.'),
  partOutsideFraction: (l10n, subject) => l10n.t('The {0} stands in no fraction.', subject),
  tuple: (l10n, subject) => l10n.t('Tickmark reads the facts in the tuple {0}, but not that they belong together.', subject),
  unknownContinuation: (l10n, subject) => l10n.t('There is no continuation “{0}” in this document.', subject),
  continuationCycle: (l10n, subject) => l10n.t('The continuation “{0}” leads back to itself.', subject),
  sharedContinuation: (l10n, subject) => l10n.t('The continuation “{0}” already continues another text.', subject),
  unusedContinuation: (l10n, subject) => l10n.t('The continuation “{0}” continues nothing in this document.', subject),
  unknownFootnote: (l10n, subject) => l10n.t('There is no footnote “{0}” in this document.', subject),
  unknownRelationshipEnd: (l10n, subject) =>
    l10n.t('The relationship names “{0}”, which is neither a fact nor a footnote of this document.', subject),
  tooManyFootnotes: (l10n, subject) => l10n.t('The relationship names {0} footnotes, which is too many to follow.', subject),
  missingReferences: (l10n, subject) => l10n.t('The document names no taxonomy for the target “{0}”.', subject),
  inconsistentDuplicate: (l10n, subject) =>
    l10n.t('{0} is reported more than once for the same period and unit, with numbers that differ.', subject),
  missingHref: (l10n, subject) => l10n.t('The element {0} does not say what it refers to.', subject),
  unknownTaxonomyFile: (l10n, subject) => l10n.t('{0} is neither a linkbase nor a schema.', subject),
  truncatedFile: (l10n, subject) => l10n.t('{0} breaks off before its end.', subject),
  unknownEncoding: (l10n, subject) =>
    l10n.t('This file says that it is written in “{0}”, an encoding that Tickmark does not know.', subject),
  unknownLocator: (l10n, subject) => l10n.t('The arc leads to “{0}”, which is not there.', subject),
  badWeight: (l10n, subject) => l10n.t('The weight “{0}” is no number.', subject),
  badOrder: (l10n, subject) => l10n.t('The order “{0}” is no number.', subject),
};
