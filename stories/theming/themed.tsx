import { useId, type ReactNode } from 'react';
import { tokensToCss, type CairnTheme } from '../../src/theme/index.js';

/** What {@link Themed} takes. */
export interface ThemedProps {
  readonly theme: CairnTheme;
  readonly reading: 'light' | 'dark';
  readonly children: ReactNode;
}

/** A place that a theme holds for, by the very sheet that a host would write: tokens, and no rule beside them. */
export function Themed({ theme, reading, children }: ThemedProps): ReactNode {
  const id = useId();
  return (
    <div data-themed={id} data-cairn-theme={reading}>
      <style>{tokensToCss(theme, `[data-themed='${id}']`)}</style>
      {children}
    </div>
  );
}
