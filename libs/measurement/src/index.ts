export { figureOf, type IndicatorRow } from './figures/figure-of';
export { FiguresQueries } from './figures/figures.queries';
export type { IndicatorFigure, Provenance } from './figures/indicator-figure';
export { MeasurementModule } from './measurement.module';
export { loadSampleIndicators } from './sample/load-sample-indicators';
