'use client';

import type { ReactNode } from 'react';
import { bidOf, bidScore, type BidAnswer, type Deal, type Process } from '../model/index.js';
import { choice, textField, type RulesPartProps } from './rules-field.js';

/** The bid checklist of a track: a yes or a no for each question, what they come to, and the decision, which is a person's. */
export function RulesBid({
  given,
  give,
  writer: { formatter },
  messages,
  deal,
  trackId,
  process,
}: RulesPartProps & {
  readonly deal: Deal;
  readonly trackId: string;
  readonly process: Process;
}): ReactNode {
  const checklist = process.tracks.find(({ id }) => id === trackId)?.bidChecklist;
  if (!checklist) return null;
  const before = bidOf(deal, trackId);
  const bid = given.bid ?? {
    answers: before?.answers ?? [],
    decision: before?.decision ?? null,
    note: before?.note ?? null,
  };
  const { numerator, denominator, share, advice } = bidScore(checklist, bid);
  const decide = (more: Partial<typeof bid>): void => give({ bid: { ...bid, ...more } });
  const answer = (itemId: string, met: boolean): void => {
    const others = bid.answers.filter((each) => each.itemId !== itemId);
    decide({ answers: [...others, { itemId, met }] satisfies BidAnswer[] });
  };
  const score = {
    ...{ count: numerator, points: formatter.count(numerator) },
    ...{ of: formatter.count(denominator), share: formatter.share(share) },
  };
  return (
    <fieldset data-cairn="board-rules-part" data-of="bid">
      <legend data-cairn="board-legend">{messages.bid}</legend>
      {checklist.items.map(({ id, name }) => {
        const met = bid.answers.find(({ itemId }) => itemId === id)?.met;
        return (
          <div key={id} data-cairn="board-rules-item" role="radiogroup" aria-label={name}>
            <bdi>{name}</bdi>
            {choice(`bid ${id}`, messages.yes, met === true, () => answer(id, true))}
            {choice(`bid ${id}`, messages.no, met === false, () => answer(id, false))}
          </div>
        );
      })}
      <p data-cairn="board-rules-score" data-state={advice ?? 'open'} role="status">
        <bdi>{messages.score(score)}</bdi> <span>{messages.advice[advice ?? 'open']}</span>
      </p>
      <div data-cairn="board-rules-item" role="radiogroup" aria-label={messages.decision}>
        <span>{messages.decision}</span>
        {choice('decision', messages.decideBid, bid.decision === 'bid', () => decide({ decision: 'bid' }))}
        {choice('decision', messages.decideNoBid, bid.decision === 'no-bid', () =>
          decide({ decision: 'no-bid' }),
        )}
        {choice('decision', messages.decideLater, bid.decision === null, () => decide({ decision: null }))}
      </div>
      {textField(messages.bidNote, bid.note ?? '', (note) => decide({ note }))}
    </fieldset>
  );
}
