/** Codes that are found in cells and headings (ISO 4217); others are read where a column of currencies has them. */
const CODES = new Set(
  (
    'AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD MAD MXN MYR ' +
    'NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND XAF XOF ZAR'
  ).split(' '),
);

/** Signs and words of currencies, in lower case, without outer points. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [
    '€:EUR',
    '£:GBP',
    'us$:USD',
    '$us:USD',
    'a$:AUD',
    'au$:AUD',
    'c$:CAD',
    'ca$:CAD',
    'nz$:NZD',
    'hk$:HKD',
    's$:SGD',
    'r$:BRL',
    '₹:INR',
    '₩:KRW',
    '₽:RUB',
    '₺:TRY',
    '₴:UAH',
    '₪:ILS',
    '฿:THB',
    '₫:VND',
    'zł:PLN',
    'kč:CZK',
    'fr:CHF',
    'sfr:CHF',
    'euro:EUR',
    'euros:EUR',
    'skr:SEK',
    'nkr:NOK',
    'dkr:DKK',
    '元:CNY',
    '円:JPY',
  ].map((entry) => entry.split(':') as [string, string]),
);

/** Signs that several currencies share; the first is meant most often: it is assumed, and asked about. */
const SHARED_SIGNS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['$', 'USD CAD AUD NZD HKD SGD MXN'],
    ['dollar', 'USD CAD AUD NZD HKD SGD'],
    ['dollars', 'USD CAD AUD NZD HKD SGD'],
    ['kr', 'SEK NOK DKK ISK'],
    ['kronor', 'SEK ISK'],
    [':-', 'SEK'],
    ['¥', 'JPY CNY'],
  ].map(([sign = '', codes = '']) => [sign, codes.split(' ')] as const),
);

/** A currency as a text names it. */
export interface NamedCurrency {
  /** ISO 4217. */
  readonly code: string;
  /** Every currency the text may mean, ISO 4217; more than one where they share a sign. */
  readonly codes: readonly string[];
}

/** The currency that a sign, word or code names; `null` = none known here. */
export function namedCurrency(text: string): NamedCurrency | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^\.|\.$/g, '')
    .trim();
  const upper = word.toUpperCase();
  if (CODES.has(upper)) return { code: upper, codes: [upper] };
  const sign = SIGNS.get(word);
  if (sign !== undefined) return { code: sign, codes: [sign] };
  const shared = SHARED_SIGNS.get(word);
  return shared?.[0] === undefined ? null : { code: shared[0], codes: shared };
}

/** The currency code or sign that stands as a word of its own in a text, e.g. in a heading `Amount (EUR)`. */
export function currencyInText(text: string): NamedCurrency | null {
  for (const word of text.slice(0, 200).split(/[\s()[\],;/_-]+/)) {
    const isCode = /^[A-Z]{3}$/.test(word) || /^[^\p{L}\p{N}]{1,2}$/u.test(word);
    const named = isCode ? namedCurrency(word) : null;
    if (named !== null) return named;
  }
  return null;
}
