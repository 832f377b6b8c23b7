import type { StageBoardMessages } from '../en/stage-board.js';
import { countedDays, countedDaysOf, countedDeals, countedDealsOf, countedFaults } from './counted.js';
import { listed, say } from './say.js';

/** Arabic texts of the stage board. */
export const stageBoardMessages: StageBoardMessages = {
  title: 'الصفقات حسب المرحلة',
  asOf: ({ date }) => say`حتى ${date}`,
  columns: 'المراحل',
  track: 'المسار',
  unmapped: 'مرحلة غير معروفة',
  hiddenName: 'صفقة',
  column: ({ stage, count, deals }) => `${say`${stage}، `}${countedDeals(count, deals)}`,
  noCards: 'لا صفقات',
  paperNote: 'كل الصفقات محسوبة، ولا تظهر كل البطاقات.',
  keys: 'تتنقل مفاتيح الأسهم بين البطاقات، ويفتح مفتاح الإدخال الصفقة.',
  moveKeys:
    'تتنقل مفاتيح الأسهم بين البطاقات، ويفتح مفتاح الإدخال الصفقة. يرفع مفتاح المسافة بطاقة: عندئذ تختار مفاتيح الأسهم موضعها، ويضعها مفتاح المسافة، ويلغي مفتاح Escape. ويفتح المفتاح M «نقل إلى…».',
  pickStage: ({ stage }) => say`اختيار ${stage}`,
  deals: 'الصفقات',
  value: 'القيمة',
  weighted: 'المرجحة',
  overdue: 'المتأخرة',
  withoutAmountLabel: 'بلا مبلغ',
  amountUnknown: 'مبلغ غير معروف',
  noOwner: 'بلا مسؤول',
  closes: ({ date }) => say`الإغلاق ${date}`,
  closePast: ({ date }) => say`كان موعدها ${date}`,
  closed: ({ date }) => say`أُغلقت ${date}`,
  noClose: 'بلا إغلاق متوقع',
  days: ({ count, days }) => countedDays(count, days),
  daysOf: ({ days, count, expected }) => `${say`${days} من`} ${countedDaysOf(count, expected)}`,
  daysOver: ({ count, days }) => `تأخر ${countedDays(count, days)}`,
  daysUnknown: 'عدد الأيام غير معروف',
  daysInStage: ({ text }) => say`${text} في المرحلة`,
  card: ({ texts }) => listed(texts, '؛ '),
  faults: ({ count, deals }) => countedFaults(count, deals),
  moveTo: 'نقل إلى…',
  moveDealTo: ({ deal }) => say`نقل ${deal} إلى…`,
  moveFailed: 'تعذر تحميل «نقل إلى…».',
  stage: 'المرحلة',
  place: 'الموضع',
  first: 'الأول',
  last: 'الأخير',
  atNumber: 'عند الرقم',
  placeNumber: ({ of }) => say`الرقم، من واحد إلى ${of}`,
  placeByOrder: 'اللوحة مرتبة، لذا يحدد ترتيبها الموضع.',
  move: 'نقل',
  cancel: 'إلغاء',
  gone: 'لم تعد هذه الصفقة على اللوحة.',
  undo: 'تراجع',
  redo: 'إعادة',
  lifted: ({ deal, stage, place, of }) =>
    place === '' ? say`رُفعت ${deal}، في ${stage}.` : say`رُفعت ${deal}، ${place} من ${of} في ${stage}.`,
  over: ({ stage, place, of }) =>
    place === '' ? say`فوق ${stage}، واحدة من ${of}.` : say`فوق ${stage}، الموضع ${place} من ${of}.`,
  moved: ({ deal, from, to }) =>
    to.place === ''
      ? say`نُقلت ${deal} من ${from.stage} إلى ${to.stage}، واحدة من ${to.of}.`
      : say`نُقلت ${deal} من ${from.stage}، الموضع ${from.place}، إلى ${to.stage}، الموضع ${to.place} من ${to.of}.`,
  criterion: ({ name }) => say`«${name}»`,
  refused: ({ deal, stage, criteria }) => say`تبقى ${deal} في ${stage}: لا إثبات بعد على ${criteria}.`,
  movedUnmet: ({ deal, stage, criteria }) => say`غادرت ${deal} مرحلة ${stage} بلا إثبات على ${criteria}.`,
  stayed: ({ deal, stage, place, of }) =>
    place === '' ? say`تبقى ${deal} في ${stage}.` : say`تبقى ${deal} في ${stage}، الموضع ${place} من ${of}.`,
  cancelled: ({ deal, stage, place, of }) =>
    place === ''
      ? say`أُلغي النقل. ${deal} في ${stage}.`
      : say`أُلغي النقل. ${deal} في ${stage}، الموضع ${place} من ${of}.`,
  takenMeanwhile: ({ deal }) => say`انتهى النقل: نُقلت ${deal} في هذه الأثناء إلى مرحلة أخرى.`,
  goneMeanwhile: ({ deal }) => say`انتهى النقل: لم تعد ${deal} على اللوحة.`,
  undone: ({ deal, stage }) => say`تم التراجع: عادت ${deal} إلى ${stage}.`,
  redone: ({ deal, stage }) => say`تمت الإعادة: ${deal} في ${stage}.`,
  undoneChange: ({ deal }) => say`تم التراجع عن تغيير في ${deal}.`,
  redoneChange: ({ deal }) => say`تمت إعادة تغيير في ${deal}.`,
  undoneMany: ({ count, deals }) => `تم التراجع عن تغييرات في ${countedDealsOf(count, deals)}.`,
  redoneMany: ({ count, deals }) => `تمت إعادة تغييرات في ${countedDealsOf(count, deals)}.`,
  nothingToUndo: 'لا شيء للتراجع عنه.',
  nothingToRedo: 'لا شيء لإعادته.',
  tableCaption: 'المراحل بالأرقام',
  tableColumns: {
    stage: 'المرحلة',
    deals: 'الصفقات',
    value: 'القيمة',
    weighted: 'القيمة المرجحة',
    overdue: 'الصفقات المتأخرة',
    expectedDays: 'الأيام المتوقعة',
  },
};
