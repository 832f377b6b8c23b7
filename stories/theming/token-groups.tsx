import type { ReactNode } from 'react';
import { themedTokens, type ThemeToken, type TokenGroup } from '../../src/theme/index.js';
import { TokenField } from './token-field.js';
import type { ThemeDraft } from './use-theme-draft.js';

const GROUPS: readonly (readonly [title: string, groups: readonly TokenGroup[]])[] = [
  ['Grounds and ink', ['ground', 'ink']],
  ['Kinds and what is picked', ['kind', 'zone', 'select']],
  ['Stages', ['stage']],
  ['Type', ['type']],
  ['Space', ['space']],
  ['Corners and strokes', ['stroke']],
  ['Density', ['density']],
  ['Motion', ['motion']],
  ['Depth', ['depth']],
];

interface TokenGroupsProps {
  readonly draft: ThemeDraft;
  /** Whose colours are changed. */
  readonly reading: 'light' | 'dark';
}

/** Every token, in groups that open. */
export function TokenGroups({ draft, reading }: TokenGroupsProps): ReactNode {
  const tokens = themedTokens(draft.theme);
  const field = (token: ThemeToken): ReactNode => (
    <TokenField
      key={`${token.name} ${reading}`}
      token={token}
      value={token[reading]}
      onChange={(value) => draft.set(token, reading, value)}
    />
  );
  return GROUPS.map(([title, groups], at) => (
    <details key={title} className="theming-group" open={at < 2}>
      <summary>{title}</summary>
      <div className="theming-fields">{tokens.filter(({ group }) => groups.includes(group)).map(field)}</div>
    </details>
  ));
}
