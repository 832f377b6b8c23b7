'use client';

import { forwardRef, useId, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { DealBid } from './deal-criteria.js';
import { useDealDetailsState } from './deal-details-context.js';
import { filledText, RecordAction, RecordChoice, RecordText } from './deal-record-form.js';

const BASIS_POINTS = 10_000;

/** The bid checklist of the deal's track: answers, score, what the score says and what was decided. Where the deal can be changed, it is answered and decided here. Nothing where the track has none. */
export const DealDetailsBid = forwardRef<HTMLElement, Omit<PartProps<'section', DealBid>, 'children'>>(
  function DealDetailsBid(props, ref) {
    const { bid: shown, writer } = useDealDetailsState();
    const headingId = useId();
    if (!shown) return null;
    const { record, formatter } = writer;
    const { score, bid, checklist } = shown;
    const advice = score.advice === null ? record.adviceOpen : record.advice[score.advice];
    const answers = new Map(bid?.answers.map(({ itemId, met }) => [itemId, met]));
    const content = (
      <>
        <h3 id={headingId} data-cairn="deal-details-heading">
          {record.bidTitle}
        </h3>
        <p data-cairn="deal-details-decision" data-decision={score.decision ?? 'none'}>
          {score.decision === null ? record.undecided : record.decided[score.decision]}
          {score.isAsAdvised === false && ` (${record.againstAdvice})`}
          <DecisionBy />
        </p>
        <p data-cairn="deal-details-score">
          {record.score({
            points: formatter.count(score.numerator),
            all: formatter.count(score.denominator),
            share: formatter.share(score.share),
            threshold: formatter.share(score.thresholdBasisPoints / BASIS_POINTS),
          })}
          {' · '}
          {advice}
        </p>
        <dl data-cairn="deal-details-answers">
          {checklist.items.map(({ id, name }) => (
            <div key={id} data-cairn="deal-details-field">
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd>{record.answers[answerOf(answers.get(id))]}</dd>
            </div>
          ))}
        </dl>
        <div data-cairn="deal-details-give">
          <BidAction shown={shown} answers={answers} />
        </div>
      </>
    );
    const ours = { 'data-cairn': 'deal-details-bid', 'aria-labelledby': headingId };
    return renderPart('section', { ...props, children: content }, ours, shown, ref);
  },
);

type Answer = 'none' | 'yes' | 'no';

function answerOf(met: boolean | undefined): Answer {
  if (met === undefined) return 'none';
  return met ? 'yes' : 'no';
}

/** Who decided, when, and why; nothing where nobody has. */
function DecisionBy(): ReactNode {
  const { bid: shown, writer } = useDealDetailsState();
  const { record, formatter } = writer;
  const bid = shown?.bid;
  if (!bid || bid.decision === null) return null;
  const date = formatter.date(bid.date);
  return (
    <>
      {' · '}
      <bdi>{bid.by === null ? date : record.evidence({ by: `\u2068${bid.by}\u2069`, date })}</bdi>
      {bid.note !== null && bid.note.trim() !== '' && (
        <>
          {': '}
          <bdi>{bid.note}</bdi>
        </>
      )}
    </>
  );
}

interface BidActionProps {
  readonly shown: DealBid;
  readonly answers: ReadonlyMap<string, boolean>;
}

function BidAction({ shown, answers }: BidActionProps): ReactNode {
  const { deal, asOf, currentUser, writer } = useDealDetailsState();
  const { record } = writer;
  const { trackId, checklist, bid } = shown;
  if (!deal) return null;
  return (
    <RecordAction
      label={record.decide}
      operationOf={(filled) => {
        const decision = filledText(filled, 'decision');
        return {
          type: 'decide-bid',
          dealId: deal.id,
          trackId,
          answers: checklist.items.flatMap(({ id }) => {
            const answer = filledText(filled, `answer ${id}`);
            return answer === 'none' ? [] : [{ itemId: id, met: answer === 'yes' }];
          }),
          decision: decision === 'bid' || decision === 'no-bid' ? decision : null,
          by: filledText(filled, 'by'),
          note: filledText(filled, 'note') || null,
          date: filledText(filled, 'date'),
        };
      }}
    >
      {checklist.items.map(({ id, name }) => (
        <RecordChoice
          key={id}
          label={name}
          name={`answer ${id}`}
          value={answerOf(answers.get(id))}
          options={(['none', 'yes', 'no'] as const).map((answer) => [answer, record.answers[answer]])}
        />
      ))}
      <RecordChoice
        label={record.decision}
        name="decision"
        value={bid?.decision ?? 'none'}
        options={[
          ['none', record.undecided],
          ['bid', record.decided.bid],
          ['no-bid', record.decided['no-bid']],
        ]}
      />
      <RecordText label={record.who} name="by" value={currentUser ?? undefined} />
      <RecordText label={record.when} name="date" type="date" value={asOf} max={asOf} />
      <RecordText label={record.note} name="note" isRequired={false} />
    </RecordAction>
  );
}
