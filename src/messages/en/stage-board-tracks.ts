import { plural } from './plural.js';

/** English texts of the stage board of what lies beyond the track shown. */
export const stageBoardTrackMessages = {
  /** The place where a deal moves on to the next track. */
  convertTo: ({ track }: { track: string }) => `Convert to ${track}`,
  /** Deals that moved on, and their share of those that came to the track's first stage. */
  converted: 'Converted',
  convertedShare: 'Share converted',
  /** A stage of another track. */
  inTrack: ({ track, stage }: { track: string; stage: string }) => `${track}, ${stage}`,
  /** `stage` is told with its track. */
  overConvert: ({ track, stage }: { track: string; stage: string }) =>
    `Over “Convert to ${track}”: the deal goes on in ${stage}.`,
  dealConverted: ({ deal, stage }: { deal: string; stage: string }) => `${deal} converted: now in ${stage}.`,
  dealsConverted: ({ count, deals, stage }: { count: number; deals: string; stage: string }) =>
    plural(count, {
      one: `${deals} deal converted: now in ${stage}.`,
      other: `${deals} deals converted: now in ${stage}.`,
    }),
  /** To an earlier track. */
  dealMovedBack: ({ deal, stage }: { deal: string; stage: string }) => `${deal} moved back: now in ${stage}.`,
  dealsMovedBack: ({ count, deals, stage }: { count: number; deals: string; stage: string }) =>
    plural(count, {
      one: `${deals} deal moved back: now in ${stage}.`,
      other: `${deals} deals moved back: now in ${stage}.`,
    }),
  /** On the buttons that go after a deal. */
  showTrack: ({ track }: { track: string }) => `Show ${track}`,
  showDealIn: ({ deal, track }: { deal: string; track: string }) => `Show ${deal} in ${track}`,
};
