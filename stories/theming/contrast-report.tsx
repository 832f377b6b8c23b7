import type { ReactNode } from 'react';
import { contrastShortfalls, themedTokens, type CairnTheme } from '../../src/theme/index.js';

interface ContrastReportProps {
  readonly theme: CairnTheme;
}

const READINGS = ['light', 'dark'] as const;
const short = (name: string): string => name.replace('--cairn-', '');

/** Where a theme falls under 4.5:1 for text or 3:1 for marks, by the names of both colours; in both readings. */
export function ContrastReport({ theme }: ContrastReportProps): ReactNode {
  const tokens = themedTokens(theme);
  const lines = READINGS.flatMap((reading) =>
    contrastShortfalls(tokens, reading).map(({ token, ground, ratio, atLeast }) => ({
      key: `${reading} ${token} ${ground}`,
      text: `${short(token)} on ${short(ground)}, ${reading}: ${
        ratio === null
          ? 'not judged, write it as oklch() or hex'
          : `${ratio.toFixed(2)} to 1, needs ${atLeast}`
      }`,
    })),
  );
  return (
    <div role="status" className="theming-report">
      {lines.length === 0 ? (
        <p data-cairn="note">
          <span>Every text keeps 4.5 to 1 and every mark 3 to 1, in light and in dark.</span>
        </p>
      ) : (
        <div data-cairn="note" data-tone="attention">
          <p>
            {lines.length === 1 ? 'One pair stands too close:' : `${lines.length} pairs stand too close:`}
          </p>
          <ul>
            {lines.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
