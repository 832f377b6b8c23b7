import { useState, type ReactNode } from 'react';
import {
  tokensToCss,
  tokensToDtcg,
  tokensToResolver,
  type CairnTheme,
  type DtcgDocument,
} from '../../src/theme/index.js';

interface ThemeExportProps {
  readonly theme: CairnTheme;
  /** The reading whose tokens are written as JSON. */
  readonly reading: 'light' | 'dark';
}

const json = (document: DtcgDocument): string => `${JSON.stringify(document, null, 2)}\n`;

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A theme to take along: as CSS, as a file of design tokens, as a resolver document with all its readings. */
export function ThemeExport({ theme, reading }: ThemeExportProps): ReactNode {
  const [said, setSaid] = useState('');
  const css = tokensToCss(theme);
  const file = theme.name.toLowerCase();
  const copy = (what: string, text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(`${what} copied.`),
      () => setSaid('The browser does not let this page copy: take the text below.'),
    );
  };
  const button = (label: string, onClick: () => void): ReactNode => (
    <button type="button" data-cairn="button" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <section className="theming-export" aria-label="Take it along">
      <div className="theming-buttons">
        {button('Copy CSS', () => copy('CSS', css))}
        {button('Copy DTCG JSON', () => copy('JSON', json(tokensToDtcg(theme, reading))))}
        {button('Save CSS', () => save(`${file}.css`, 'text/css', css))}
        {button('Save DTCG JSON', () =>
          save(`${file}.${reading}.tokens.json`, 'application/json', json(tokensToDtcg(theme, reading))),
        )}
        {button('Save resolver JSON', () =>
          save(`${file}.resolver.json`, 'application/json', json(tokensToResolver(theme))),
        )}
      </div>
      <p role="status">{said}</p>
      <label className="theming-sheet">
        CSS, after Cairn’s own
        <textarea readOnly rows={8} value={css} spellCheck={false} />
      </label>
    </section>
  );
}
