'use client';

import { forwardRef, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { CriterionState, Evidence } from '../model/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import { useDealOperating } from './use-deal-operating.js';
import { filledText, RecordAction, RecordText } from './deal-record-form.js';

/** What {@link DealDetailsCriterion} takes. */
export type DealDetailsCriterionProps = PartProps<'li', CriterionState> & {
  /** The stage whose criterion it is. */
  readonly stageId: string;
  /** The criterion, as `criteriaOf` gives it. */
  readonly state: CriterionState;
};

/** One exit criterion: whether it is met, by what evidence; where the deal can be changed, evidence is given and withdrawn here. */
export const DealDetailsCriterion = forwardRef<HTMLElement, DealDetailsCriterionProps>(
  function DealDetailsCriterion({ stageId, state, children, ...props }, ref) {
    const { deal, asOf, currentUser, writer } = useDealDetailsState();
    const { record } = writer;
    const { criterion, isMet, isRequired, evidence } = state;
    const isTicked = !isMet && evidence.length > 0;
    const mark = isMet ? 'met' : isTicked ? 'ticked' : 'unmet';
    const dealId = deal?.id ?? '';
    const content = children ?? (
      <>
        <CriterionMark mark={mark} />
        <span data-cairn="deal-details-criterion-name">
          <span data-cairn-hidden="">{record[mark]}: </span>
          <bdi>{criterion.name}</bdi>
          {!isRequired && <span data-cairn="deal-details-optional"> ({record.optional})</span>}
        </span>
        {evidence.length > 0 && (
          <ul data-cairn="deal-details-evidence">
            {evidence.map((each) => (
              <EvidenceLine key={evidence.indexOf(each)} evidence={each} name={criterion.name} />
            ))}
          </ul>
        )}
        <div data-cairn="deal-details-give">
          <RecordAction
            label={record.give}
            name={record.giveFor({ criterion: criterion.name })}
            operationOf={(filled) => ({
              type: 'meet-criterion',
              dealId,
              stageId,
              criterionId: criterion.id,
              by: filledText(filled, 'by'),
              note: filledText(filled, 'note'),
              date: filledText(filled, 'date'),
            })}
          >
            <RecordText label={record.who} name="by" value={currentUser ?? undefined} />
            <RecordText label={record.when} name="date" type="date" value={asOf} max={asOf} />
            <RecordText label={record.what} name="note" />
          </RecordAction>
        </div>
      </>
    );
    const ours = { 'data-cairn': 'deal-details-criterion', 'data-state': mark };
    return renderPart('li', { ...props, children: content }, ours, state, ref);
  },
);

interface EvidenceLineProps {
  readonly evidence: Evidence;
  /** Of the criterion. */
  readonly name: string;
}

/** Who says so, when, and what there is to see; a tick alone says that it does not count. */
function EvidenceLine({ evidence, name }: EvidenceLineProps): ReactNode {
  const { deal, operate, writer } = useDealDetailsState();
  const { record, formatter } = writer;
  const { isPending, problem, run } = useDealOperating();
  const { stageId, criterionId, by, note, date } = evidence;
  const day = formatter.date(date);
  const isTick = by === null || note === null || by.trim() === '' || note.trim() === '';
  const withdraw = (): void => {
    if (deal) void run({ type: 'withdraw-evidence', dealId: deal.id, stageId, criterionId, by, note, date });
  };
  return (
    <li data-cairn="deal-details-evidence-line" data-tick={isTick ? '' : undefined}>
      <span>
        {isTick ? record.tick({ date: day }) : <bdi>{record.evidence({ by: isolated(by), date: day })}</bdi>}
        {note !== null && note.trim() !== '' && (
          <>
            {': '}
            <bdi>{note}</bdi>
          </>
        )}
      </span>
      {operate && (
        <button
          type="button"
          data-cairn="button"
          aria-label={record.withdrawFrom({ criterion: name, date: day })}
          aria-disabled={isPending}
          onClick={withdraw}
        >
          {record.withdraw}
        </button>
      )}
      {problem !== null && (
        <span data-cairn="deal-details-problem" role="alert">
          {problem}
        </span>
      )}
    </li>
  );
}

/** A circle that is full where it is met, half where it is ticked only, open where it is not. */
function CriterionMark({ mark }: { readonly mark: 'met' | 'ticked' | 'unmet' }): ReactNode {
  return (
    <svg data-cairn="deal-details-criterion-mark" data-state={mark} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {mark === 'met' && (
        <path d="M5 8.2L7.2 10.4L11 6" fill="none" stroke="currentColor" strokeWidth="1.75" />
      )}
      {mark === 'ticked' && <path d="M8 4.5A3.5 3.5 0 0 0 8 11.5z" fill="currentColor" />}
    </svg>
  );
}

/** A name that runs its own way inside a sentence. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
