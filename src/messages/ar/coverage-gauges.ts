import type { CoverageGaugesMessages } from '../en/coverage-gauges.js';
import { say } from './say.js';

/** A noun for what has a gauge each: one of it, the kind of it, and several after a preposition. */
interface Noun {
  readonly one: string;
  readonly kind: string;
  readonly manyOf: string;
}

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ['owner', { one: 'مسؤول', kind: 'المسؤول', manyOf: 'المسؤولين' }],
  ['team', { one: 'فريق', kind: 'الفريق', manyOf: 'الفرق' }],
  ['source', { one: 'مصدر', kind: 'المصدر', manyOf: 'المصادر' }],
  ['account', { one: 'عميل', kind: 'العميل', manyOf: 'العملاء' }],
]);

const nounOf = (groupBy: string): Noun =>
  NOUNS.get(groupBy) ?? { one: groupBy, kind: groupBy, manyOf: 'المجموعات' };

/** Arabic texts of the coverage gauges of groups. */
export const coverageGaugesMessages: CoverageGaugesMessages = {
  title: ({ groupBy }) => say`التغطية حسب ${nounOf(groupBy).kind}`,
  unknownGroup: ({ groupBy }) => say`بلا ${nounOf(groupBy).one}`,
  all: ({ groupBy }) => say`كل ${nounOf(groupBy).manyOf}`,
  sameName: ({ name, key }) => say`${name} (${key})`,
  meter: ({ name, reading }) => say`${name}: ${reading}`,
  meterExpected: ({ amount }) => say`المتوقع كسبه: ${amount}.`,
  expected: ({ amount }) => say`${amount} متوقعة`,
  sort: 'الترتيب حسب',
  sortKeys: { coverage: 'التغطية', gap: 'النقص عن الحد الأدنى', name: 'الاسم' },
  directions: {
    ascending: 'الأدنى أولًا',
    descending: 'الأعلى أولًا',
    nameAscending: 'من الألف إلى الياء',
    nameDescending: 'من الياء إلى الألف',
  },
  shown: ({ shown, total, groupBy }) => say`المعروض من ${nounOf(groupBy).manyOf}: ${shown} من ${total}.`,
  showAll: 'عرض الكل',
  legend: { healthy: 'من الحد الأدنى إلى الأعلى', won: 'المكسوب حتى الآن', beyond: 'يتجاوز المقياس' },
  tableCaption: 'تغطية كل منها بالأرقام',
  columns: {
    group: ({ groupBy }) => nounOf(groupBy).kind,
    coverage: 'تغطية المستهدف',
    coverageOfRemaining: 'تغطية ما تبقى',
    zone: 'النطاق',
    target: 'المستهدف',
    won: 'المكسوب حتى الآن',
    attainment: 'تحقيق المستهدف',
    open: 'المفتوح',
    remaining: 'المتبقي للكسب',
    gap: 'النقص عن الحد الأدنى',
    expected: 'المتوقع كسبه',
    floor: 'الحد الأدنى مما تبقى',
    ceiling: 'الحد الأعلى مما تبقى',
  },
};
