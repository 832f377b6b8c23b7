import type { FindingsMessages } from '../en/findings.js';
import { say } from './say.js';

/** Arabic texts of what stands out. */
export const findingsMessages: FindingsMessages = {
  title: 'ما يلفت النظر',
  none: 'لا شيء يلفت النظر.',
  severities: { info: 'للعلم', warning: 'يستحق نظرة', critical: 'يتطلب إجراءً' },
  texts: {
    'low-conversion': ({ stage, conversion, before }) =>
      say`${stage}: يتقدم منها ${conversion}، والمنتظر ${before}.`,
    'over-capacity': ({ stage, overdue }) =>
      say`${stage}: المتأخر منها ${overdue}، وقليل منها يتقدم. ربما كانت الصفقات أكثر مما يتسع له الوقت.`,
    'high-bar': ({ stage, arrivals, usual }) =>
      say`${stage}: لا تكاد تتأخر فيها صفقة، لكن ما دخلها ${arrivals} فقط، والمنتظر ${usual}. ربما كان شرط الدخول أعلى مما ينبغي.`,
    'bar-lowered': ({ stage, conversion, before, previous, previousBefore }) =>
      say`${stage}: يتقدم منها ${conversion} بعد أن كان ${before}، منذ صارت المرحلة السابقة تمرر ${previous} بعد أن كانت تمرر ${previousBefore}. ربما خُفض الشرط هناك.`,
    'too-little-coming-in': ({ arrivals, needed }) =>
      say`ما يدخل أقل من اللازم: عدد الصفقات المنشأة ${arrivals}، والمستهدف يتطلب ${needed} في مثل هذه الأيام.`,
    'leads-not-followed-up': ({ share, days }) =>
      say`لم يُتابَع قط ${share} من الصفقات التي مضى على إنشائها هذا العدد من الأيام أو أكثر: ${days}.`,
    'slow-response': ({ days, limit }) =>
      say`نصف الصفقات الجديدة ينتظر أول نشاط هذا العدد من الأيام أو أكثر: ${days}؛ ويكفي ${limit}.`,
    'attention-at-the-end': ({ activities, share }) =>
      say`تذهب ${activities} من الأنشطة إلى المراحل المتأخرة، وفيها ${share} من الصفقات المفتوحة.`,
    'late-first-record': ({ share }) =>
      say`لا يُسجَّل ${share} من الصفقات الجديدة إلا في المرحلة الثانية أو بعدها.`,
    'few-deals-carry': ({ share, deals, all }) =>
      say`تحمل ${deals} من ${all} من الصفقات المفتوحة ${share} من القيمة.`,
    'lone-rock': ({ share }) => say`تحمل صفقة واحدة ${share} من القيمة المفتوحة.`,
    'too-many-open-deals': ({ owner, deals }) =>
      say`عدد الصفقات المفتوحة لدى ${owner}: ${deals}، وهو أكثر مما يرعاه شخص واحد.`,
    'went-back': ({ share }) => say`عاد ${share} من الانتقالات إلى مرحلة سابقة.`,
    skipped: ({ share }) => say`تجاوز ${share} من الانتقالات مرحلة.`,
    slipped: ({ share }) => say`ظل ${share} من الصفقات المتوقعة في الفترة الماضية مفتوحًا عند نهايتها.`,
    withdrawn: ({ share }) => say`سُحب ${share} من الصفقات المتنبأ بها للفترة الماضية.`,
    'uneven-wins': ({ variation, months }) =>
      say`قمم وقيعان: تتفاوت القيمة المكسوبة من شهر إلى شهر بمقدار ${variation} من متوسطها. عدد الأشهر: ${months}.`,
    'uneven-inflow': ({ variation, months }) =>
      say`قمم وقيعان: يتفاوت عدد الصفقات الجديدة من شهر إلى شهر بمقدار ${variation} من متوسطه. عدد الأشهر: ${months}.`,
    'old-tail': ({ coverage, ceiling, overdue }) =>
      say`القيمة المفتوحة ${coverage} مما تبقى، فوق ${ceiling}، وكثير منها قديم: ${overdue} من الصفقات متأخرة. يلزم التنظيف.`,
    'too-many-stages': ({ track, stages }) =>
      say`عدد المراحل المفتوحة في ${track}: ${stages}، وهو على الأرجح أكثر مما ينبغي.`,
  },
};
