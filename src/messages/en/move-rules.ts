import { plural } from './plural.js';

/** English texts of the dialog that asks for what a move needs. */
export const moveRulesMessages = {
  title: ({ deal, stage }: { deal: string; stage: string }) => `Move ${deal} to ${stage}`,
  /** Above the fields of all that is given with the move. */
  by: 'Who says so',
  byUser: ({ name }: { name: string }) => `As ${name}`,
  criteria: ({ stage }: { stage: string }) => `Exit criteria of ${stage}`,
  met: ({ by, date, note }: { by: string; date: string; note: string }) => `${by}, ${date}: ${note}`,
  isMet: 'met',
  isOpen: 'open',
  optional: 'optional',
  evidence: ({ criterion }: { criterion: string }) => `What shows it: ${criterion}`,
  evidenceDay: ({ criterion }: { criterion: string }) => `Since when: ${criterion}`,
  bid: 'Bid or no bid',
  yes: 'Yes',
  no: 'No',
  score: ({ count, points, of, share }: { count: number; points: string; of: string; share: string }) =>
    plural(count, {
      one: `${points} point of ${of}, ${share}`,
      other: `${points} points of ${of}, ${share}`,
    }),
  advice: { bid: 'says bid', 'no-bid': 'says no bid', open: 'says nothing yet' },
  decision: 'Decision',
  decideBid: 'Bid',
  decideNoBid: 'No bid',
  decideLater: 'Not decided',
  bidNote: 'Why so',
  reason: 'Why did it end?',
  otherReason: 'Another reason',
  reasonText: 'Reason',
  override: 'Move it all the same',
  overrideReason: 'Why it may pass',
  /** Before the list of what still holds the deal back. */
  stillOpen: 'Still in the way:',
  notThere: 'The deal was moved or taken away in the meantime.',
};

/** Texts of the dialog that asks for what a move needs. */
export type MoveRulesMessages = typeof moveRulesMessages;
