import type { DealFilter, StageAgeFilter, TextField } from '../summary/index.js';

/** What a reader of the board looks for. All that is given must hold; without anything, all deals are shown. */
export interface BoardFilter {
  /** Words in the name or the customer of a deal; in any order, as parts of words. */
  readonly query?: string;
  /** Ids of owners; `null` in a list = nobody. */
  readonly owners?: readonly (string | null)[];
  /** Ids of teams; `null` in a list = none. */
  readonly teams?: readonly (string | null)[];
  /** Where deals come from; `null` in a list = not known. */
  readonly sources?: readonly (string | null)[];
  /** Only deals marked as overdue. */
  readonly overdue?: boolean;
  /** Only deals marked as stale. */
  readonly stale?: boolean;
}

/** Something that a {@link BoardFilter} asks for. */
export type BoardCriterion = keyof BoardFilter;

/** A facet of deals whose values are chosen from. */
export type BoardFacet = 'owners' | 'teams' | 'sources';

/** The dimension of each facet. */
export const FACET_DIMENSION: Readonly<Record<BoardFacet, 'owner' | 'team' | 'source'>> = {
  owners: 'owner',
  teams: 'team',
  sources: 'source',
};

const CRITERIA: readonly BoardCriterion[] = ['query', 'owners', 'teams', 'sources', 'overdue', 'stale'];

/** What a filter asks for, in the order of the controls; empty = it lets all deals through. */
export function criteriaOf(filter: BoardFilter): readonly BoardCriterion[] {
  return CRITERIA.filter((criterion) =>
    criterion === 'query' ? (filter.query ?? '').trim() !== '' : Boolean(filter[criterion]),
  );
}

/** The filter without something that it asks for. */
export function withoutCriterion(filter: BoardFilter, criterion: BoardCriterion): BoardFilter {
  const { [criterion]: _, ...rest } = filter;
  return rest;
}

/** What marks come to, as data for a filter. */
export interface MarkedDeals {
  readonly overdue: readonly StageAgeFilter[];
  readonly stale: readonly StageAgeFilter[];
}

/**
 * A reader's filter as one of deals; `null` = it asks for nothing.
 * @param fields where words are looked for
 */
export function readerDealFilter(
  filter: BoardFilter,
  fields: readonly TextField[],
  marked: MarkedDeals,
): DealFilter | null {
  const asked = new Set(criteriaOf(filter));
  if (asked.size === 0) return null;
  const { owners, teams, sources } = filter;
  const dimensions = { ...(owners && { owner: owners }), ...(teams && { team: teams }) };
  return {
    ...(owners || teams || sources
      ? { dimensions: { ...dimensions, ...(sources && { source: sources }) } }
      : {}),
    ...(asked.has('query') && { text: { query: (filter.query ?? '').trim(), fields } }),
    ...(asked.has('overdue') && { standing: marked.overdue }),
    ...(asked.has('stale') && { quiet: marked.stale }),
  };
}

/** A filter of deals with another that must hold as well. */
export function bothFilters(one: DealFilter | undefined, other: DealFilter | null): DealFilter | undefined {
  if (!other) return one;
  return one ? { ...one, and: one.and ? { ...other, and: one.and } : other } : other;
}
