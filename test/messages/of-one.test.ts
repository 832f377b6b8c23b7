import { expect, test } from 'vitest';
import { ar } from '../../src/messages/ar/index.js';
import { de } from '../../src/messages/de/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { en, messagesOf, written } from './all-messages.js';

/** Of two and more alone, by what they say; or of a part of so many, or of files that take long to read. */
const OF_SEVERAL =
  /^(?:dealDialog\.times|findings\.texts\.(?:few-deals-carry|leads-not-followed-up|slow-response|too-many-open-deals)|winRates\.overallSamples\.exclude|csvImport\.(?:readingDeals|addingUp))$/;

/** What is no count: a share of deals, a limit. */
const SHARES = new Set([
  'share',
  'conversion',
  'before',
  'previous',
  'previousBefore',
  'activities',
  'overdue',
  'coverage',
]);
const LIMITS = new Set(['needed', 'limit', 'all']);

/** A one, or one deal and its share, with a word in the plural after it. */
const PLURALS = {
  English: /\b1 (?:(?:open|closed|ended|smaller) )?(?:deals|days|rows|issues|were|are|have|hold)\b/,
  German:
    /\b1 (?:Deal )?(?:\(9 %\) )?(?:Deals|Tage|Zeilen|kamen|gingen|wurden|werden|haben|sind|wären|\p{L}+e Deals)(?!\p{L})/u,
  Swedish:
    /\b1 (?:affär )?(?:affärer|dagar|rader|förlorade|diskvalificerade|försenade|vunna|\p{L}+e affärer)(?!\p{L})/u,
  Arabic: /1\u2069? (?:صفقات|أيام|صفوف)/,
} as const;

const valueOf = (name: string, deal: string): string => {
  if (name === 'amount') return deal;
  if (SHARES.has(name)) return '9 %';
  return LIMITS.has(name) ? '9' : '1';
};

const DEAL = { English: '1 deal', German: '1 Deal', Swedish: '1 affär', Arabic: 'صفقة واحدة' } as const;

test.each([
  ['English', en],
  ['German', de],
  ['Swedish', sv],
  ['Arabic', ar],
] as const)('no %s message says one of anything in the plural', (language, catalogue) => {
  const said = [...messagesOf(catalogue)].map(([path, message]) => [
    path,
    written(path, message, 1, (name) => valueOf(name, DEAL[language])),
  ]);
  const wrong = said.filter(
    ([path = '', text = '']) => PLURALS[language].test(text) && !OF_SEVERAL.test(path),
  );
  expect(wrong).toEqual([]);
});
