import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

const fees = [
  { terms: '3', base: 270, promo: 180 },
  { terms: '6', base: 432, promo: 252 },
  { terms: '12', base: 756, promo: 396 },
  { terms: '24', base: 1152, promo: 684 },
];

/** The library's own grouped bars with their values, as its documentation draws them. */
export function BareChart() {
  return (
    <figure>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={fees}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="terms" />
          <YAxis />
          <Tooltip />
          <Bar dataKey="base" fill="#0a7d3c" isAnimationActive={false}>
            <LabelList position="top" />
          </Bar>
          <Bar dataKey="promo" fill="#777" isAnimationActive={false}>
            <LabelList position="top" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
