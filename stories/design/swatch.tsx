import type { CairnToken } from '../../src/theme/index.js';

interface SwatchProps {
  /** The token whose present value is shown. */
  readonly token: CairnToken;
  /** The token of the text set upon it; none = no text. */
  readonly textToken?: CairnToken;
  /** What the text says. */
  readonly text?: string;
}

/** A patch in the present value of a token. The colour is an SVG attribute, so that it needs no inline style. */
export function Swatch({ token, textToken, text }: SwatchProps) {
  return (
    <svg className="cairn-design-swatch" viewBox="0 0 96 40" aria-hidden="true">
      <rect className="cairn-design-patch" width="96" height="40" fill={`var(${token})`} />
      {textToken !== undefined && (
        <text x="10" y="25" fill={`var(${textToken})`}>
          {text}
        </text>
      )}
    </svg>
  );
}
