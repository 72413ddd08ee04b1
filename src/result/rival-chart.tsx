import './cost-chart.css';
import {
  Bar,
  BarChart,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { RivalRange } from '../domain/cost/cost';
import type { WholeResultWords } from '../messages/messages';
import { BarLabel } from './bar-label';
import { rivalBars } from './chart-data';

interface RivalChartProps {
  readonly ranges: readonly RivalRange[];
  readonly texts: WholeResultWords;
  /** The reference line, a decimal fraction. */
  readonly line?: number;
}

/** Ranges of annual rates under each other on one scale, their ends written beside them. */
export function RivalChart({ ranges, texts, line }: RivalChartProps) {
  const { costPlan } = texts;
  const label = costPlan.rivals.chart;
  const bars = rivalBars(ranges, texts);
  return (
    <figure className="cost-chart">
      <figcaption className="cost-chart-title">{label}</figcaption>
      <ResponsiveContainer width="100%" height={56 * bars.length + 12}>
        <BarChart
          data={bars}
          layout="vertical"
          margin={{ top: line === undefined ? 4 : 16, right: 112, bottom: 4, left: 4 }}
          // Both ends of every bar are written beside it: there is nothing to step through.
          accessibilityLayer={false}
          role="img"
          aria-label={label}
        >
          <XAxis
            type="number"
            hide
            domain={[0, (max: number) => Math.max(max, line ?? 0) * 1.02]}
          />
          <YAxis
            type="category"
            dataKey="name"
            interval={0}
            width={72}
            tickLine={false}
            stroke="var(--control)"
          />
          {line !== undefined && (
            <ReferenceLine
              x={line}
              stroke="var(--warn)"
              strokeDasharray="4 3"
              label={{ value: texts.cost.referenceLine, position: 'top' }}
            />
          )}
          <Bar
            dataKey="range"
            fill="var(--chart-base)"
            barSize={18}
            minPointSize={4}
            isAnimationActive={false}
          >
            <LabelList
              dataKey="range"
              content={({ value, ...bar }) =>
                Array.isArray(value) && (
                  <BarLabel bar={bar} side="right">
                    {costPlan.rivals.range(Number(value[0]), Number(value[1]))}
                  </BarLabel>
                )
              }
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
