/** A person who owns deals. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  /** The team this owner belongs to; `null` = none; absent in a definition = the one team that all its deals' rows name, if they do. */
  readonly teamId?: string | null;
}

/** A group of owners. */
export interface Team {
  readonly id: string;
  readonly name: string;
}

/** The team that an owner belongs to; `null` = none, or nobody is told to be the owner. */
export function teamOfOwner(ownerId: string | null, owners: readonly Owner[]): string | null {
  return owners.find(({ id }) => id === ownerId)?.teamId ?? null;
}
