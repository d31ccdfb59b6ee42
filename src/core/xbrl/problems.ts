import type { Span } from '../filing';
import type { XbrlProblem } from './model';

/**
 * The rules that a document can break: of Inline XBRL 1.1, XBRL 2.1, XBRL Dimensions 1.0 and Namespaces in XML. Those of linkbases
 * and schemas that lie beside a filing are among them.
 */
export const xbrlProblemCodes = [
  // names
  'missingConcept',
  'malformedName',
  'undeclaredPrefix',
  'duplicateId',
  // contexts and units
  'missingContext',
  'unknownContext',
  'brokenContext',
  'contextsElsewhere',
  'contextWithoutId',
  'contextWithoutEntity',
  'contextWithoutPeriod',
  'badDate',
  'reversedPeriod',
  'badDimension',
  'repeatedAxis',
  'missingUnit',
  'unknownUnit',
  'brokenUnit',
  'unitWithoutId',
  'unitWithoutMeasure',
  // values
  'unknownRegistry',
  'unknownFormat',
  'textDoesNotFitFormat',
  'notANumber',
  'notFinite',
  'badScale',
  'badSign',
  'badDecimals',
  'badPrecision',
  'missingDecimals',
  'decimalsAndPrecision',
  'nilWithContent',
  'nilWithDecimals',
  // how elements stand in each other
  'nestedDiffers',
  'nestedBesideText',
  'markupInNumber',
  'nestedTooDeep',
  'missingNumerator',
  'missingDenominator',
  'repeatedFractionPart',
  'partOutsideFraction',
  'tuple',
  // what belongs together
  'unknownContinuation',
  'continuationCycle',
  'sharedContinuation',
  'unusedContinuation',
  'unknownFootnote',
  'unknownRelationshipEnd',
  'tooManyFootnotes',
  'missingReferences',
  'inconsistentDuplicate',
  'missingHref',
  // linkbases and schemas
  'unknownTaxonomyFile',
  'truncatedFile',
  'unknownEncoding',
  'unknownLocator',
  'badWeight',
  'badOrder',
] as const;

export type XbrlProblemCode = (typeof xbrlProblemCodes)[number];

export function problem(code: XbrlProblemCode, subject: string, place: Span): XbrlProblem {
  return { code, subject, place };
}
