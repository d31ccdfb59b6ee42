/**
 * How names of months begin in the languages of the registries, January first; a longer beginning counts before a shorter one.
 * In lower case and without accents, as {@link foldName} leaves them.
 */
export type MonthNames = readonly (readonly string[])[];

/** Accents of Latin, Greek and Cyrillic letters are left out; vowel signs of Devanagari are letters. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Months in order, separated by blanks; `|` between beginnings of one. */
function months(names: string): MonthNames {
  return names.split(' ').map((month) => month.split('|').map(foldName));
}

const english = months('jan feb mar apr may jun jul aug sep oct nov dec');
const danish = months('jan feb mar apr maj jun jul aug sep okt nov dec');

export const englishInFull = months('january february march april may june july august september october november december');

export const monthNames = {
  bg: months('ян фев мар апр май|маи юни юли авг сеп окт ное дек'),
  // Czech has June and July begin alike: červen, července.
  cs: months('led uno bre dub kve cvn|cerven|cervn cvc|cervenc srp zar rij lis pro'),
  cy: months('ion chwe maw|faw ebr mai|fai meh|feh gor|ngor aws med|fed hyd tach|dach|nhach|thach rhag|rag'),
  da: danish,
  de: months('jan|jän|jaen feb mär|maer apr mai jun jul aug sep okt nov dez'),
  // The first letter is often typed on a Latin keyboard.
  el: months('ιαν|iαν φεβ μαρ απρ|aπρ|αριλ|aριλ μαι ιουν|iουν ιουλ|iουλ αυγ σεπ οκτ|oκτ νοε δεκ'),
  en: english,
  es: months('ene feb mar abr may jun jul ago sep oct nov dic'),
  et: months('jaan veebr märts apr mai juuni juuli aug sept okt nov dets'),
  fi: months('tam hel maa huh tou kes hei elo syy lok mar jou'),
  fr: months('janv févr mars avr mai juin juil août sept oct nov déc'),
  hi: months('जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'),
  hr: months('sij velj ožu tra svi lip srp kol ruj lis stu pro'),
  hu: months('jan feb márc ápr máj jún júl aug szept okt nov dec'),
  it: months('gen feb mar apr mag giu lug ago set ott nov dic'),
  lt: months('sau vas kov bal geg bir lie rugp|rgp rugs|rgs spa|spl lap gru|grd'),
  lv: months('janv febr marts apr maijs jūn jūl aug sept okt nov dec'),
  nl: months('jan feb maa|mrt apr mei jun jul aug sep okt nov dec'),
  no: months('jan feb mar apr mai jun jul aug sep okt nov des'),
  pl: months('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
  pt: months('jan fev mar abr mai jun jul ago set out nov dez'),
  ro: months('ian feb mar apr mai iun iul aug sep oct noi|nov dec'),
  sk: months('jan feb mar apr máj jún júl aug sep okt nov dec'),
  sl: months('jan feb mar apr maj jun jul avg sep okt nov dec'),
  sv: danish,
} as const satisfies Readonly<Record<string, MonthNames>>;

/** Months of the Indian national calendar, Chaitra first, in Latin letters and in Devanagari. */
export const indianMonthNames = months(
  [
    'chait|cait|चैत्र',
    'vai|वैशाख|बैसाख',
    'jy|ज्येष्ठ',
    'asadh|ashadh|आषाढ',
    'sravan|shravan|श्रावण|सावन',
    'bhadra|prosthapada|भाद्रपद|भादो',
    'asvin|ashvin|aswin|ashwin|आश्विन',
    'karti|कार्तिक',
    'marga|agra|मार्गशीर्ष|अगहन',
    'pau|पौष',
    'magh|माघ',
    'phalg|फाल्गुन',
  ].join(' '),
);

/** Index (1–12) of the month that a word names; null where it names none. The word folded. */
export function monthNamed(word: string, names: MonthNames): number | null {
  let longest = 0;
  let month: number | null = null;
  names.forEach((beginnings, index) => {
    for (const beginning of beginnings) {
      if (beginning.length <= longest || !word.startsWith(beginning)) continue;
      longest = beginning.length;
      month = index + 1;
    }
  });
  return month;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

export function romanMonth(word: string): number | null {
  const index = ROMAN.indexOf(word);
  return index < 0 ? null : index + 1;
}
