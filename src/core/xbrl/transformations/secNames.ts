import { countryTable } from './countries';

/** Names that the SEC's registry turns into codes. */

/** Blanks count as one, and words may begin small or with a capital: `New york`, but not `NEW YORK`. */
export function foldInitials(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.charAt(0).toLowerCase() + word.slice(1))
    .join(' ');
}

/** The article counts for nothing, and apostrophes are straight. */
export function foldCountry(text: string): string {
  return foldInitials(text.replace(/\u2019/g, "'")).replace(/^the /, '');
}

interface Country {
  readonly iso: string;
  readonly edgar: string;
  readonly names: readonly string[];
}

const countries: readonly Country[] = countryTable
  .trim()
  .split('\n')
  .map((line) => {
    const [iso = '', edgar = '', ...words] = line.split(' ');
    return { iso, edgar, names: words.join(' ').split('|') };
  });

type Codes = ReadonlyMap<string, string>;

/** From lines of a code, `=` and names: `CA=california`. */
function codes(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.trim().split('=');
      return names.split('|').map((name): [string, string] => [foldInitials(name), code]);
    });
}

function countriesBy(codeOf: (country: Country) => string): [string, string][] {
  return countries.flatMap((country) => country.names.map((name): [string, string] => [foldInitials(name), codeOf(country)]));
}

export const countryCodes: Codes = new Map(countriesBy(({ iso }) => iso));

const STATES = `
AL=alabama
AK=alaska
AZ=arizona
AR=arkansas
CA=california
CO=colorado
CT=connecticut
DE=delaware
FL=florida
GA=georgia
HI=hawaii
ID=idaho
IL=illinois
IN=indiana
IA=iowa
KS=kansas
KY=kentucky
LA=louisiana
ME=maine
MD=maryland
MA=massachusetts
MI=michigan
MN=minnesota
MS=mississippi
MO=missouri
MT=montana
NE=nebraska
NV=nevada
NH=new hampshire
NJ=new jersey
NM=new mexico
NY=new york
NC=north carolina
ND=north dakota
OH=ohio
OK=oklahoma
OR=oregon
PA=pennsylvania
RI=rhode island
SC=south carolina
SD=south dakota
TN=tennessee
TX=texas
UT=utah
VT=vermont
VA=virginia
WA=washington
WV=west virginia
WI=wisconsin
WY=wyoming
DC=district of columbia
AS=american samoa|samoa
GU=guam
MP=northern mariana islands
PR=puerto rico
UM=united states minor outlying islands
VI=virgin islands, U.S.
`;

/** Postal code, EDGAR's code (`--` where it has none), names. */
const PROVINCES = `
AB A0 alberta
BC A1 british columbia
MB A2 manitoba
NB A3 new brunswick
NL A4 newfoundland|newfoundland and labrador
NS A5 nova scotia
NT -- northwest territories
NU -- nunavut
ON A6 ontario
PE A7 prince edward island
QC A8 quebec|québec
SK A9 saskatchewan
YT B0 yukon
`;

const provinces = PROVINCES.trim()
  .split('\n')
  .map((line) => {
    const [postal = '', edgar = '', ...words] = line.split(' ');
    return { postal, edgar, names: words.join(' ').split('|') };
  });

export const stateAndProvinceCodes: Codes = new Map([
  ...codes(STATES),
  ...provinces.flatMap(({ postal, names }) => names.map((name): [string, string] => [name, postal])),
]);

/** Names that are EDGAR's only, or that stand for something else there. */
const EDGAR_NAMES = `
VI=virgin islands, U.S.|virgin islands, US|virgin islands, U.S|virgin islands, US.|U. S. virgin islands|U. S virgin islands
D8=virgin islands, british|virgin islands british
1U=macedonia|republic of macedonia
P8=netherlands antilles
V6=swaziland
XX=unknown
`;

export const provinceAndCountryCodes: Codes = new Map([
  ...countriesBy(({ edgar }) => edgar).filter(([, code]) => code !== '--'),
  ...provinces
    .filter(({ edgar }) => edgar !== '--')
    .flatMap(({ edgar, names }) =>
      names.flatMap((name) => ['', ' canada', ', canada'].map((more) => [name + more, edgar] as const)),
    ),
  ...codes(EDGAR_NAMES),
]);

/** In lower case; "the" and the legal form are left out by {@link foldExchange}. */
export const exchangeCodes: Codes = new Map(
  codes(`
BOX=box exchange
CboeBYX=cboe byx exchange
CboeBZX=cboe bzx exchange
C2=cboe c2 exchange
CboeEDGA=cboe edga exchange
CboeEDGX=cboe edgx exchange
CBOE=cboe exchange
CHX=chicago stock exchange
IEX=investors exchange
MIAX=miami international securities exchange
PEARL=miax pearl
BX=nasdaq bx
GEMX=nasdaq gemx
ISE=nasdaq ise
MRX=nasdaq mrx
Phlx=nasdaq phlx
NYSE=nyse|new york stock exchange
NYSEAMER=nyse american
NYSEArca=nyse arca
NYSENAT=nyse national
NASDAQ=nasdaq|nasdaq stock market|nasdaq global market|nasdaq global select market
`),
);

export function foldExchange(text: string): string {
  const name = text.split(/\s+/).join(' ').toLowerCase();
  return name.replace(/^the /, '').replace(/,? (llc|inc\.?)$/, '');
}

export const filerCategories: Codes = new Map(
  codes(`
Large Accelerated Filer=large accelerated filer
Accelerated Filer=accelerated filer
Non-accelerated Filer=non accelerated filer
`),
);

/** Whatever stands between "non" and "accelerated" is a blank. */
export function foldFilerCategory(text: string): string {
  return foldInitials(text.replace(/^([Nn]on)[^\w]+/, '$1 '));
}
