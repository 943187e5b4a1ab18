import type { RiskLevel } from '@resolute/domain';
import { BorderStyle } from 'docx';
import { LEVEL_FILLS } from './level-fills';

/* What the parts of a Word document share of its look: colours, lines, and the width between the margins in twentieths of a point. */

export const QUIET = '5A6773';
export const ACCENT = '00619E';
export const WELL = 'F4F6F8';
export const PAGE_WIDTH = 9638;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: 'D9E0E6' };
export const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
export const LINES = { top: HAIR, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE };

const INK = '16212C';

/** What is written on the colour of a level stands out by 5 to 1 at least. */
export const LEVELS: Readonly<Record<RiskLevel, { readonly fill: string; readonly colour: string }>> = {
  low: { fill: LEVEL_FILLS.low, colour: INK },
  medium: { fill: LEVEL_FILLS.medium, colour: INK },
  high: { fill: LEVEL_FILLS.high, colour: INK },
  critical: { fill: LEVEL_FILLS.critical, colour: 'FFFFFF' },
};
