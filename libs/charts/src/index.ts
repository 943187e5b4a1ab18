export { type Dot, dotsOf, type IndicatorTrend, type TrendDots, type TrendPoint } from './indicator-trend';
export { type ChartManner, indicatorTrendChart } from './indicator-trend-chart';
export { PAPER } from './palette';
