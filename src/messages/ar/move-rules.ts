import type { MoveRulesMessages } from '../en/move-rules.js';
import { say } from './say.js';

/** Arabic texts of the dialog that asks for what a move needs. */
export const moveRulesMessages: MoveRulesMessages = {
  title: ({ deal, stage }) => say`نقل ${deal} إلى ${stage}`,
  by: 'من يقول ذلك',
  byUser: ({ name }) => say`باسم ${name}`,
  criteria: ({ stage }) => say`شروط الخروج من ${stage}`,
  met: ({ by, date, note }) => say`${by}، ${date}: ${note}`,
  isMet: 'مستوفى',
  isOpen: 'مفتوح',
  optional: 'اختياري',
  evidence: ({ criterion }) => say`ما يثبته: ${criterion}`,
  evidenceDay: ({ criterion }) => say`منذ متى: ${criterion}`,
  bid: 'عرض أم لا عرض',
  yes: 'نعم',
  no: 'لا',
  score: ({ points, of, share }) => say`النقاط: ${points} من ${of}، ${share}`,
  advice: { bid: 'تشير إلى تقديم عرض', 'no-bid': 'تشير إلى عدم تقديم عرض', open: 'لا تشير إلى شيء بعد' },
  decision: 'القرار',
  decideBid: 'تقديم عرض',
  decideNoBid: 'لا عرض',
  decideLater: 'لم يتقرر',
  bidNote: 'سبب القرار',
  reason: 'لماذا انتهت؟',
  otherReason: 'سبب آخر',
  reasonText: 'السبب',
  override: 'النقل رغم ذلك',
  overrideReason: 'لماذا يجوز أن تمر',
  stillOpen: 'ما زال يمنع النقل:',
  notThere: 'نُقلت الصفقة أو أُزيلت في هذه الأثناء.',
};
