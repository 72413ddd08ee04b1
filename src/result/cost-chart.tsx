import './cost-chart.css';
import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Rectangle,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { CostSheet, Price } from '../domain/cost/cost';
import type { ResultWords } from '../messages/messages';
import { BarLabel } from './bar-label';
import { type ChartGroup, chartGroups, isCrowded, prices } from './chart-data';
import { ChartKeys } from './chart-keys';

export { RivalChart } from './rival-chart';

export interface CostChartProps {
  readonly sheet: CostSheet;
  readonly texts: ResultWords;
  readonly measure: 'fee' | 'rate';
}

interface Place {
  readonly x?: number | string | undefined;
  readonly width?: number | string | undefined;
}

const barGap = 2;

/** Bars with their value upon them, told apart by fill, hatch, mark and place; the 24 % line on the rates. */
export function CostChart({ sheet, texts, measure }: CostChartProps) {
  const { cost, format } = texts;
  const hatch = useId();
  const groups = chartGroups(sheet, texts, measure);
  // A bar that is not there is not counted by the library either.
  const drawn = (price: Price) => groups.filter((group) => group[price] !== undefined);
  const shown = prices.filter((price) => drawn(price).length > 0);
  const line = measure === 'rate' ? sheet.referenceLine : undefined;
  const label = cost.chartLabels[measure];
  const write = (value: number) => {
    if (measure === 'rate') return format.percentBrief(value);
    // There is no room for fen, but where they are all there is.
    return format.number(value < 10 ? value : Math.round(value));
  };
  // The library keeps a place for every price in every group; those that are there move to the middle of theirs.
  const moved = (price: Price, { x, width }: Place, group: ChartGroup | undefined) => {
    const there = shown.filter((each) => group?.[each] !== undefined);
    const steps = there.indexOf(price) - shown.indexOf(price) + (shown.length - there.length) / 2;
    return Number(x) + steps * (Number(width) + barGap);
  };
  const most = Math.max(...groups.flatMap((group) => prices.map((price) => group[price] ?? 0)));
  const promo = `url(#${hatch})`;
  const fills = { base: 'var(--chart-base)', promo, quote: 'var(--chart-quote)' };
  return (
    <figure className="cost-chart" data-series={shown.length}>
      <figcaption className="cost-chart-title">{label}</figcaption>
      <ChartKeys texts={texts} prices={shown} hasLine={line !== undefined} />
      <ResponsiveContainer width="100%" height={240}>
        <BarChart
          data={groups}
          margin={{ top: 20, right: 4, bottom: 0, left: 4 }}
          barGap={barGap}
          // Three figures beside each other need all the width there is.
          barCategoryGap={shown.length > 2 ? '2%' : '10%'}
          // To those who hear it, bare numbers say nothing; the table says all.
          role="img"
          aria-label={label}
        >
          <defs>
            <pattern
              id={hatch}
              width={6}
              height={6}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width={6} height={6} fill="var(--surface)" />
              <rect width={3.5} height={6} fill="var(--chart-promo)" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          {/* Every tick: the library would measure them to find which to drop, and lay out the page each time. */}
          <XAxis dataKey="term" interval={0} tickLine={false} stroke="var(--control)" />
          <YAxis hide interval={0} domain={[0, (max: number) => max * 1.1]} />
          <Tooltip
            cursor={{ fill: 'var(--sunken)' }}
            isAnimationActive={false}
            content={({ active, payload, label: term }) =>
              active ? (
                <div className="cost-chart-tip">
                  <p>{term}</p>
                  {payload.map((item) => (
                    <p key={String(item.dataKey)}>
                      {cost.prices[item.dataKey as Price]}{' '}
                      {measure === 'fee'
                        ? format.money(Math.round(Number(item.value) * 100))
                        : format.percent(Number(item.value))}
                    </p>
                  ))}
                </div>
              ) : null
            }
          />
          {line && (
            <ReferenceLine
              y={line.value}
              stroke="var(--warn)"
              strokeDasharray="4 3"
              ifOverflow="extendDomain"
            />
          )}
          {shown.map((price) => (
            <Bar
              key={price}
              dataKey={price}
              fill={fills[price]}
              stroke={price === 'promo' ? 'var(--chart-promo-line)' : undefined}
              radius={[3, 3, 0, 0]}
              isAnimationActive={false}
              shape={(bar) => <Rectangle {...bar} x={moved(price, bar, bar.payload)} />}
            >
              <LabelList
                dataKey={price}
                content={({ value, index = 0, ...bar }) =>
                  typeof value === 'number' && (
                    <BarLabel
                      bar={{ ...bar, x: moved(price, bar, drawn(price)[index]) }}
                      side="top"
                      isOther={isCrowded(price, drawn(price)[index], most)}
                      {...(price === 'quote' && { mark: '◆' })}
                    >
                      {write(value)}
                    </BarLabel>
                  )
                }
              />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
      <p className="cost-chart-hint">{cost.chartHint}</p>
    </figure>
  );
}
