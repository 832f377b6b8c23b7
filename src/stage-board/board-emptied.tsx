'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { criteriaOf, withoutCriterion } from './board-filter.js';
import { criterionText } from './board-filter-text.js';
import { useBoardTools, useReading } from './board-context.js';

/** Says that the reader's filter lets no deal through, what it asks for, and takes back each of it, or all; nothing while some are shown. */
export const BoardEmptied = forwardRef<HTMLElement, PartProps<'div'>>(function BoardEmptied(props, ref) {
  const reading = useReading();
  const { writer } = useBoardTools();
  if (!reading) return null;
  const { filter, setFilter, totals, isOutdated } = reading;
  const criteria = criteriaOf(filter);
  if (criteria.length === 0 || isOutdated || totals.stages.some(({ deals }) => deals.count > 0)) return null;
  const { messages } = writer;
  const children = (
    <>
      <span>{messages.emptied}</span>
      {criteria.map((criterion) => (
        <button
          key={criterion}
          type="button"
          data-cairn="button"
          onClick={() => setFilter(withoutCriterion(filter, criterion))}
        >
          {messages.clearCriterion({ text: criterionText(criterion, filter, writer, reading) })}
        </button>
      ))}
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'board-emptied', children }, {}, ref);
});
