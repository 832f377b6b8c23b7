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
