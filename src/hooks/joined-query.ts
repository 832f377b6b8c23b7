import type { Query } from '../summary/index.js';

interface Joined {
  readonly queries: readonly Query<unknown>[];
  readonly query: Query<readonly unknown[]>;
}

/** By the first of the queries, which a store keeps as long as somebody asks for it. */
const made = /* @__PURE__ */ new WeakMap<Query<unknown>, Joined>();

const NOTHING: readonly never[] = [];
const NO_QUERY: Query<readonly never[]> = { get: () => NOTHING, subscribe: () => () => undefined };

/** What several queries say, as one: the same query for the same ones, and the same list while each says the same. */
export function joinedQuery<TResult>(queries: readonly Query<TResult>[]): Query<readonly TResult[]> {
  const [first] = queries;
  if (!first) return NO_QUERY;
  const known = made.get(first);
  if (known && isSame(known.queries, queries)) return known.query as Query<readonly TResult[]>;
  const query = join(queries);
  made.set(first, { queries, query });
  return query;
}

function join<TResult>(queries: readonly Query<TResult>[]): Query<readonly TResult[]> {
  let last: readonly TResult[] = [];
  return {
    get: () => {
      const now = queries.map(({ get }) => get());
      if (!isSame(last, now)) last = now;
      return last;
    },
    subscribe: (listener) => {
      const stops = queries.map(({ subscribe }) => subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
