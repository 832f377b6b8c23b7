import { byName } from './group-names.js';
import type { AnyPart } from './parts/part.js';
import type { LiveQuery } from './query.js';
import type { MeasuredGroup } from './store.js';
import type { SummedView } from './summed-view.js';

/** What {@link KeptGroups} are read from. */
export interface GroupSource<TResult> {
  /** The view, with the parts summed. */
  readonly view: () => SummedView;
  readonly parts: () => readonly AnyPart[];
  /** The store's version now. */
  readonly version: () => number;
  /** Greater than before where something changed that any group may read: facts, or the baseline. */
  readonly sharedStamp: () => number;
  readonly makeQuery: (code: number) => LiveQuery<TResult>;
  readonly describe: (code: number) => Pick<MeasuredGroup<TResult>, 'key' | 'name'>;
}

interface KeptGroup<TResult> {
  readonly code: number;
  readonly query: LiveQuery<TResult>;
  group: MeasuredGroup<TResult>;
}

/** The figures of the groups of a view in order, kept up: after a change only the groups that changed are asked. */
export class KeptGroups<TResult> {
  readonly #source: GroupSource<TResult>;
  /** In the order of the groups' names. */
  #kept: KeptGroup<TResult>[] = [];
  #places = new Map<number, number>();
  #groups: readonly MeasuredGroup<TResult>[] = [];
  #readAt = -1;
  #shared = -1;

  constructor(source: GroupSource<TResult>) {
    this.#source = source;
  }

  /** The groups now: the same array as long as none says something else. */
  read(): readonly MeasuredGroup<TResult>[] {
    const view = this.#source.view();
    const parts = this.#source.parts();
    const shared = this.#source.sharedStamp();
    const changed = this.#readAt === -1 || shared !== this.#shared ? null : view.changedSince(this.#readAt);
    const isOther = changed?.some((code) => view.hasGroup(code, parts) !== this.#places.has(code)) ?? true;
    if (changed === null || isOther) this.#readAll(view.groupCodes(parts));
    else this.#readSome(changed);
    this.#readAt = this.#source.version();
    this.#shared = shared;
    return this.#groups;
  }

  #readAll(codes: readonly number[]): void {
    const kept = codes.map((code): KeptGroup<TResult> => {
      const place = this.#places.get(code);
      const known = place === undefined ? undefined : this.#kept[place];
      const query = known?.query ?? this.#source.makeQuery(code);
      const group = { ...this.#source.describe(code), result: query.get() };
      const isSame = known && known.group.result === group.result && known.group.name === group.name;
      return { code, query, group: isSame ? known.group : group };
    });
    this.#kept = kept.sort((one, other) => byName(one.group, other.group));
    this.#places = new Map(this.#kept.map(({ code }, place) => [code, place]));
    this.#groups = this.#kept.map(({ group }) => group);
  }

  #readSome(codes: readonly number[]): void {
    let groups: MeasuredGroup<TResult>[] | null = null;
    for (const code of codes) {
      const place = this.#places.get(code);
      if (place === undefined) continue;
      const kept = this.#kept[place]!;
      const result = kept.query.get();
      if (result === kept.group.result) continue;
      kept.group = { ...kept.group, result };
      groups ??= [...this.#groups];
      groups[place] = kept.group;
    }
    this.#groups = groups ?? this.#groups;
  }
}
