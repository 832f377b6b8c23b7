import { useState, type ReactNode } from 'react';
import { hexOf, readColour, themedTokens, type ThemeToken } from '../../src/theme/index.js';

interface TokenFieldProps {
  readonly token: ThemeToken;
  /** The value now, as CSS. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The CSS property whose values are a token's, to tell a value from a word half typed. */
function propertyOf({ name, group, contrast, light }: ThemeToken): string {
  if (contrast !== null || light.startsWith('oklch(')) return 'color';
  if (name === '--cairn-elevation') return 'box-shadow';
  if (name === '--cairn-font') return 'font-family';
  if (name === '--cairn-ease') return 'transition-timing-function';
  if (name === '--cairn-numerals') return 'font-variant-numeric';
  if (name === '--cairn-layer-dialog') return 'z-index';
  if (name === '--cairn-color-scheme') return 'color-scheme';
  if (name.startsWith('--cairn-weight-')) return 'font-weight';
  if (name.startsWith('--cairn-line-')) return 'line-height';
  return group === 'motion' ? 'transition-duration' : 'inline-size';
}

/** Whether a theme takes a text as a token's value: one with a comment in it is CSS, but no value of a theme. */
function isTaken({ name }: ThemeToken, text: string): boolean {
  try {
    themedTokens({ name: '', both: { [name]: text }, light: {}, dark: {} });
    return true;
  } catch {
    return false;
  }
}

/** One token to change. What is no value of its kind stays in the field, marked, and changes nothing. */
export function TokenField({ token, value, onChange }: TokenFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const property = propertyOf(token);
  const isValue = (text: string): boolean =>
    text.trim() !== '' && CSS.supports(property, text) && isTaken(token, text);
  const shortName = token.name.replace('--cairn-', '');
  const colour = property === 'color' ? readColour(value) : null;
  return (
    <div className="theming-field">
      <label>
        <code>{shortName}</code>
        <input
          type="text"
          spellCheck={false}
          value={draft ?? value}
          aria-invalid={draft !== null}
          title={token.use}
          onChange={({ target }) => {
            const isWhole = isValue(target.value);
            setDraft(isWhole ? null : target.value);
            if (isWhole) onChange(target.value);
          }}
          onBlur={() => setDraft(null)}
        />
      </label>
      {colour !== null && (
        <input
          type="color"
          aria-label={`${shortName}: pick`}
          value={hexOf(colour)}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
