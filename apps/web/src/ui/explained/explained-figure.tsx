import type { ReactNode } from 'react';
import type { PointInTime } from '../../api/results';
import { ActualExplained } from './actual-explained';
import { FigureDoor } from './figure-door';
import { IndicatorExplained } from './indicator-explained';
import { ResultExplained } from './result-explained';

/** What a figure is of: an indicator, a result, or one single value. */
export interface Explainable {
  readonly kind: 'indicator' | 'result' | 'actual';
  readonly id: string;
}

interface ExplainedFigureProps {
  readonly of: Explainable;
  readonly time: PointInTime;
  /** What is explained, as it is read aloud: "Pace, I-STD-02". */
  readonly name: string;
  readonly children: ReactNode;
}

const EXPLAINED = { indicator: IndicatorExplained, result: ResultExplained, actual: ActualExplained };

/** A figure that is a door: it opens how it came about. */
export function ExplainedFigure({ of: { kind, id }, time, name, children }: ExplainedFigureProps) {
  const Explained = EXPLAINED[kind];
  return (
    <FigureDoor name={name} explained={() => <Explained id={id} time={time} />}>
      {children}
    </FigureDoor>
  );
}
