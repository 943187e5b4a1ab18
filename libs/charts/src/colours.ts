import type { Mark } from '@resolute/domain';

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

/** On white paper; on screen the same names are CSS variables. */
export const PAPER_COLOURS: ChartColours = {
  line: '#0B4F86',
  path: '#5A6773',
  grid: '#E4E9ED',
  axis: '#7B8997',
  ink: '#16212C',
  quiet: '#5A6773',
  surface: '#FFFFFF',
  context: '#7292AB',
  marks: {
    exceeded: '#5F3FA8',
    'on-track': '#0A6E60',
    'at-risk': '#C07600',
    'off-track': '#B4232F',
    'not-rated': '#76838F',
  },
};
