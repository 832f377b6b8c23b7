import type { HTMLAttributes, ReactElement, ReactNode } from 'react';
import { shareText } from '../texts.js';

/** One row: its texts, and the places of its marks in per cent. */
export interface RowShape {
  readonly id: string;
  readonly name: string;
  readonly unit: { readonly x: number | null; readonly text: string };
  readonly value: { readonly x: number | null; readonly text: string };
  readonly interval: { readonly x: number; readonly width: number } | null;
  readonly sample: string;
}

/** What the drawing takes. */
export interface RatesDrawingProps {
  readonly rows: readonly RowShape[];
  /** Place of the median in per cent, and its text. */
  readonly median: { readonly x: number; readonly rate: number } | null;
  /** Of the element around the rows. */
  readonly listProps?: HTMLAttributes<HTMLDivElement>;
  /** Of each row's element. */
  readonly rowProps?: (index: number) => HTMLAttributes<HTMLDivElement>;
}

function Marks({ row, median }: { readonly row: RowShape; readonly median: ReactNode }): ReactElement {
  const { unit, value, interval } = row;
  return (
    <svg className="dumbbell">
      <line className="axis" x1="0%" x2="100%" y1="50%" y2="50%" />
      {median}
      {interval && (
        <rect className="interval" x={`${interval.x}%`} width={`${interval.width}%`} y="25%" height="50%" />
      )}
      {unit.x !== null && value.x !== null && (
        <line className="tick" x1={`${unit.x}%`} x2={`${value.x}%`} y1="50%" y2="50%" />
      )}
      {value.x !== null && (
        <rect
          className="diamond"
          x={`${value.x}%`}
          y="50%"
          width="10"
          height="10"
          transform="translate(-5 -5)"
        />
      )}
      {unit.x !== null && <circle className="stone" cx={`${unit.x}%`} cy="50%" r="5" />}
    </svg>
  );
}

/** A comparison as rows: a name, a dumbbell with its interval and the median, both rates and what they were made of. */
export function RatesDrawing({ rows, median, listProps, rowProps }: RatesDrawingProps): ReactElement {
  const line = median && <line className="axis" x1={`${median.x}%`} x2={`${median.x}%`} y1="0%" y2="100%" />;
  return (
    <div>
      <div className="row">
        <span />
        <span>
          {shareText(0)} – {shareText(1)}, median {median ? shareText(median.rate) : ''}
        </span>
        <span>Deals</span>
        <span>Value</span>
        <span>Won of closed</span>
      </div>
      <div {...listProps}>
        {rows.map((row, index) => (
          <div key={row.id} className="row" {...rowProps?.(index)}>
            <span>{row.name}</span>
            <Marks row={row} median={line} />
            <span>{row.unit.text}</span>
            <span>{row.value.text}</span>
            <span>{row.sample}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
