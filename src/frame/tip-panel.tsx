'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { float } from './float.js';
import type { TipContent } from './tip-content.js';

/** A tip beside its mark. Drawn is open. */
export function TipPanel({ anchor, title, rows }: TipContent): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => (panel.current ? float(anchor, panel.current, 'top') : undefined), [anchor]);
  return (
    <div
      ref={panel}
      data-cairn="tip"
      data-cairn-control=""

      role="tooltip"
      aria-hidden="true"
    >
      <span data-cairn="tip-title">{title}</span>
      {rows.length > 0 && (
        <dl data-cairn="tip-rows">
          {rows.map(({ id, label, value }) => (
            <TipLine key={id} label={label} value={value} />
          ))}
        </dl>
      )}
    </div>
  );
}

function TipLine({ label, value }: { readonly label: string; readonly value: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </>
  );
}
