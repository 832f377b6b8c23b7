/** A person who owns deals. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  /** The team this owner belongs to; absent or `null` = none. */
  readonly teamId?: string | null;
}

/** A group of owners. */
export interface Team {
  readonly id: string;
  readonly name: string;
}
