import type { fileIssuesMessages as english } from '../en/file-issues.js';
import { say } from './say.js';

/** Arabic words for what is found in a file rather than in a deal; part of the section `issues`. */
export const fileIssuesMessages: typeof english = {
  'row-too-long': {
    title: 'صف خلاياه أكثر من العناوين',
    mend: 'وضع النصوص التي تحوي الفاصل بين علامتي اقتباس.',
  },
  'row-too-short': {
    title: 'صف خلاياه أقل من العناوين',
    mend: 'التحقق من اكتمال الصف، بلا فاصل أسطر داخل خلية.',
  },
  'encoding-replaced': { title: 'محارف تتعذر قراءتها', mend: say`إعادة تصدير الملف بترميز ${'UTF-8'}.` },
  'encoding-assumed': {
    title: 'ترميز الملف مجرد تخمين',
    mend: say`التحقق من صحة قراءة الأسماء؛ وإلا فإعادة تصدير الملف بترميز ${'UTF-8'}.`,
  },
  'not-text': { title: 'ليس ملفًا نصيًا', mend: 'تصدير البيانات بصيغة CSV.' },
  'file-empty': { title: 'ملف فارغ', mend: 'إعادة تصدير الملف.' },
  'no-rows': { title: 'عناوين بلا صفوف', mend: 'التحقق من مرشح التصدير، ثم إعادة التصدير.' },
  'blank-rows': { title: 'صفوف فارغة', mend: 'لا يلزم شيء.' },
  'preamble-row': { title: 'صف فوق العناوين', mend: 'لا يلزم شيء، ما لم يكن صفقة.' },
  'totals-row': { title: 'صف مجاميع', mend: 'لا يلزم شيء، ما لم يكن صفقة.' },
  'footer-row': { title: 'صف تحت البيانات', mend: 'لا يلزم شيء، ما لم يكن صفقة.' },
  'heading-missing': { title: 'عمود بلا عنوان', mend: 'تسمية العمود في صفه الأول.' },
  'heading-duplicate': { title: 'عمودان بعنوان واحد', mend: 'إعطاء كل عمود عنوانًا خاصًا به.' },
  'heading-repeated': {
    title: 'العناوين مكررة بين الصفوف',
    mend: 'لا يلزم شيء: يُرجح أن ملفات قد ضُمت معًا.',
  },
  'stray-quote': {
    title: 'علامة اقتباس في غير موضعها',
    mend: 'مضاعفة علامات الاقتباس داخل النصوص، أو إعادة تصدير الملف.',
  },
  'column-missing': {
    title: 'عمود متوقع غير موجود',
    mend: 'إضافة العمود إلى التصدير، أو اختيار عمود آخر مكانه.',
  },
  'column-new': { title: 'عمود لم يكن موجودًا من قبل', mend: 'التحقق مما يُقرأ العمود عليه.' },
  'date-order-changed': {
    title: 'ترتيب الأيام والشهور مختلف عما سبق',
    mend: 'التحقق من تاريخ في هذا العمود: يُقرأ بالترتيب الذي تدل عليه تواريخه.',
  },
  'decimal-mark-changed': {
    title: 'علامة عشرية مختلفة عما سبق',
    mend: 'التحقق من رقم في هذا العمود: يُقرأ بالعلامة التي تدل عليها أرقامه.',
  },
  'date-order-shared': {
    title: 'ترتيب اليوم والشهر كما في أعمدة أخرى',
    mend: 'التحقق من تاريخ في هذا العمود، واختيار ترتيب آخر إن كان خطأً.',
  },
  'ambiguous-date-order': {
    title: 'تواريخ تُقرأ بطريقتين',
    mend: 'اختيار ما يأتي أولًا: اليوم أم الشهر.',
  },
  'ambiguous-decimal-mark': {
    title: 'أرقام تُقرأ بطريقتين',
    mend: 'اختيار العلامة العشرية: الفاصلة أم النقطة.',
  },
  'outcome-contradicts-stage': {
    title: 'مكسوبة أو خاسرة، في مرحلة تدل على غير ذلك',
    mend: 'تصحيح مرحلة الصفقة أو نتيجتها.',
  },
  'unknown-status': {
    title: 'حالة لا تدل على مفتوحة ولا منتهية',
    mend: 'جعل حالة الصفقة مفتوحة أو مكسوبة أو خاسرة.',
  },
  'heading-too-short': { title: 'العناوين أقل من الأعمدة', mend: 'تسمية كل عمود في الصف الأول.' },
  'numbers-split': {
    title: 'أرقام قطعها الفاصل',
    mend: 'التصدير بفاصل آخر، أو بأرقام بين علامتي اقتباس.',
  },
  'date-far-apart': { title: 'يوم بعد سائر الأيام بسنوات', mend: 'التحقق من سنة هذا التاريخ.' },
  'lost-amounts-zero': {
    title: 'مبالغ الصفقات الخاسرة كلها صفر',
    mend: 'تصدير المبالغ التي كانت للصفقات قبل خسارتها.',
  },
};
