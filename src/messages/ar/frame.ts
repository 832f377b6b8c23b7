import type { FrameMessages } from '../en/frame.js';
import { countedDeals, dealsText } from './counted.js';
import { say } from './say.js';

/** Arabic texts of the frame that every widget stands in. */
export const frameMessages: FrameMessages = {
  showTable: 'جدول',
  download: 'تنزيل',
  downloadAs: { csv: 'تنزيل CSV', svg: 'تنزيل SVG', png: 'تنزيل PNG' },
  downloadItems: { csv: 'الأرقام (CSV)', svg: 'الصورة (SVG)', png: 'الصورة (PNG)' },
  downloadFailed: 'تعذر إنشاء الملف. إعادة المحاولة',
  howComputed: 'كيف حُسب؟',
  legend: 'دليل العلامات',
  loading: 'جارٍ التحميل…',
  empty: 'لا صفقات لعرضها.',
  emptyHint: 'لا شيء يطابق المرشح، أو لم تصل بيانات بعد.',
  errorTitle: 'تعذر عرض هذا.',
  errorText: 'شيء في بياناته أو إعداداته غير مناسب. يمكن لمن يدير هذه الصفحة معرفته.',
  errorCode: ({ code }) => say`الرمز: ${code}.`,
  retry: 'إعادة المحاولة',
  explanationFailed: 'تعذر تحميل الشرح.',
  tooFew: ({ count, deals, needed }) =>
    `${countedDeals(count, deals)} فقط: لا يكفي ذلك لاستنتاج الكثير. ${say`تُعرض الأرقام كالمعتاد ابتداءً من ${needed}.`}`,
  narrowStage: ({ stage }) => say`الصفقات في مرحلة ${stage} فقط.`,
  narrowReached: ({ stage }) => say`الصفقات التي بلغت ${stage} فقط.`,
  narrowFrom: ({ stage }) => say`ابتداءً من ${stage}: الصفقات التي بلغتها فقط.`,
  narrowKind: ({ kind }) => (kind === 'won' ? 'الصفقات المكسوبة فقط.' : 'الصفقات الخاسرة فقط.'),
  narrowSize: ({ least, below }) => say`الصفقات من ${least} إلى ما دون ${below} فقط.`,
  narrowSizeFrom: ({ least }) => say`الصفقات من ${least} فأكثر فقط.`,
  narrowSizeBelow: ({ below }) => say`الصفقات دون ${below} فقط.`,
  narrowSizeUnknown: 'الصفقات غير معروفة الحجم فقط.',
  narrowClear: 'عرض الكل',
  unknown: 'غير معروف',
  none: '–',
  leftOut: {
    'no-amount': /* @__PURE__ */ dealsText('مبلغها غير معروف', 'مبلغاهما غير معروفين'),
    'negative-amount': /* @__PURE__ */ dealsText('مبلغها سالب', 'مبلغاهما سالبان'),
    'no-created-date': /* @__PURE__ */ dealsText('بلا تاريخ إنشاء'),
    'no-closed-date': /* @__PURE__ */ dealsText('مغلقة بلا تاريخ إغلاق', 'مغلقتان بلا تاريخ إغلاق'),
    'closed-before-created': /* @__PURE__ */ dealsText('أُغلقت قبل إنشائها', 'أُغلقتا قبل إنشائهما'),
    'no-expected-close': /* @__PURE__ */ dealsText('مفتوحة بلا إغلاق متوقع', 'مفتوحتان بلا إغلاق متوقع'),
    'expected-before-period': /* @__PURE__ */ dealsText(
      'مفتوحة كان إغلاقها متوقعًا قبل الفترة',
      'مفتوحتان كان إغلاقهما متوقعًا قبل الفترة',
    ),
    'expected-after-period': /* @__PURE__ */ dealsText(
      'مفتوحة يُتوقع إغلاقها بعد الفترة',
      'مفتوحتان يُتوقع إغلاقهما بعد الفترة',
    ),
    'unknown-path': /* @__PURE__ */ dealsText('مغلقة بلا سجل مراحل', 'مغلقتان بلا سجل مراحل'),
    'no-stage-history': /* @__PURE__ */ dealsText(
      'معلقة أو مفتوحة بلا سجل مراحل',
      'معلقتان أو مفتوحتان بلا سجل مراحل',
    ),
    'unknown-days': /* @__PURE__ */ dealsText(
      'بقيت في مرحلة مدة غير معروفة',
      'بقيتا في مرحلة مدة غير معروفة',
    ),
    'unmapped-stage': /* @__PURE__ */ dealsText('في مرحلة غير معروفة'),
    'no-probability': /* @__PURE__ */ dealsText('مفتوحة بلا احتمال', 'مفتوحتان بلا احتمال'),
    omitted: /* @__PURE__ */ dealsText('مستثناة من التنبؤ', 'مستثناتان من التنبؤ'),
    disqualified: /* @__PURE__ */ dealsText('غير مؤهلة', 'غير مؤهلتين'),
    'not-entered': /* @__PURE__ */ dealsText('لم تدخل المرحلة المؤهلة قط', 'لم تدخلا المرحلة المؤهلة قط'),
  },
  leftOutTitle: 'غير محتسبة',
  leftOutOfValue: ({ reason }) => say`${reason}: محتسبة في العدد، لا في القيمة`,
  leftOutOfAll: ({ reason }) => say`${reason}: غير محتسبة`,
};
