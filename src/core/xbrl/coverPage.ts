import { isRealDate } from '../calendar';
import { cikOf, leiOf } from '../companies/identifiers';
import { tickerOn } from '../companies/tickers';
import type { CompanyEvidence } from '../filing';
import type { FilingHeader } from '../filingHeader';
import type { XbrlReport } from './model';

/** Concepts that say whose report it is, and of when: of the SEC's Document and Entity Information (dei), and of IFRS. */
const NAMES = new Set(['dei:EntityRegistrantName', 'ifrs-full:NameOfReportingEntityOrOtherMeansOfIdentification']);
const PERIOD_ENDS = new Set(['dei:DocumentPeriodEndDate', 'ifrs-full:DateOfEndOfReportingPeriod2013']);
const FORMS = new Set(['dei:DocumentType']);
const YEAR_ENDS = new Set(['dei:CurrentFiscalYearEndDate']);

/** What the tagged cover page states; null where nothing is reported. */
export function headerOf(report: XbrlReport | null): FilingHeader | null {
  if (!report) return null;
  const textOf = (concepts: ReadonlySet<string>) => {
    const fact = report.facts.find((each) => each.kind === 'text' && concepts.has(each.concept) && each.value !== null);
    return fact?.kind === 'text' ? (fact.value?.replace(/\s+/g, ' ').trim() ?? null) : null;
  };
  return {
    form: textOf(FORMS),
    entity: textOf(NAMES),
    identity: identityOf(report),
    periodOfReport: dateOf(textOf(PERIOD_ENDS)),
    filed: null,
    fiscalYearEnd: dayOf(textOf(YEAR_ENDS)),
  };
}

/** Identifier schemes of contexts: EDGAR Filer Manual II, 6.5.1; ESEF Regulation (EU) 2018/815, Annex IV. */
const CIK_SCHEME = 'http://www.sec.gov/CIK';
const LEI_SCHEME = 'http://standards.iso.org/iso/17442';

/** All contexts of a report are of one entity (EDGAR Filer Manual II, 6.5.3). */
function identityOf({ contexts, facts }: XbrlReport): CompanyEvidence {
  const identifierOf = (scheme: string) => contexts.find(({ entity }) => entity.scheme === scheme)?.entity.identifier ?? '';
  const texts = facts.flatMap((fact) => (fact.kind === 'text' && fact.value !== null ? [fact] : []));
  const exchanges = new Map(texts.filter(({ concept }) => concept === EXCHANGE).map(({ context, value }) => [context, value]));
  const tickers = texts.flatMap(({ concept, context, value }) => {
    return concept === SYMBOL ? (tickerOn(exchanges.get(context) ?? '', value ?? '') ?? []) : [];
  });
  return {
    names: [],
    tickers: [...new Set(tickers)],
    cik: cikOf(identifierOf(CIK_SCHEME)),
    lei: leiOf(identifierOf(LEI_SCHEME)),
  };
}

const SYMBOL = 'dei:TradingSymbol';
const EXCHANGE = 'dei:SecurityExchangeName';

function dateOf(value: string | null): string | null {
  const [date, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '') ?? [];
  return date !== undefined && isRealDate(Number(year), Number(month), Number(day)) ? date : null;
}

/** XML Schema's `gMonthDay`: `--12-31`. */
function dayOf(value: string | null): { month: number; day: number } | null {
  const [, month, day] = /^--(\d\d)-(\d\d)/.exec(value ?? '') ?? [];
  return month !== undefined && isRealDate(2000, Number(month), Number(day)) ? { month: Number(month), day: Number(day) } : null;
}
