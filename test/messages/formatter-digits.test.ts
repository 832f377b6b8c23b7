import { expect, test } from 'vitest';
import { createFormatter, type Formatter } from '../../src/messages/index.js';

const inLocale = (locale: string, currency: string): Formatter =>
  createFormatter({ locale, currency, currencyExponent: 2 });
const NBSP = '\u00A0';
/** Marks of direction: of text from left to right, from right to left, and of Arabic. */
const [LRM, RLM, ALM] = ['\u200E', '\u200F', '\u061C'];
const QUARTER = { start: '2026-07-01', end: '2026-10-01' };

/** Switzerland's apostrophe is a curved one to some versions of ICU. */
const straight = (text: string): string => text.replaceAll('’', "'");

/** Everything a formatter writes. */
const written = (formatter: Formatter): Readonly<Record<string, string>> => ({
  count: straight(formatter.count(1_234_567)),
  negative: straight(formatter.count(-1204)),
  decimal: formatter.decimal(51.84, 2),
  amount: straight(formatter.money(120_450)),
  debt: straight(formatter.money(-120_450)),
  compact: formatter.moneyShort(933_648_357),
  share: formatter.share(0.63),
  change: formatter.share(-0.125, 1),
  multiple: formatter.multiple(2.05),
  date: formatter.date('2026-09-30'),
  period: formatter.period(QUARTER),
});

test('Switzerland has apostrophes between thousands, a decimal point, and its franc before the amount', () => {
  expect(written(inLocale('de-CH', 'CHF'))).toEqual({
    count: "1'234'567",
    negative: "−1'204",
    decimal: '51.84',
    amount: `CHF${NBSP}1'204.50`,
    debt: "CHF−1'204.50",
    compact: `CHF${NBSP}9.34${NBSP}Mio.`,
    share: '63%',
    change: '−12.5%',
    multiple: '2.05×',
    date: '30.09.2026',
    period: '01.07. – 30.09.2026',
  });
});

test('Sweden has spaces between thousands, and units after the number', () => {
  expect(written(inLocale('sv-SE', 'SEK'))).toEqual({
    count: `1${NBSP}234${NBSP}567`,
    negative: `−1${NBSP}204`,
    decimal: '51,84',
    amount: `1${NBSP}204,50${NBSP}kr`,
    debt: `−1${NBSP}204,50${NBSP}kr`,
    compact: `9,34${NBSP}mn${NBSP}kr`,
    share: `63${NBSP}%`,
    change: `−12,5${NBSP}%`,
    multiple: '2,05×',
    date: '30 sep. 2026',
    period: '1 juli–30 sep. 2026',
  });
});

test('India counts by lakh and crore', () => {
  const india = inLocale('en-IN', 'INR');
  expect(written(india)).toEqual({
    count: '12,34,567',
    negative: '−1,204',
    decimal: '51.84',
    amount: '₹1,204.50',
    debt: '−₹1,204.50',
    compact: '₹93.4L',
    share: '63%',
    change: '−12.5%',
    multiple: '2.05×',
    date: '30 Sept 2026',
    period: '1 Jul – 30 Sept 2026',
  });
  expect(india.moneyShort(12_345_678_900)).toBe('₹12.3Cr');
});

test('Iran has digits, marks and a calendar of its own', () => {
  expect(written(inLocale('fa-IR', 'EUR'))).toEqual({
    count: '۱٬۲۳۴٬۵۶۷',
    negative: `${LRM}−۱٬۲۰۴`,
    decimal: '۵۱٫۸۴',
    amount: `${LRM}€۱٬۲۰۴٫۵۰`,
    debt: `${LRM}−${LRM}€۱٬۲۰۴٫۵۰`,
    compact: `${LRM}€${NBSP}۹٫۳۴${NBSP}میلیون`,
    share: '۶۳٪',
    change: `${LRM}−۱۲٫۵٪`,
    multiple: '۲٫۰۵×',
    date: '۸ مهر ۱۴۰۵',
    period: '۱۰ تیر تا ۸ مهر ۱۴۰۵',
  });
});

test('Egypt has Arabic-Indic digits, and its pound after the amount', () => {
  expect(written(inLocale('ar-EG', 'EGP'))).toEqual({
    count: '١٬٢٣٤٬٥٦٧',
    negative: `${ALM}−١٬٢٠٤`,
    decimal: '٥١٫٨٤',
    amount: `${RLM}١٬٢٠٤٫٥٠${NBSP}ج.م.${RLM}`,
    debt: `${ALM}−${RLM}١٬٢٠٤٫٥٠${NBSP}ج.م.${RLM}`,
    compact: `${RLM}٩٫٣٤${NBSP}مليون${NBSP}ج.م.${RLM}`,
    share: `٦٣٪${ALM}`,
    change: `${ALM}−١٢٫٥٪${ALM}`,
    multiple: `٢٫٠٥×${ALM}`,
    date: `٣٠${RLM}/٠٩${RLM}/٢٠٢٦`,
    period: `١${RLM}/٧${RLM}/٢٠٢٦ – ٣٠${RLM}/٩${RLM}/٢٠٢٦`,
  });
});

test('the Emirates have European digits in the same order', () => {
  expect(written(inLocale('ar-AE', 'AED'))).toMatchObject({
    count: '1,234,567',
    negative: `${LRM}−1,204`,
    amount: `${RLM}1,204.50${NBSP}د.إ.${RLM}`,
    compact: `${RLM}9.34${NBSP}مليون${NBSP}د.إ.${RLM}`,
    share: `63${LRM}%${LRM}`,
    multiple: `2.05${LRM}×${LRM}`,
  });
});
