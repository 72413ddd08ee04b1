interface BarLabelProps {
  /** Where it stands, px, as the library tells it. */
  readonly bar: {
    readonly [Part in 'x' | 'y' | 'width' | 'height']?: number | string | undefined;
  };
  readonly side: 'top' | 'right';
  /** Less is lost with this one than with others, where there is no room for all. */
  readonly isOther?: boolean;
  /** A sign above it, where a sign before it would run into what stands beside it. */
  readonly mark?: string;
  readonly children: string;
}

/**
 * What a bar says, beside it. The library's own label would measure every word for lines to break, of which
 * there are none, and lay out the whole page each time.
 */
export function BarLabel({ bar, side, isOther = false, mark, children }: BarLabelProps) {
  const [x, y] = [Number(bar.x), Number(bar.y)];
  const middle = x + Number(bar.width) / 2;
  return side === 'top' ? (
    <text
      x={middle}
      y={y - 5}
      textAnchor="middle"
      className={isOther ? 'bar-label-other' : undefined}
    >
      {mark && (
        <tspan x={middle} dy="-1.1em">
          {mark}
        </tspan>
      )}
      <tspan x={middle} dy={mark && '1.1em'}>
        {children}
      </tspan>
    </text>
  ) : (
    <text x={x + Number(bar.width) + 5} y={y + Number(bar.height) / 2} dy="0.355em">
      {children}
    </text>
  );
}
