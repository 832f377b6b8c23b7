import { nameKey } from './name-key.js';
import type { Owner, Team } from './people.js';

/** An owner or a team while rows are read. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** Whether the definition named it beforehand. */
  readonly isDefined: boolean;
  /** The team the definition gives an owner: its id; `null` = none; `undefined` = left open. */
  readonly teamId: string | null | undefined;
  /** The one team that all rows of this owner name; `null` = they name several, or one names none; `undefined` = no row so far. */
  rowTeamId: string | null | undefined;
}

/** Owners or teams, found by id, else by name; those not known are added with the text as id and name. */
export class People {
  readonly #byText = new Map<string, KnownPerson>();
  readonly #byName = new Map<string, KnownPerson>();
  readonly #all: KnownPerson[] = [];

  constructor(defined: readonly (Owner | Team)[] = []) {
    for (const person of defined) {
      const teamId = 'teamId' in person ? person.teamId : undefined;
      const known: KnownPerson = {
        id: person.id,
        name: person.name,
        isDefined: true,
        teamId,
        rowTeamId: undefined,
      };
      this.#all.push(known);
      this.#byText.set(known.id, known);
      const key = nameKey(known.name);
      if (!this.#byName.has(key)) this.#byName.set(key, known);
    }
  }

  /** Whether the definition named anybody, so that others are worth a report. */
  get hasDefined(): boolean {
    return this.#all[0]?.isDefined ?? false;
  }

  /** The person an id or name stands for; `null` = not known. */
  find(idOrName: string): KnownPerson | null {
    const known = this.#byText.get(idOrName);
    if (known) return known;
    const byName = this.#byName.get(nameKey(idOrName));
    if (byName) this.#byText.set(idOrName, byName);
    return byName ?? null;
  }

  /** Adds somebody not known yet. */
  add(name: string): KnownPerson {
    const added: KnownPerson = { id: name, name, isDefined: false, teamId: undefined, rowTeamId: undefined };
    this.#all.push(added);
    this.#byText.set(name, added);
    this.#byName.set(nameKey(name), added);
    return added;
  }

  /** The people as teams, in definition order, then as they were met. */
  teams(): Team[] {
    return this.#all.map(({ id, name }) => ({ id, name }));
  }

  /** The people as owners; an owner whose team was left open gets the one that all its rows name, if they do: so no deal of it is outside. */
  owners(): Owner[] {
    return this.#all.map(({ id, name, teamId, rowTeamId }) => ({
      id,
      name,
      teamId: teamId ?? rowTeamId ?? null,
    }));
  }
}

/** Notes that a row of this owner names a team, or (`null`) none. */
export function noteTeam(owner: KnownPerson, teamId: string | null): void {
  if (owner.teamId !== undefined || owner.rowTeamId === teamId) return;
  owner.rowTeamId = owner.rowTeamId === undefined ? teamId : null;
}
