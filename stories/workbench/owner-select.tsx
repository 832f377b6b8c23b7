import { useMemo, type ReactNode } from 'react';
import { useLocale } from '../../src/hooks/index.js';
import type { Pipeline } from '../../src/model/index.js';
import type { DealFilter } from '../../src/summary/index.js';
import { UNKNOWN_GROUP_ID } from '../../src/win-rates/index.js';

/** The owner asked for, if the data has deals of theirs or without one; `null` = all. */
export function ownerIn({ owners, deals }: Pipeline, owner: string | null): string | null {
  if (owner === null) return null;
  const isThere =
    owner === UNKNOWN_GROUP_ID
      ? deals.some(({ ownerId }) => ownerId === null)
      : owners.some(({ id }) => id === owner);
  return isThere ? owner : null;
}

/** The deals of an owner; `null` = of all. */
export function filterOf(owner: string | null): DealFilter {
  return owner === null ? {} : { dimensions: { owner: [owner === UNKNOWN_GROUP_ID ? null : owner] } };
}

interface OwnerSelectProps {
  readonly pipeline: Pipeline;
  /** Owner id, `UNKNOWN_GROUP_ID` for deals without one; `null` = all. */
  readonly owner: string | null;
  readonly onChange: (owner: string | null) => void;
}

/** The owner whose deals are looked at. */
export function OwnerSelect({ pipeline, owner, onChange }: OwnerSelectProps): ReactNode {
  const locale = useLocale();
  const choices = useMemo(() => {
    const named = pipeline.owners
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name, locale));
    const unknown = { id: UNKNOWN_GROUP_ID, name: 'No owner' };
    return ownerIn(pipeline, UNKNOWN_GROUP_ID) === null ? named : [...named, unknown];
  }, [pipeline, locale]);
  return (
    <label>
      Owner
      <select
        // By place, not by id: any text may be the id of an owner.
        value={choices.findIndex(({ id }) => id === owner)}
        onChange={(event) => onChange(choices[Number(event.target.value)]?.id ?? null)}
      >
        <option value={-1}>All owners</option>
        {choices.map(({ id, name }, index) => (
          <option key={id} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
