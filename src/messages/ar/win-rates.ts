import type { WinRatesMessages } from '../en/win-rates.js';
import { countedDaysOf, countedDeals } from './counted.js';
import { say } from './say.js';

/** A noun for what is compared: one of it, the kind of it, several as a subject, and several after a preposition. */
interface Noun {
  readonly one: string;
  readonly kind: string;
  readonly many: string;
  readonly manyOf: string;
}

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ['owner', { one: 'مسؤول', kind: 'المسؤول', many: 'المسؤولون', manyOf: 'المسؤولين' }],
  ['team', { one: 'فريق', kind: 'الفريق', many: 'الفرق', manyOf: 'الفرق' }],
  ['source', { one: 'مصدر', kind: 'المصدر', many: 'المصادر', manyOf: 'المصادر' }],
  ['account', { one: 'عميل', kind: 'العميل', many: 'العملاء', manyOf: 'العملاء' }],
  ['size-class', { one: 'حجم', kind: 'الحجم', many: 'الأحجام', manyOf: 'الأحجام' }],
  ['week', { one: 'أسبوع', kind: 'الأسبوع', many: 'الأسابيع', manyOf: 'الأسابيع' }],
  ['month', { one: 'شهر', kind: 'الشهر', many: 'الأشهر', manyOf: 'الأشهر' }],
  ['quarter', { one: 'ربع سنة', kind: 'ربع السنة', many: 'أرباع السنة', manyOf: 'أرباع السنة' }],
  ['year', { one: 'سنة', kind: 'السنة', many: 'السنوات', manyOf: 'السنوات' }],
]);

const nounOf = (groupBy: string): Noun =>
  NOUNS.get(groupBy) ?? { one: groupBy, kind: groupBy, many: 'المجموعات', manyOf: 'المجموعات' };

/** Those whose groups are nobody's colleagues. */
const IN_ORDER: ReadonlySet<string> = new Set(['size-class', 'week', 'month', 'quarter', 'year']);

/** Arabic texts of the win-rate comparison. */
export const winRatesMessages: WinRatesMessages = {
  title: ({ groupBy }) => say`معدلات الفوز حسب ${nounOf(groupBy).kind}`,
  plot: ({ groupBy }) => say`معدلات الفوز حسب ${nounOf(groupBy).kind}`,
  unknownGroup: ({ groupBy }) => say`بلا ${nounOf(groupBy).one}`,
  all: ({ groupBy }) => say`كل ${nounOf(groupBy).manyOf}`,
  sameName: ({ name, key }) => say`${name} (${key})`,
  week: ({ number, year }) => say`الأسبوع ${number}، ${year}`,
  quarter: ({ number, year }) => say`الربع ${number}، ${year}`,
  fiscalQuarter: ({ number, year }) => say`الربع ${number}، السنة المالية ${year}`,
  fiscalYear: ({ year }) => say`السنة المالية ${year}`,
  soFar: ({ name }) => say`${name}، حتى الآن`,
  sizeClasses: {
    boulder: 'جلاميد',
    rock: 'صخور',
    stone: 'حجارة',
    pebble: 'حصى',
    gravel: 'حصباء',
    sand: 'رمال',
    unknown: 'حجم غير معروف',
  },
  sizeFrom: ({ name, amount }) => say`${name}، ${amount} فأكثر`,
  sizeBetween: ({ name, low, high }) => say`${name}، من ${low} إلى أقل من ${high}`,
  sizeBelow: ({ name, amount }) => say`${name}، أقل من ${amount}`,
  closedIn: ({ period }) => say`الصفقات المغلقة ${period}`,
  closedUpTo: ({ date }) => say`الصفقات المغلقة حتى ${date}`,
  createdIn: ({ period }) => say`الصفقات المنشأة ${period}`,
  createdUpTo: ({ date }) => say`الصفقات المنشأة حتى ${date}`,
  policy: 'الصفقات المفتوحة',
  policies: { exclude: 'المغلقة فقط', 'as-lost': 'المفتوحة كخاسرة', range: 'مدى' },
  unitRate: 'معدل الفوز بالعدد',
  valueRate: 'معدل الفوز بالقيمة',
  unit: 'العدد',
  value: 'القيمة',
  sampleColumns: {
    exclude: 'المكسوبة من المغلقة',
    'as-lost': 'المكسوبة من الكل',
    range: 'المكسوبة من الكل',
  },
  noSample: { exclude: 'لا مغلقة', 'as-lost': 'لا صفقات', range: 'لا صفقات' },
  standingColumn: 'ليس دون',
  overallSamples: {
    exclude: ({ part, whole }) => say`${part} من ${whole} من الصفقات المغلقة`,
    'as-lost': ({ part, whole }) => say`${part} من ${whole} من الصفقات المغلقة والمفتوحة`,
    range: ({ part, whole }) => say`${part} من ${whole} من الصفقات المغلقة والمفتوحة`,
  },
  doubts: {
    'lost-amounts-zero': 'مبلغ كل صفقة خاسرة هنا صفر، لذا لا يدل المعدل بالقيمة على الكثير.',
  },
  noneClosed: ({ count, deals }) =>
    `لم تُغلق هنا أي صفقة، فلا معدل فوز بعد. المفتوح: ${countedDeals(count, deals)}.`,
  of: ({ part, whole }) => say`${part} من ${whole}`,
  span: ({ low, high }) => say`${low}–${high}`,
  tooFew: ({ sample }) => say`${sample} · قليلة`,
  ofPeers: ({ share }) => say`${share} من الأقران`,
  median: ({ rate }) => say`الوسيط ${rate}`,
  peersMedian: ({ rate }) => say`الأقران ${rate}`,
  row: ({ group, texts }) => say`${group}: ${texts.join('؛ ')}`,
  rowUnit: ({ rate, sample }) => say`كُسب ${rate} من الصفقات، ${sample}`,
  rowValue: ({ rate, sample }) => say`كُسب ${rate} من القيمة، ${sample}`,
  rowNoUnit: 'لا صفقات لحساب معدل',
  rowNoValue: 'لا قيمة لحساب معدل',
  rowUnknownValue: 'معدل الفوز بالقيمة غير معروف',
  rowInterval: ({ low, high }) => say`فاصل الثقة بمستوى خمسة وتسعين بالمئة من ${low} إلى ${high}`,
  rowStanding: ({ share, groupBy }) =>
    IN_ORDER.has(groupBy)
      ? say`ليس دون ${share} من ${nounOf(groupBy).manyOf} الأخرى`
      : say`ليس دون ${share} من الأقران`,
  rowTooFew: 'قليلة لا تكفي لاستنتاج الكثير',
  groupBy: 'التجميع حسب',
  from: 'من مرحلة',
  fromAll: 'كل الصفقات',
  hideTooFew: ({ needed }) => say`إخفاء ما دون ${needed} من الصفقات`,
  allTooFew: ({ needed }) => say`عدد الصفقات في كل منها أقل من ${needed}.`,
  sort: 'الترتيب حسب',
  sortKeys: {
    name: 'الاسم',
    unit: 'المعدل بالعدد',
    value: 'المعدل بالقيمة',
    count: 'عدد الصفقات',
    gap: 'القيمة ناقص العدد',
  },
  ascending: 'تصاعديًا',
  descending: 'تنازليًا',
  nameAscending: 'من الألف إلى الياء',
  nameDescending: 'من الياء إلى الألف',
  sortTime: 'الزمن',
  sortSize: 'الحجم',
  timeAscending: 'الأقدم أولًا',
  timeDescending: 'الأحدث أولًا',
  sizeAscending: 'الأصغر أولًا',
  sizeDescending: 'الأكبر أولًا',
  search: ({ groupBy }) => say`البحث عن ${nounOf(groupBy).one}`,
  noMatch: ({ query }) => say`لا نتائج تطابق «${query}».`,
  shown: ({ shown, total, groupBy }) => say`المعروض من ${nounOf(groupBy).manyOf}: ${shown} من ${total}.`,
  showAll: 'عرض الكل',
  intervalNote: 'الشريط العريض فاصل الثقة للمعدل بالعدد، بمستوى خمسة وتسعين بالمئة.',
  rangeNote: 'يمتد كل معدل من أدناه، إن خُسرت كل الصفقات المفتوحة، إلى أعلاه، إن كُسبت كلها.',
  tooFewNote: ({ needed, groupBy }) =>
    say`بالرمادي: ${nounOf(groupBy).many}، حيث عدد الصفقات أقل من ${needed}.`,
  curves: {
    view: 'العرض',
    views: { rates: 'المعدلات', curves: 'عبر الزمن' },
    sortChance: 'الفوز في النهاية',
    title: 'الفوز عبر الزمن',
    subtitle: ({ stage, date }) => say`الصفقات التي بلغت ${stage} حتى ${date}`,
    chance: 'ما يُكسب في النهاية',
    reached: ({ count, deals, stage }) => `${say`ما بلغ ${stage}`}: ${countedDeals(count, deals)}`,
    deals: ({ count, deals }) => countedDeals(count, deals),
    kinds: { won: 'مكسوبة', lost: 'خاسرة', disqualified: 'غير مؤهلة', open: 'لم تنته' },
    kindShares: {
      won: ({ share }) => say`${share} مكسوبة`,
      lost: ({ share }) => say`${share} خاسرة`,
      disqualified: ({ share }) => say`${share} غير مؤهلة`,
      open: ({ share }) => say`${share} لم تنته`,
    },
    days: ({ count, days }) => countedDaysOf(count, days),
    after: ({ days }) => say`بعد ${days}`,
    reading: ({ days, texts, inSight }) => say`بعد ${days}: ${texts.join('، ')}؛ ${inSight}`,
    inSight: ({ count, deals }) => say`على مرأى: ${countedDeals(count, deals)}`,
    plot: ({ subject, stage }) => say`${subject}: الأيام منذ بلوغ الصفقات ${stage}`,
    daysAxis: 'الأيام',
    atRiskAxis: 'على مرأى',
    rows: ({ groupBy }) => say`الفوز عبر الزمن حسب ${nounOf(groupBy).kind}`,
    row: ({ group, chance, deals }) => say`${group}: يُكسب في النهاية ${chance}، ${deals}`,
    none: ({ stage }) => say`لا تُعرف صفقة بلغت ${stage}، فلا منحنى.`,
    unknownDays: ({ count, deals }) =>
      `بلغتها أيضًا دون أن يُعرف منذ كم يوم، وليست في المنحنى: ${countedDeals(count, deals)}.`,
    failed: 'تعذر تحميل المنحنيات.',
    tableCaption: ({ subject, stage }) => say`${subject}: ما آلت إليه الصفقات بعد بلوغها ${stage}`,
    columns: {
      days: 'الأيام',
      atRisk: 'على مرأى قبله',
      won: 'المكسوبة',
      lost: 'الخاسرة',
      disqualified: 'غير المؤهلة',
      censored: 'غابت عن النظر',
      shareWon: 'حصة المكسوبة',
      shareLost: 'حصة الخاسرة',
      shareDisqualified: 'حصة غير المؤهلة',
      shareOpen: 'حصة ما لم ينته',
    },
  },
  tableCaption: 'معدلات الفوز بالأرقام',
  columns: {
    group: ({ groupBy }) => nounOf(groupBy).kind,
    won: 'المكسوبة',
    open: 'المفتوحة',
    counted: 'من الصفقات',
    unit: 'المعدل بالعدد',
    low: 'فاصل الثقة بمستوى خمسة وتسعين بالمئة من',
    high: 'إلى',
    unitLowest: 'الأدنى بالعدد',
    unitHighest: 'الأعلى بالعدد',
    wonValue: 'القيمة المكسوبة',
    openValue: 'القيمة المفتوحة',
    countedValue: 'من القيمة',
    value: 'المعدل بالقيمة',
    valueLowest: 'الأدنى بالقيمة',
    valueHighest: 'الأعلى بالقيمة',
    standing: 'ليس دون، من الأقران',
    peersMedian: 'وسيط الأقران',
  },
};
