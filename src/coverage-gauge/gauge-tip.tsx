'use client';

import type { ReactNode } from 'react';
import { exactTip, Tip } from '../frame/index.js';

/** The exact amount behind one that is drawn without its cents. */
export function GaugeTip(): ReactNode {
  return <Tip read={exactTip} />;
}
