import type { Mark } from '@resolute/domain';
import { PAPER } from './palette';

/** The colours that a chart is drawn in: those of paper, or those of the screen's theme. */
export interface ChartColours {
  /** What was accepted. */
  readonly line: string;
  /** Where it should be: baseline, target and the way between. */
  readonly path: string;
  /** The whole, behind one of its parts. */
  readonly context: string;
  readonly grid: string;
  readonly axis: string;
  readonly ink: string;
  readonly quiet: string;
  readonly surface: string;
  readonly marks: Readonly<Record<Mark, string>>;
}

/** On white paper. */
export const PAPER_COLOURS: ChartColours = {
  ...PAPER,
  context: '#7292AB',
  marks: {
    exceeded: '#5F3FA8',
    'on-track': '#0A6E60',
    'at-risk': '#C07600',
    'off-track': '#B4232F',
    'not-rated': '#76838F',
  },
};
