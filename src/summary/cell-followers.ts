/** How many followers a table has, the latest asked for. */
const FOLLOWER_LIMIT = 32;

/** Something derived from the cells of a table that is kept up while they change. */
export interface CellFollower {
  /** Told all that is added to a cell, in the table's terms; the key is the table's and may be written over later. */
  readonly add: (key: ArrayLike<number>, count: number, high: number, low: number) => void;
}

/** What follows one table, by name. */
export class CellFollowers {
  /** In order of use, the latest last. */
  readonly #followers = new Map<string, CellFollower>();

  /** The follower under a name; made where there is none, and then told by `fill` what there is. */
  obtain<TFollower extends CellFollower>(
    name: string,
    make: () => TFollower,
    fill: (made: TFollower) => void,
  ): TFollower {
    const followers = this.#followers;
    const known = followers.get(name) as TFollower | undefined;
    followers.delete(name);
    if (!known && followers.size === FOLLOWER_LIMIT)
      for (const [longestUnused] of followers) {
        followers.delete(longestUnused);
        break;
      }
    const follower = known ?? make();
    if (!known) fill(follower);
    followers.set(name, follower);
    return follower;
  }

  /** Tells them all what was added. */
  add(key: ArrayLike<number>, count: number, high: number, low: number): void {
    for (const follower of this.#followers.values()) follower.add(key, count, high, low);
  }
}
