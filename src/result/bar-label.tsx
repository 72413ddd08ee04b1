interface BarLabelProps {
  /** Where it stands, px, as the library tells it. */
  readonly bar: {
    readonly [Part in 'x' | 'y' | 'width' | 'height']?: number | string | undefined;
  };
  readonly side: 'top' | 'right';
  /** Less is lost with this one than with others, where there is no room for all. */
  readonly isOther?: boolean;
  readonly children: string;
}

/**
 * What a bar says, beside it. The library's own label would measure every word for lines to break, of which
 * there are none, and lay out the whole page each time.
 */
export function BarLabel({ bar, side, isOther = false, children }: BarLabelProps) {
  const [x, y] = [Number(bar.x), Number(bar.y)];
  return side === 'top' ? (
    <text
      x={x + Number(bar.width) / 2}
      y={y - 5}
      textAnchor="middle"
      className={isOther ? 'bar-label-other' : undefined}
    >
      {children}
    </text>
  ) : (
    <text x={x + Number(bar.width) + 5} y={y + Number(bar.height) / 2} dy="0.355em">
      {children}
    </text>
  );
}
