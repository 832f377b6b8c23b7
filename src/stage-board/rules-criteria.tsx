'use client';

import type { ReactNode } from 'react';
import { criteriaOf, isFullEvidence, type Deal, type Process } from '../model/index.js';
import { textField, type RulesPartProps } from './rules-field.js';

type GivenEvidence = NonNullable<RulesPartProps['given']['evidence']>[number];

/** The exit criteria of the stage being left: those met with their evidence, the others with a field to give it in. */
export function RulesCriteria({
  given,
  give,
  writer,
  messages,
  asOf,
  deal,
  stageId,
  process,
}: RulesPartProps & {
  readonly deal: Deal;
  readonly stageId: string;
  readonly process: Process;
}): ReactNode {
  const at = process.stages[process.stageIndexById.get(stageId) ?? -1];
  if (!at) return null;
  const evidenceOf = (criterionId: string): GivenEvidence | undefined =>
    given.evidence?.find((each) => each.criterionId === criterionId);
  const change = (criterionId: string, more: Partial<GivenEvidence>): void => {
    const others = given.evidence?.filter((each) => each.criterionId !== criterionId) ?? [];
    const before = evidenceOf(criterionId) ?? { criterionId, note: '' };
    give({ evidence: [...others, { ...before, ...more }] });
  };
  return (
    <fieldset data-cairn="board-rules-part" data-of="criteria">
      <legend data-cairn="board-legend">{messages.criteria({ stage: at.stage.name })}</legend>
      <ul data-cairn="board-rules-list">
        {criteriaOf(deal, at.stage, asOf).map(({ criterion: { id, name }, isMet, isRequired, evidence }) => (
          <li key={id} data-cairn="board-rules-item" data-state={isMet ? 'met' : 'open'}>
            <p>
              <bdi>{name}</bdi>{' '}
              <span>{isMet ? messages.isMet : isRequired ? messages.isOpen : messages.optional}</span>
            </p>
            {evidence.filter(isFullEvidence).map(({ by, date, note }) => (
              <p key={`${date} ${by} ${note}`} data-cairn="board-rules-note">
                {messages.met({ by: by ?? '', date: writer.formatter.date(date), note: note ?? '' })}
              </p>
            ))}
            {!isMet && isRequired && (
              <>
                {textField(messages.evidence({ criterion: name }), evidenceOf(id)?.note, (note) =>
                  change(id, { note }),
                )}
                <label data-cairn="board-rules-field">
                  <span>{messages.evidenceDay({ criterion: name })}</span>
                  <input
                    type="date"
                    max={asOf}
                    value={evidenceOf(id)?.date ?? asOf}
                    onChange={({ target }) => change(id, { date: target.value })}
                  />
                </label>
              </>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
