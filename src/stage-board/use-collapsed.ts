'use client';

import { useCallback } from 'react';
import { useControllable } from '../hooks/index.js';
import type { UseStageBoardOptions } from './board-options.js';

const NONE: readonly string[] = [];

/** Which columns are collapsed, held by the host or here, and how to collapse one or open it again. */
export function useCollapsed(
  options: Pick<UseStageBoardOptions, 'collapsed' | 'defaultCollapsed' | 'onCollapsedChange'>,
): readonly [collapsed: readonly string[], toggle: (stageId: string) => void] {
  const [collapsed, setCollapsed] = useControllable<readonly string[]>({
    value: options.collapsed,
    defaultValue: options.defaultCollapsed ?? NONE,
    onChange: options.onCollapsedChange,
  });
  const toggle = useCallback(
    (stageId: string) => {
      const others = collapsed.filter((each) => each !== stageId);
      setCollapsed(others.length < collapsed.length ? others : [...collapsed, stageId]);
    },
    [collapsed, setCollapsed],
  );
  return [collapsed, toggle];
}
