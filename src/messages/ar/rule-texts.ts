import type { RuleTextMessages } from '../en/rule-texts.js';
import { listed, say } from './say.js';

/** Arabic texts of rules that a move does not meet, as parts of a sentence. */
export const ruleTextMessages: RuleTextMessages = {
  criterion: ({ name }) => say`«${name}»`,
  noEvidence: ({ criteria }) => say`لا إثبات بعد على ${criteria}`,
  noWay: ({ stage, stages }) =>
    stages === '' ? say`لا تنتقل أي صفقة من ${stage}` : say`من ${stage} لا تنتقل الصفقات إلا إلى ${stages}`,
  bidOpen: 'لم يتقرر بعد هل نقدم عرضًا',
  noBid: 'تقرر عدم تقديم عرض',
  full: ({ stage, after, limit }) =>
    say`مرحلة ${stage} ممتلئة: مع هذه الصفقة يصبح فيها ${after} من ${limit} على الأكثر`,
  noReason: 'لم يُذكر سبب انتهاء الصفقة',
  blocked: {
    'transition-blocked': 'لا تنتقل الصفقات إلى هناك من مرحلتها',
    'gate-blocked': 'معايير مرحلتها غير مستوفاة',
    'bid-blocked': 'لم يتقرر تقديم عرض',
    'limit-blocked': 'المرحلة ممتلئة',
    'reason-missing': 'لم يُذكر سبب انتهاء الصفقة',
  },
  reasons: ({ texts }) => listed(texts, '؛ '),
};
