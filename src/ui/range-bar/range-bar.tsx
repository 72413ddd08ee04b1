import './range-bar.css';

interface RangeBarProps {
  /** In words: the same range as text stands beside the bar, so the bar itself is hidden from readers. */
  readonly low: number;
  readonly high: number;
  readonly max: number;
  /** A single point to show on the same scale, such as the amount wished for. */
  readonly mark?: number | undefined;
  /** A part of a whole: up to `low` is sure and filled, from there to `high` is open and only outlined. */
  readonly part?: boolean;
}

const width = 600;

/** A range on a scale from 0 to `max`. Drawn, since a print leaves backgrounds out. */
export function RangeBar({ low, high, max, mark, part = false }: RangeBarProps) {
  const x = (value: number) => (Math.min(Math.max(value, 0), max) / max) * width;
  return (
    <svg
      className="range-bar"
      viewBox={`-6 0 ${width + 12} 28`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="range-bar-track" x={0} y={8} width={width} height={12} rx={6} />
      {(!part || high > low) && (
        <rect
          className={part ? 'range-bar-open' : 'range-bar-range'}
          x={x(low)}
          y={8}
          width={Math.max(x(high) - x(low), 6)}
          height={12}
          rx={6}
        />
      )}
      {part && low > 0 && (
        <rect className="range-bar-range" x={0} y={8} width={x(low)} height={12} rx={6} />
      )}
      {mark !== undefined && (
        <rect className="range-bar-mark" x={x(mark) - 2} y={2} width={4} height={24} rx={2} />
      )}
    </svg>
  );
}
