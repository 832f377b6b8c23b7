import type { ReactElement, HTMLAttributes } from 'react';

/** A mark around the arc: its line, and where its words stand. */
export interface MarkShape {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  /** How the path is turned, as an SVG transform; absent = it is not. */
  readonly turn?: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** What the drawing takes. */
export interface GaugeDrawingProps {
  /** The ground in zones. */
  readonly tracks: readonly { readonly zone: string; readonly path: string }[];
  readonly value: string | null;
  readonly won: string | null;
  readonly marks: readonly MarkShape[];
  /** The number, what it is of, and where it stands. */
  readonly texts: readonly [string, string, string];
  /** Of the element around. */
  readonly meterProps?: HTMLAttributes<HTMLDivElement>;
}

/** A gauge as one SVG: ground in zones, value, what is won, marks with their names, and three lines of text. */
export function GaugeDrawing(props: GaugeDrawingProps): ReactElement {
  const { tracks, value, won, marks, texts, meterProps } = props;
  return (
    <div {...meterProps}>
      <svg className="drawing" viewBox="-144 -118 288 164">
        {tracks.map(({ zone, path }) => (
          <path key={zone} className="track" d={path} />
        ))}
        {value !== null && <path className="value" d={value} />}
        {won !== null && <path className="value" d={won} />}
        {marks.map(({ name, value, path, turn, x, y, anchor }) => (
          <g key={name}>
            <path className="tick" d={path} transform={turn} />
            <text x={x} y={y} textAnchor={anchor}>
              {name}
            </text>
            <text x={x} y={y + 14} textAnchor={anchor}>
              {value}
            </text>
          </g>
        ))}
        <text className="strong" textAnchor="middle" fontSize="28">
          {texts[0]}
        </text>
        <text className="quiet" textAnchor="middle" y="18">
          {texts[1]}
        </text>
        <text textAnchor="middle" y="34">
          {texts[2]}
        </text>
      </svg>
    </div>
  );
}
