import { BorderStyle } from 'docx';

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
