import type { ExplanationMessages } from '../en/explanation.js';
import { explanationFigures } from './explanation-figures.js';
import { explanationNumbers } from './explanation-numbers.js';
import { say } from './say.js';

/** Arabic texts of the explanation panel: "How was this computed?". */
export const explanationMessages: ExplanationMessages = {
  gone: 'لم يعد هذا الرقم موجودًا. يُرجى اختيار رقم آخر أعلاه.',
  title: 'كيف حُسب هذا؟',
  close: 'إغلاق',
  figure: 'المؤشر',
  wonSubject: 'المكسوبة',
  sizeClasses: {
    boulder: 'جلاميد',
    rock: 'صخور',
    stone: 'حجارة',
    pebble: 'حصى',
    gravel: 'حصباء',
    sand: 'رمال',
    unknown: 'حجم غير معروف',
  },
  subjectOn: ({ subject, date }) => say`${subject} في ${date}`,
  formula: 'الصيغة',
  numbers: 'بالأرقام',
  asOf: ({ date }) => say`حتى نهاية ${date}`,
  window: ({ period }) => say`الفترة: ${period}`,
  allTime: 'الفترة: كل الأوقات',
  leftOut: ({ reason }) => say`غير محتسب: ${reason}`,
  nothingLeftOut: 'احتُسب كل شيء.',
  figures: explanationFigures,
  numberNames: explanationNumbers,
  notes: {
    'open-deals-count-as-lost': 'تُعد الصفقات المفتوحة خاسرة.',
    'disqualified-count-as-lost': 'تُعد الصفقات غير المؤهلة خاسرة.',
    'unknown-path-in-first-stage': 'تُحتسب الصفقات المغلقة التي ليس لها سجل مراحل من المرحلة الأولى.',
    'standing-now': 'صفقات مفتوحة، كل منها في المرحلة التي تقف فيها في نهاية اليوم.',
    'target-prorated': 'لا تتكون الفترة من فترات مستهدف كاملة: أُخذت حصة بحسب الأيام.',
    'target-incomplete': 'لا تغطي المستهدفات كل أيام الفترة.',
    'all-open-deals': 'تُحتسب كل الصفقات المفتوحة أيًّا كان إغلاقها المتوقع.',
    'zones-compare-remaining': 'تقارن النطاقات القيمة المفتوحة بما تبقى للكسب.',
    'wilson-interval': 'فاصل الثقة بطريقة ويلسون.',
    'type-7-quantile': 'كوانتيل بالاستيفاء الخطي، النوع السابع.',
    'hold-days-included': 'أيام التعليق محتسبة.',
    'probability-from-win-rate': 'ليس للمرحلة احتمال خاص بها: يحل محله معدل الفوز منها.',
    'lost-amounts-zero':
      'كل مبلغ معروف لصفقة خاسرة صفر، كما يحدث حين تُفرغ المبالغ عند الخسارة: لا يدل هذا الرقم على الكثير.',
    'threshold-by-quantile': 'قيمة كُمَيّلية لمبالغ كل الصفقات المفتوحة أيًّا كان المرشِّح.',
    'threshold-by-breaks': 'فواصل طبيعية لمبالغ كل الصفقات المفتوحة أيًّا كان المرشِّح (Fisher؛ Jenks).',
    'gini-sum': 'الترتيب هو موضع الصفقة بدءًا من الأصغر؛ والعدد هو عدد الصفقات كلها.',
    'conversions-told': 'حصص ما يتقدم من كل مرحلة معطاة وليست مقيسة.',
    'period-running': 'لم تنتهِ الفترة.',
    'past-as-today': 'لا سجل لبعض الحقول: ماضيها كحاضرها.',
    'deals-independent': 'تُعد الصفقات مستقلة بعضها عن بعض.',
    'value-simulated': 'بالمحاكاة: القيم أكثر من أن تُحسب احتمالاتها بدقة.',
    'kaplan-meier': 'تُعد فترات البقاء التي لم تنتهِ أطول مما بلغته حتى الآن (طريقة كابلان وماير).',
    'aalen-johansen':
      'الصفقات التي لم تنتهِ محتسبة؛ والفوز والخسارة وعدم التأهل ينفي بعضها بعضًا (طريقة آلن ويوهانسن).',
    'whatever-expected-close':
      'تُحتسب كل الصفقات المفتوحة، كل منها بمرحلتها وأيامها فيها، أيًّا كان إغلاقها المتوقع.',
  },
};
