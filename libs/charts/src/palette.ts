/** The colours of charts on white paper; on screen the same names are CSS variables. */
export const PAPER = {
  line: '#0B4F86',
  path: '#5A6773',
  grid: '#E4E9ED',
  axis: '#7B8997',
  ink: '#16212C',
  quiet: '#5A6773',
  surface: '#FFFFFF',
} as const;
