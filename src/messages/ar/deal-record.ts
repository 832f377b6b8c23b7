import type { DealRecordMessages } from '../en/deal-record.js';
import { countedDaysOf } from './counted.js';
import { plural } from './plural.js';
import { ruleTextMessages } from './rule-texts.js';
import { say } from './say.js';

/** Arabic texts of the record of a deal. */
export const dealRecordMessages: DealRecordMessages = {
  ...ruleTextMessages,
  toLeave: ({ stage }) => say`لمغادرة ${stage}`,
  stageTitle: 'هذه المرحلة',
  goal: 'الهدف',
  activities: 'ما يجري هنا',
  metOf: ({ met, required }) => say`استُوفي ${met} من ${required} من المعايير المطلوبة`,
  met: 'مستوفى',
  unmet: 'غير مستوفى',
  ticked: 'مؤشَّر فقط',
  optional: 'غير مطلوب',
  evidence: ({ by, date }) => say`${by}، ${date}`,
  tick: ({ date }) => say`أُشِّر في ${date} دون ذكر من وماذا، فلا يُحتسب`,
  earlier: 'معايير مراحل أخرى مرت بها',
  give: 'تقديم دليل',
  giveFor: ({ criterion }) => say`تقديم دليل على ${criterion}`,
  withdraw: 'سحب',
  withdrawFrom: ({ criterion, date }) => say`سحب دليل ${date} على ${criterion}`,
  who: 'من',
  when: 'متى',
  what: 'ما يمكن الاطلاع عليه',
  save: 'حفظ',
  cancel: 'إلغاء',
  saving: 'جارٍ الحفظ…',
  saved: 'حُفظ.',
  refused: 'رُفض ذلك.',
  refusedBecause: ({ reason }) => say`رُفض ذلك: ${reason}`,
  notDone: ({ code }) => say`تعذر ذلك (${code}).`,
  notSent: 'لم يصل ذلك إلى الخادم. حاول مرة أخرى.',
  noAnswer: 'لم يُعرف هل حُفظ ذلك. احفظ مرة أخرى أو انتظر: الرد المتأخر محسوب.',
  bidTitle: 'تقديم عرض أو الامتناع',
  score: ({ points, all, share, threshold }) =>
    say`النقاط ${points} من ${all} (${share})؛ العرض ابتداءً من ${threshold}`,
  advice: { bid: 'النقاط تشير إلى تقديم عرض.', 'no-bid': 'النقاط تشير إلى الامتناع.' },
  adviceOpen: 'ما زالت الأجوبة الناقصة قد تحسم.',
  decided: { bid: 'القرار: تقديم عرض', 'no-bid': 'القرار: الامتناع' },
  undecided: 'لم يُقرَّر بعد',
  againstAdvice: 'خلافًا للنقاط',
  answers: { none: 'بلا جواب', yes: 'نعم', no: 'لا' },
  decide: 'الإجابة والتقرير',
  decision: 'القرار',
  note: 'ملاحظة',
  changed: {
    amount: ({ from, to }) => say`المبلغ: من ${from} إلى ${to}`,
    owner: ({ from, to }) => say`المسؤول: من ${from} إلى ${to}`,
    expectedClose: ({ from, to }) => say`الإغلاق المتوقع: من ${from} إلى ${to}`,
  },
  pushed: ({ count, days, date }) =>
    `أُجِّل الإغلاق المتوقع بمقدار ${countedDaysOf(count, days)} ${say`إلى ${date}`}`,
  pulled: ({ count, days, date }) =>
    `قُدِّم الإغلاق المتوقع بمقدار ${countedDaysOf(count, days)} ${say`إلى ${date}`}`,
  overridden: ({ by, reason, criteria }) =>
    say`جرى تجاوز البوابة دون استيفاء ${criteria}، على مسؤولية ${by}: ${reason}`,
  none: 'لا شيء',
  activitiesDone: ({ count, times }) => {
    const number = say`${times}`;
    return plural(count, {
      zero: `${number} نشاط`,
      one: 'نشاط واحد',
      two: 'نشاطان',
      few: `${number} أنشطة`,
      many: `${number} نشاطًا`,
      other: `${number} نشاط`,
    });
  },
  activityKinds: ({ activities, kinds }) => say`${activities}: ${kinds}`,
  activityKind: ({ kind, times }) => say`${kind} ${times}`,
  otherKind: 'غيرها',
  moreChanges: ({ count, times }) => {
    const number = say`${times}`;
    return plural(count, {
      zero: `${number} تغيير سابق`,
      one: 'تغيير سابق واحد',
      two: 'تغييران سابقان',
      few: `${number} تغييرات سابقة`,
      many: `${number} تغييرًا سابقًا`,
      other: `${number} تغيير سابق`,
    });
  },
  elsewhere: 'تغييرات خارج هذه المراحل',
  mend: {
    amount: 'إدخال المبلغ',
    expectedClose: 'إدخال اليوم',
    owner: 'اختيار مسؤول',
    nextStep: 'إدخال الخطوة التالية',
    stage: 'نقل إلى…',
  },
  choose: 'اختيار…',
};
