'use client';

import { useId, type ReactNode } from 'react';
import { CheckBox } from '../frame/check-box.js';
import { useStageTotalGroups } from '../hooks/index.js';
import { FACET_DIMENSION, type BoardFacet } from './board-filter.js';
import { facetName } from './board-filter-text.js';
import type { BoardReading } from './board-reading.js';
import { useBoardTools } from './board-context.js';

const FACETS: readonly BoardFacet[] = ['owners', 'teams', 'sources'];

/** What deals can be told apart by. Its values are read when it is opened: a board that is not filtered keeps none of them up. */
export function BoardFacets({
  id,
  reading,
}: {
  readonly id: string;
  readonly reading: BoardReading;
}): ReactNode {
  const { writer } = useBoardTools();
  const { filter, setFilter, fields } = reading;
  const { messages } = writer;
  const mark = (name: 'overdue' | 'stale', label: string): ReactNode => (
    <CheckBox
      checked={filter[name] ?? false}
      onCheckedChange={(checked) => setFilter({ ...filter, [name]: checked })}
    >
      {label}
    </CheckBox>
  );
  return (
    <div id={id} data-cairn="board-facets">
      {FACETS.filter((facet) => fields.has(FACET_DIMENSION[facet])).map((facet) => (
        <FacetChoice key={facet} facet={facet} reading={reading} />
      ))}
      {mark('overdue', messages.overdueOnly)}
      {mark('stale', messages.staleOnly)}
    </div>
  );
}

const ALL = 'all';
const SEVERAL = 'several';

/** One value of a facet, or all. A host may have asked for several: then they stay until another is chosen. */
function FacetChoice({
  facet,
  reading,
}: {
  readonly facet: BoardFacet;
  readonly reading: BoardReading;
}): ReactNode {
  const { writer } = useBoardTools();
  const id = useId();
  const { filter, setFilter, source } = reading;
  const groups = useStageTotalGroups({
    pipeline: source.store,
    filter: source.filter,
    narrow: source.narrow,
    groupBy: FACET_DIMENSION[facet],
  });
  const { messages } = writer;
  const chosen = filter[facet];
  const keys: (string | null)[] = groups.map(({ key }) => key);
  // A value asked for stays to be seen, though no deal has it any more.
  for (const value of chosen ?? []) if (!keys.includes(value)) keys.push(value);
  const value = !chosen ? ALL : chosen.length === 1 ? String(keys.indexOf(chosen[0] ?? null)) : SEVERAL;
  const choose = (next: string): void => {
    const { [facet]: _, ...rest } = filter;
    const key = keys[Number(next)];
    if (next === ALL) setFilter(rest);
    else if (key !== undefined) setFilter({ ...rest, [facet]: [key] });
  };
  return (
    <label data-cairn="board-facet" htmlFor={id}>
      <span>{messages.facets[facet]}</span>
      <select
        id={id}
        data-cairn="board-facet-value"
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={ALL}>{messages.facetAll}</option>
        {value === SEVERAL && <option value={SEVERAL}>{messages.facetSeveral}</option>}
        {keys.map((key, index) => (
          <option key={key ?? 'unknown'} value={index}>
            {facetName(facet, key, writer, reading)}
          </option>
        ))}
      </select>
    </label>
  );
}
