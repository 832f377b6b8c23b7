'use client';

import { useMemo, useState } from 'react';
import {
  classCountOf,
  usualSizeClassRule,
  type DealMixResult,
  type SizeClassRule,
} from '../measures/index.js';

/** How classes are made. */
export type SizeClassKind = SizeClassRule['by'];

/** All kinds, as they are offered. */
export const SIZE_CLASS_KINDS: readonly SizeClassKind[] = [
  'target-share',
  'natural-breaks',
  'quantile',
  'amount',
];

/** The rule of size classes as a reader sets it. */
export interface SizeClassRuleView {
  /** The kind asked for; `mix.rule` says which is in force. */
  readonly by: SizeClassKind;
  /** Classes there are, 2–6. */
  readonly count: number;
  /** The rule that amounts set by hand took the place of; `null` = none did. */
  readonly before: SizeClassRule | null;
  /** Asks for another kind with as many classes: the rule that was in force of that kind last, else the usual one. */
  readonly setBy: (by: SizeClassKind) => void;
  /** Asks for so many classes of the same kind, 2–6. */
  readonly setCount: (count: number) => void;
  /** Asks for `before` again. */
  readonly takeBack: () => void;
  /** Asks for any rule. */
  readonly set: (rule: SizeClassRule) => void;
}

type Seen = Readonly<Partial<Record<SizeClassKind, SizeClassRule>>>;

const NONE: Seen = {};

/** The rule of a mix's size classes, to be set (docs/measures.md §7); `null` where nobody listens. */
export function useSizeClassRule(
  mix: Pick<DealMixResult, 'asked' | 'classes' | 'fallback'>,
  onClassesChange: ((classes: SizeClassRule) => void) | undefined,
): SizeClassRuleView | null {
  const [seen, setSeen] = useState<Seen>(NONE);
  const [left, setLeft] = useState<SizeClassRule | null>(null);
  return useMemo(() => {
    if (!onClassesChange) return null;
    const { asked, classes } = mix;
    const count = classCountOf(asked);
    const set = (next: SizeClassRule): void => {
      if (next.by !== asked.by) {
        setSeen((all) => ({ ...all, [asked.by]: asked }));
        if (next.by === 'amount') setLeft(asked);
      }
      onClassesChange(next);
    };
    const before = asked.by === 'amount' ? left : null;
    return {
      by: asked.by,
      count,
      before,
      setBy: (by) => {
        const last = seen[by];
        // Own amounts begin as the classes stand, so that nothing changes until one is moved.
        const isLast = by !== 'amount' && last !== undefined && classCountOf(last) === count;
        if (by !== asked.by) set(isLast ? last : usualSizeClassRule(by, count, classes));
      },
      setCount: (wanted) => {
        if (wanted !== count) set(usualSizeClassRule(asked.by, wanted, classes));
      },
      takeBack: () => {
        if (before) set(before);
      },
      set,
    };
  }, [mix, onClassesChange, seen, left]);
}
