import type { stageBoardTrackMessages as english } from '../en/stage-board-tracks.js';
import { countedDeals } from './counted.js';
import { say } from './say.js';

/** Arabic texts of the stage board of what lies beyond the track shown. */
export const stageBoardTrackMessages: typeof english = {
  convertTo: ({ track }) => say`تحويل إلى ${track}`,
  converted: 'المحوَّلة',
  convertedShare: 'نسبة المحوَّلة',
  inTrack: ({ track, stage }) => say`${track}، ${stage}`,
  overConvert: ({ track, stage }) => say`فوق «تحويل إلى ${track}»: تتابع الصفقة في ${stage}.`,
  dealConverted: ({ deal, stage }) => say`حُوّلت ${deal}: وهي الآن في ${stage}.`,
  dealsConverted: ({ count, deals, stage }) => `${countedDeals(count, deals)}: ${say`التحويل إلى ${stage}`}.`,
  dealMovedBack: ({ deal, stage }) => say`أُعيدت ${deal}: وهي الآن في ${stage}.`,
  dealsMovedBack: ({ count, deals, stage }) => `${countedDeals(count, deals)}: ${say`الإعادة إلى ${stage}`}.`,
  showTrack: ({ track }) => say`عرض ${track}`,
  showDealIn: ({ deal, track }) => say`عرض ${deal} في ${track}`,
};
