import type { FunnelMessages } from '../en/funnel.js';
import { countedDeals, dealsText } from './counted.js';
import { listed, say } from './say.js';
import { signed } from './signed.js';

const unknownPath = /* @__PURE__ */ dealsText('منتهية بلا سجل مراحل', 'منتهيتان بلا سجل مراحل');

/** Arabic texts of the funnel chart. */
export const funnelMessages: FunnelMessages = {
  title: 'قمع المبيعات',
  plot: 'مراحل القمع',
  measure: 'المقياس',
  count: 'الصفقات',
  value: 'القيمة',
  basis: 'الصفقات المحتسبة',
  bases: {
    reached: 'بلغت المرحلة',
    entered: 'دخلت المرحلة',
    strict: 'بالترتيب',
    standing: 'قائمة الآن',
  },
  standingNow: 'الصفقات المفتوحة القائمة في مرحلة',
  won: 'المكسوبة',
  wonOfFirst: 'المكسوب من كل ما بدأ',
  wonSample: ({ won, first }) => say`${won} من ${first}`,
  subtitle: ({ track, date }) => say`${track} · حتى ${date}`,
  step: ({ stage, amount, share }) => say`${stage}: ${amount}، ${share} من المرحلة الأولى`,
  standingStep: ({ stage, amount, share }) => say`${stage}: ${amount} قائمة الآن، ${share} من الكل`,
  stepWithoutShare: ({ stage, amount }) => say`${stage}: ${amount}`,
  gain: ({ amount }) => say`زيادة ${amount} في الخطوة التالية`,
  drop: ({ amount, share }) => say`لم يتقدم: ${amount} (${share})`,
  dropWays: ({ drop, ways }) => say`${drop}: ${ways}`,
  stepAnd: ({ step, change }) => say`${step}. ${change}.`,
  dropShort: ({ text }) => signed('−', text),
  gainShort: ({ text }) => signed('+', text),
  deals: ({ count, deals }) => countedDeals(count, deals),
  lost: ({ deals }) => say`خاسرة: ${deals}`,
  disqualified: ({ deals }) => say`غير مؤهلة: ${deals}`,
  held: ({ deals }) => say`معلقة: ${deals}`,
  standing: ({ deals }) => say`باقية فيها: ${deals}`,
  overdue: ({ deals }) => say`متأخرة: ${deals}`,
  ways: ({ texts }) => listed(texts, '، '),
  showDeals: ({ count, deals }) => say`عرض ${countedDeals(count, deals)}`,
  dealsTitle: ({ stage, which }) => say`${stage} · ${which}`,
  wayNames: {
    lost: 'خاسرة',
    disqualified: 'غير مؤهلة',
    held: 'معلقة',
    standing: 'باقية فيها',
    overdue: 'متأخرة',
  },
  closedAsWon: ({ deals }) => say`مكسوبة: ${deals}`,
  unknownPath: ({ count, deals, ways }) =>
    `${unknownPath({ count, deals })} ${say`(${ways}). غير محتسبة في القمع.`}`,
  unknownPathFirst: ({ count, deals, ways }) =>
    `${unknownPath({ count, deals })} ${say`(${ways}). محتسبة من المرحلة الأولى.`}`,
  countFromFirst: 'الاحتساب من المرحلة الأولى',
  leaveOut: 'عدم الاحتساب',
  tableCaption: 'القمع بالأرقام',
  stageColumn: 'المرحلة',
  dealsColumn: 'الصفقات',
  valueColumn: 'القيمة',
  ofFirstColumn: 'من الأولى',
  ofAllColumn: 'من الكل',
  stepColumn: 'خطوة القمع',
  dropColumn: 'التسرب',
  whereaboutsColumn: 'أين ذهبت',
  winRateColumn: 'معدل الفوز من هنا',
};
