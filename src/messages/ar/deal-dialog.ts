import type { DealDialogMessages } from '../en/deal-dialog.js';
import { countedDays } from './counted.js';
import { plural } from './plural.js';
import { say } from './say.js';

/** Arabic texts of the deal dialog. */
export const dealDialogMessages: DealDialogMessages = {
  title: 'صفقة',
  close: 'إغلاق',
  gone: 'لم تعد هذه الصفقة موجودة.',
  goneHint: 'أُزيلت، أو أن عنوانها قديم.',
  failed: 'تعذر تحميل الصفقة.',
  listTitle: 'الصفقات',
  listFailed: 'تعذر تحميل القائمة.',
  kinds: {
    open: 'مفتوحة',
    won: 'مكسوبة',
    lost: 'خاسرة',
    hold: 'معلقة',
    disqualified: 'غير مؤهلة',
    unmapped: 'مرحلة غير معروفة',
  },
  noStage: 'بلا مرحلة',
  endedOn: ({ date }) => say`في ${date}`,
  daysInStage: ({ count, days }) => `${countedDays(count, days)} في هذه المرحلة`,
  daysInStageUnknown: 'عدد الأيام في هذه المرحلة غير معروف',
  expectedDays: ({ count, days }) => `المتوقع ${countedDays(count, days)}`,
  overdueDays: ({ count, days }) => `التأخر ${countedDays(count, days)}`,
  fields: {
    name: 'الاسم',
    stage: 'المرحلة',
    amount: 'المبلغ',
    expectedClose: 'الإغلاق المتوقع',
    closed: 'الإغلاق',
    probability: 'احتمال الفوز',
    lostReason: 'السبب',
    owner: 'المسؤول',
    team: 'الفريق',
    account: 'العميل',
    source: 'المصدر',
    nextStep: 'الخطوة التالية',
    lastActivity: 'آخر نشاط',
    created: 'الإنشاء',
  },
  fieldsTitle: 'البيانات',
  given: ({ amount }) => say`أُدخل بقيمة ${amount}`,
  shareOfStage: ({ share }) => say`${share}، كما لكل صفقة في هذه المرحلة`,
  timelineTitle: 'المراحل حتى الآن',
  pathUnknown: 'لا تُعرف المراحل التي مرت بها الصفقة: ليس لها سجل مراحل.',
  days: ({ count, days }) => countedDays(count, days),
  daysUnknown: 'عدد الأيام غير معروف',
  span: ({ from, to }) => say`${from} – ${to}`,
  since: ({ date }) => say`منذ ${date}`,
  until: ({ date }) => say`حتى ${date}`,
  dateUnknown: 'في يوم غير معروف',
  sinceUnknown: 'منذ يوم غير معروف',
  held: ({ count, days }) => `لم يُحتسب من التعليق ${countedDays(count, days)}`,
  added: 'أُكملت لاختلاف السجل عن بيانات الصفقة',
  addedOnly: 'معروفة من بيانات الصفقة وحدها',
  wentBack: 'عادت إلى الوراء',
  skipped: ({ stages }) => say`تجاوزت ${stages}`,
  now: 'الآن',
  earlierHidden: ({ count, entries }) => {
    const number = say`${entries}`;
    return plural(count, {
      zero: `يوجد ${number} إدخال سابق غير معروض.`,
      one: 'يوجد إدخال سابق واحد غير معروض.',
      two: 'يوجد إدخالان سابقان غير معروضين.',
      few: `توجد ${number} إدخالات سابقة غير معروضة.`,
      many: `يوجد ${number} إدخالًا سابقًا غير معروض.`,
      other: `يوجد ${number} إدخال سابق غير معروض.`,
    });
  },
  showAll: 'عرض الكل',
  faultsTitle: 'أخطاء البيانات',
  noFaults: 'لم يُعثر على أي منها.',
  times: ({ title, times }) => say`${title} (العدد: ${times})`,
  stay: ({ days, expected }) => say`${days}، والمتوقع ${expected}`,
  faults: {
    'no-amount': { title: 'بلا مبلغ', mend: 'إدخال قيمة الصفقة؛ ويكفي تقديرها.' },
    'no-expected-close': {
      title: 'بلا إغلاق متوقع',
      mend: 'الاتفاق مع العميل على يوم وإدخاله.',
    },
    'expected-close-past': {
      title: 'مضى الإغلاق المتوقع',
      mend: 'إدخال إغلاق متوقع جديد، أو إغلاق الصفقة.',
    },
    overdue: {
      title: 'أطول في مرحلتها من المتوقع',
      mend: 'دفع الصفقة إلى الأمام، أو تعليقها، أو إغلاقها.',
    },
    'no-next-step': { title: 'بلا خطوة تالية', mend: 'إدخال ما سيجري تاليًا، ومن سيقوم به.' },
    'skipped-stage': {
      title: 'مراحل جرى تجاوزها',
      mend: 'التحقق من إنجاز ما وُضعت هذه المراحل لأجله.',
    },
    'no-owner': { title: 'بلا مسؤول', mend: 'إسناد الصفقة إلى أحد.' },
    'unknown-owner': {
      title: 'مسؤول غير وارد في القائمة',
      mend: 'تسليم الصفقة إلى مسؤول في القائمة، أو إضافة هذا المسؤول إليها.',
    },
    'unmapped-stage': {
      title: 'ليست في أي مرحلة من العملية',
      mend: 'نقل الصفقة إلى المرحلة التي هي فيها.',
    },
  },
};
