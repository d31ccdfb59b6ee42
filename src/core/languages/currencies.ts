/**
 * Currency codes and symbols, which belong to no language. ISO 4217:2015 codes of the currencies that filings are written in,
 * plus RMB, the everyday name of CNY. Codes count only in capitals: "all" is a word, "ALL" could be money.
 */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY CNH HKD TWD KRW SGD AUD NZD CAD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB TRY ILS AED SAR QAR KWD ' +
    'EGP ZAR NGN KES INR PKR BDT LKR IDR MYR THB PHP VND MXN BRL ARS CLP COP PEN UAH KZT'
  ).split(' '),
);

/** Everyday codes that are no ISO codes → ISO 4217. */
export const currencyNicknames: Readonly<Record<string, string>> = { RMB: 'CNY', Rmb: 'CNY', NTD: 'TWD', STG: 'GBP', US$: 'USD' };

/** Stock exchanges, folded → the currency their companies mostly report in; used only where a filing names none. */
export const exchangeCurrencies: Readonly<Record<string, string>> = {
  nasdaq: 'USD',
  nyse: 'USD',
  amex: 'USD',
  otcqx: 'USD',
  lse: 'GBP',
  aim: 'GBP',
  tsx: 'CAD',
  asx: 'AUD',
  hkex: 'HKD',
  sehk: 'HKD',
  xetra: 'EUR',
  euronext: 'EUR',
  six: 'CHF',
  sgx: 'SGD',
};

/** Signs → ISO 4217. A bare `$` is the filing's own dollar, US unless it says otherwise. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '＄': 'USD',
};

/** Letters that touch a dollar (or yen) sign and say whose it is: `US$`, `HK$`, `NT$`. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  hk: 'HKD',
  nt: 'TWD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  s: 'SGD',
  r: 'BRL',
  mex: 'MXN',
};

/** Currencies that a bare `$` may stand for. */
export const dollars: ReadonlySet<string> = new Set(['USD', 'HKD', 'CAD', 'AUD', 'SGD', 'NZD', 'TWD', 'MXN', 'BRL']);
/** Currencies that a bare `¥` may stand for. */
export const yens: ReadonlySet<string> = new Set(['CNY', 'JPY']);
