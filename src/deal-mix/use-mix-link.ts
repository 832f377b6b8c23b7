'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useControllable, useLinkedSizeClasses, type dealMixView, type Select } from '../hooks/index.js';
import type { DealMixResult, SizeClassRule } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { DealMixProps } from './deal-mix-props.js';
import type { MixClassId } from './mix-view.js';

type LinkedMix = (ReturnType<typeof dealMixView> & { readonly select: Select }) | null;
type SelectionProps = Pick<DealMixProps, 'sizeClass' | 'defaultSizeClass' | 'onSizeClassChange'>;
type ClassesProps = Pick<DealMixProps, 'classes' | 'defaultClasses' | 'onClassesChange'>;
type SetClasses = (classes: SizeClassRule) => void;

/**
 * The rule in force for size classes, and how a reader sets another: the host's where it holds one, else the one that the
 * widgets of a provider share, else held here. `undefined` = the measure's default; no setter = nobody listens.
 */
export function useMixClasses(
  store: ReadonlyPipelineStore,
  { classes, defaultClasses, onClassesChange }: ClassesProps,
): readonly [SizeClassRule | undefined, SetClasses | undefined] {
  const shared = useLinkedSizeClasses(store);
  const [own, setOwn] = useControllable<SizeClassRule | null>({
    value: classes,
    defaultValue: defaultClasses ?? null,
    onChange: onClassesChange as ((rule: SizeClassRule | null) => void) | undefined,
  });
  const isShared = shared !== null && classes === undefined && defaultClasses === undefined;
  const set = useMemo<SetClasses | undefined>(() => {
    if (classes !== undefined && !onClassesChange) return undefined;
    if (!isShared) return setOwn;
    return (rule) => {
      shared.setSizeClasses(rule);
      onClassesChange?.(rule);
    };
  }, [classes, isShared, onClassesChange, setOwn, shared]);
  return [(isShared ? shared.sizeClasses : own) ?? undefined, set];
}

/** Which class a mix shows as picked, and what picking one does: it is picked for all widgets of the provider. */
export function useMixSelection(
  linked: LinkedMix,
  { classes, unknown }: DealMixResult,
  { sizeClass, defaultSizeClass, onSizeClassChange }: SelectionProps,
): SelectionProps {
  usePickFollowsThresholds(linked, classes);
  return useMemo(() => {
    const isHeld = sizeClass !== undefined || defaultSizeClass !== undefined;
    if (!linked || isHeld) return { sizeClass, defaultSizeClass, onSizeClassChange };
    const all = [...classes, unknown];
    return {
      sizeClass: all.find(({ id }) => id === linked.sizeClassId)?.id ?? null,
      onSizeClassChange: (picked: MixClassId | null) => {
        const found = all.find(({ id }) => id === picked);
        const { fromMinor = null, belowMinor = null } = found ?? {};
        linked.select({
          sizeClass: found
            ? {
                id: found.id,
                size: found.id === 'unknown' ? 'unknown' : { fromMinor, belowMinor },
                by: 'deal-mix',
              }
            : null,
        });
        onSizeClassChange?.(picked);
      },
    };
  }, [linked, classes, unknown, sizeClass, defaultSizeClass, onSizeClassChange]);
}

/**
 * A class picked stands for its amounts: when its thresholds move here, what the other widgets show moves with them; where it is
 * gone, as by another number of classes, nothing is picked any more.
 */
function usePickFollowsThresholds(linked: LinkedMix, classes: DealMixResult['classes']): void {
  const last = useRef(classes);
  useEffect(() => {
    const earlier = last.current;
    last.current = classes;
    const picked = linked?.sizeClassId ?? null;
    const before = linked?.size;
    if (earlier === classes || !linked || !before || before === 'unknown') return;
    const found = classes.find(({ id }) => id === picked);
    if (!found) {
      if (earlier.some(({ id }) => id === picked)) linked.select({ sizeClass: null });
      return;
    }
    const { id, fromMinor, belowMinor } = found;
    if (before.fromMinor === fromMinor && before.belowMinor === belowMinor) return;
    linked.select({ sizeClass: { id, size: { fromMinor, belowMinor }, by: 'deal-mix' } });
  }, [linked, classes]);
}
