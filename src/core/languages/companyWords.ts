/** What the names of companies end in, and where their shares are traded: data of no language's own. */

/** Legal forms, folded: no part of what tells one company from another. */
export const legalForms: ReadonlySet<string> = new Set([
  ...['inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'companies', 'ltd', 'limited', 'llc', 'lp', 'llp', 'plc'],
  ...[
    'ag',
    'se',
    'kgaa',
    'gmbh',
    'kg',
    'ohg',
    'mbh',
    'ug',
    'sa',
    'sas',
    'sarl',
    'sca',
    'nv',
    'bv',
    'spa',
    'srl',
    'ab',
    'asa',
    'as',
  ],
  ...['oyj', 'oy', 'aps', 'sab', 'cv', 'sl', 'pte', 'pty', 'bhd', 'berhad', 'tbk', 'pt', 'kk', 'aktiengesellschaft', 'trust'],
]);

/** The same in Chinese, the longest first. */
export const legalFormsInHan: readonly string[] = ['股份有限公司', '有限责任公司', '控股有限公司', '有限公司', '公司'];

/** Forms of the United States, behind whose names a bare code in brackets is a symbol of an exchange there. */
export const usLegalForms: ReadonlySet<string> = new Set([
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'company',
  'co',
  'llc',
  'lp',
]);

/**
 * Words that name an exchange, folded → the market in whose symbols its shares are known. Exchanges of one country share their
 * symbols where no two companies may have the same one.
 */
export const markets: Readonly<Record<string, string>> = {
  nasdaq: 'US',
  nasq: 'US',
  nyse: 'US',
  'new york stock exchange': 'US',
  amex: 'US',
  otc: 'US',
  纳斯达克: 'US',
  纽交所: 'US',
  纽约证券交易所: 'US',
  hkex: 'HK',
  sehk: 'HK',
  'hong kong': 'HK',
  港交所: 'HK',
  联交所: 'HK',
  香港交易所: 'HK',
  lse: 'LN',
  london: 'LN',
  aim: 'LN',
  tsx: 'CN',
  asx: 'AU',
  xetra: 'DE',
  etr: 'DE',
  fra: 'DE',
  fwb: 'DE',
  fse: 'DE',
  frankfurt: 'DE',
  euronext: 'EU',
  six: 'CH',
  wbag: 'AT',
  sgx: 'SG',
  sse: 'SH',
  上交所: 'SH',
  上海证券交易所: 'SH',
  szse: 'SZ',
  深交所: 'SZ',
  深圳证券交易所: 'SZ',
  tse: 'JP',
  twse: 'TW',
};

/** What data services put behind a symbol, `QFIN.US`, `03660.HK` → the same markets. */
export const marketSuffixes: Readonly<Record<string, string>> = {
  US: 'US',
  N: 'US',
  O: 'US',
  OQ: 'US',
  A: 'US',
  HK: 'HK',
  SH: 'SH',
  SS: 'SH',
  SZ: 'SZ',
  DE: 'DE',
  F: 'DE',
  L: 'LN',
  PA: 'EU',
  AS: 'EU',
  BR: 'EU',
  T: 'JP',
  TW: 'TW',
  KS: 'KR',
  SI: 'SG',
  AX: 'AU',
  TO: 'CN',
  SW: 'CH',
};
