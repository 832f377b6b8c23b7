import type { BoardCriterion, BoardFilter } from './board-filter.js';
import type { BoardReading } from './board-reading.js';
import type { BoardWriter } from './board-text.js';

/** What names values of facets. */
export type FacetNames = Pick<BoardReading, 'teams'>;

/** The name of a facet's value; `null` = not known. */
export function facetName(
  facet: 'owners' | 'teams' | 'sources',
  value: string | null,
  { messages, ownerName }: BoardWriter,
  { teams }: FacetNames,
): string {
  if (value === null) return facet === 'owners' ? messages.noOwner : messages.facetUnknown;
  if (facet === 'owners') return ownerName(value);
  if (facet === 'teams') return teams.find(({ id }) => id === value)?.name ?? value;
  return value;
}

/** Something that a filter asks for, in words. */
export function criterionText(
  criterion: BoardCriterion,
  filter: BoardFilter,
  writer: BoardWriter,
  names: FacetNames,
): string {
  const { messages, formatter } = writer;
  switch (criterion) {
    case 'query':
      return messages.criterionQuery({ query: (filter.query ?? '').trim() });
    case 'overdue':
      return messages.overdueOnly;
    case 'stale':
      return messages.staleOnly;
    case 'owners':
    case 'teams':
    case 'sources': {
      const values = filter[criterion] ?? [];
      return messages.criterionFacet({
        facet: messages.facets[criterion],
        values: formatter.list(values.map((value) => facetName(criterion, value, writer, names))),
      });
    }
  }
}
