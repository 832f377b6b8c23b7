import type { stageBoardReadingMessages as english } from '../en/stage-board-reading.js';
import { countedDays, countedDeals, countedDealsOf } from './counted.js';
import { say } from './say.js';

/** Arabic texts of what sorts, filters and collapses the stage board, marks its cards and loads more of them. */
export const stageBoardReadingMessages: typeof english = {
  sort: 'الترتيب حسب',
  orders: {
    rank: 'يدويًا',
    amount: 'المبلغ',
    'expected-close': 'الإغلاق المتوقع',
    'stage-entered': 'دخول المرحلة',
    'days-in-stage': 'الأيام في المرحلة',
    'last-activity': 'آخر نشاط',
    name: 'الاسم',
  },
  directions: {
    number: { ascending: 'الأدنى أولًا', descending: 'الأعلى أولًا' },
    day: { ascending: 'الأقدم أولًا', descending: 'الأحدث أولًا' },
    text: { ascending: 'من الألف إلى الياء', descending: 'من الياء إلى الألف' },
  },
  search: 'البحث في الصفقات',
  filter: 'تصفية',
  filtered: ({ count, shown, deals }) => `${say`${shown} من`} ${countedDealsOf(count, deals)}`,
  found: ({ count, deals }) => countedDeals(count, deals),
  counting: 'يجري العد…',
  facets: { owners: 'المسؤول', teams: 'الفريق', sources: 'المصدر' },
  facetAll: 'الكل',
  facetUnknown: 'غير معروف',
  facetSeveral: 'عدة قيم',
  overdueOnly: 'المتأخرة فقط',
  staleOnly: 'الراكدة فقط',
  emptied: 'لا صفقة تجتاز التصفية.',
  criterionQuery: ({ query }) => say`الكلمات «${query}»`,
  criterionFacet: ({ facet, values }) => say`${facet}: ${values}`,
  clearCriterion: ({ text }) => say`إزالة ${text}`,
  clearAll: 'إزالة التصفية',
  stale: 'الراكدة',
  staleMark: 'راكدة',
  staleFor: ({ count, days }) => `بلا نشاط منذ ${countedDays(count, days)}`,
  cardsOf: ({ stage }) => say`بطاقات ${stage}`,
  overCollapsed: ({ stage }) => say`فوق ${stage}، وهي مطوية.`,
  loaded: ({ loaded, of }) => say`هنا ${loaded} من ${of}`,
  loadMore: 'تحميل المزيد',
  loadMoreOf: ({ stage }) => say`تحميل المزيد من ${stage}`,
  loadingMore: 'يجري تحميل المزيد…',
  loadFailed: 'تعذر تحميل المزيد.',
  jump: 'الانتقال إلى مرحلة',
};
