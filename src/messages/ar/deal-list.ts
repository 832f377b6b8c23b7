import type { DealListMessages } from '../en/deal-list.js';
import { countedDays, countedDeals } from './counted.js';
import { say } from './say.js';

/** Arabic texts of the list of deals. */
export const dealListMessages: DealListMessages = {
  title: 'الصفقات',
  close: 'إغلاق',
  deals: ({ count, deals }) => countedDeals(count, deals),
  sum: ({ amount }) => say`المجموع ${amount}`,
  withoutAmount: ({ count, deals }) => `${countedDeals(count, deals)} بلا مبلغ`,
  search: 'البحث في الأسماء والعملاء',
  searchNames: 'البحث في الأسماء',
  clear: 'مسح البحث',
  none: 'لا توجد صفقات هنا.',
  noneFound: ({ text }) => say`لا توجد صفقة فيها «${text}».`,
  columns: {
    name: 'الصفقة',
    stage: 'المرحلة',
    account: 'العميل',
    owner: 'المسؤول',
    amount: 'المبلغ',
    expectedClose: 'الإغلاق المتوقع',
    closed: 'الإغلاق',
    days: 'الأيام في المرحلة',
    faults: 'أخطاء البيانات',
  },
  overDays: 'أيام التأخر',
  over: ({ count, days }) => `التأخر ${countedDays(count, days)}`,
  hiddenName: 'صفقة',
  past: 'مضى',
  back: 'العودة إلى القائمة',
};
