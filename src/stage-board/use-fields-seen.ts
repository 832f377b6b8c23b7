'use client';

import { useEffect, useMemo, useState } from 'react';
import type { CanSeeField } from '../deal-dialog/deal-field.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { ALL_FIELDS_SEEN, fieldsSeen, type FilterField } from './fields-seen.js';

/**
 * The fields that a reader may filter by. All deals are asked once for each `canSee`, and after that only those that change: a
 * field that one of them hides is lost until `canSee` is another.
 */
export function useFieldsSeen(
  store: ReadonlyPipelineStore,
  canSee: CanSeeField | undefined,
): ReadonlySet<FilterField> {
  const seen = useMemo(() => (canSee ? fieldsSeen(store.deals(), canSee) : ALL_FIELDS_SEEN), [store, canSee]);
  const [left, setLeft] = useState({ of: seen, fields: seen });
  useEffect(() => {
    if (!canSee) return undefined;
    return store.subscribe(({ changes }) => {
      const changed = changes.flatMap(({ after }) => after ?? []);
      const now = fieldsSeen(changed, canSee);
      setLeft((before) => {
        const fields = before.of === seen ? before.fields : seen;
        const kept = new Set([...fields].filter((field) => now.has(field)));
        return kept.size === fields.size && before.of === seen ? before : { of: seen, fields: kept };
      });
    });
  }, [store, canSee, seen]);
  return left.of === seen ? left.fields : seen;
}
