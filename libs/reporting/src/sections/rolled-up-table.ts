import { percentUnderRule, type RollUpResult, RULE_VERSION_1 } from '@resolute/domain';
import type { TableBlock, Told } from '../document/block';
import type { Telling } from '../text/telling';
import { chipOf } from './rating-word';

/** A result as one line: what it is called, what stands below that, and what its parts make of it. */
interface RolledUpLine {
  readonly title: Told;
  readonly note: string;
  /** The code of the result. */
  readonly figure: string;
  readonly rollUp: RollUpResult;
}

/** Results with their rating, their pace, and how much of them is rated. */
export function rolledUpTable(head: string, lines: readonly RolledUpLine[], telling: Telling): TableBlock {
  const { say } = telling;
  return {
    kind: 'table',
    columns: [
      { head, share: 1 },
      { head: say('rating') },
      { head: say('pace'), isNumeric: true },
      { head: say('coverageHead'), isNumeric: true },
    ],
    rows: lines.map(({ title, note, figure, rollUp }) => [
      { text: title, note, figure },
      { chip: chipOf(rollUp, telling), ...(isHeld(rollUp) && { note: say('heldByCritical') }) },
      { text: { text: meanPacePercent(rollUp, telling) } },
      { text: { text: coverageText(rollUp, telling) } },
    ]),
  };
}

/** Whether a critical part keeps it from being on track, as its pace alone does not say. */
export const isHeld = (rollUp: RollUpResult): boolean => rollUp.kind === 'rated' && rollUp.heldByCritical;

/** Never over a threshold that the mean has not reached. */
export function meanPacePercent(rollUp: RollUpResult, { say, percent }: Telling): string {
  if (rollUp.kind !== 'rated' || rollUp.pace === undefined) return say('none');
  return percent(percentUnderRule(rollUp.pace, RULE_VERSION_1, 1));
}

/** How many of the parts that count are rated. */
export const coverageText = ({ coverage: { rated, counted } }: RollUpResult, { say, count }: Telling): string =>
  say('ofCount', { part: count(rated), whole: count(counted) });
