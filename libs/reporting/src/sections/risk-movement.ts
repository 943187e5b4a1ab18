import { movementOf } from '@resolute/domain';
import type { Block, Cell } from '../document/block';
import type { Telling } from '../text/telling';
import { sentences } from './drafted';
import type { RiskMove, RiskMovementContent, RiskStand, RisksSince } from './risk-contents';
import { standOf } from './risk-facts';
import { levelCell } from './risk-words';
import { type Section, withoutCharts } from './section';

/** How the residual risks moved since the report before, or since the meeting before where it told of none. */
export const RISK_MOVEMENT: Section<'risk-movement'> = {
  freeze: async (facts, { code }) => {
    const before = await facts.risksBefore(code);
    if (!before) return { since: null, moves: [] };
    const now = (await facts.risks()).risks.flatMap(({ residual, ...risk }): Stood[] =>
      residual ? [{ code: risk.code, title: risk.title, stand: standOf(residual) }] : [],
    );
    return { since: before.since, moves: movesOf(before.risks, now) };
  },
  isEmpty: ({ since }) => since === null,
  draft: ({ since, moves }, telling) =>
    since === null ? [] : sentences(sinceText(since, telling), movesText(moves, telling)),
  tell: ({ since, moves }, telling, isNarrated = false) => {
    if (!since) return withoutCharts([]);
    const { say } = telling;
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    return withoutCharts([
      { kind: 'heading', text: { text: say('riskMovement') } },
      ...(isNarrated ? [] : [quiet(sinceText(since, telling))]),
      ...(moves.length > 0 ? [tableOf({ since, moves }, telling)] : isNarrated ? [] : [quiet(say('noRiskMoved'))]),
    ]);
  },
};

/** What moved, by code. */
const movesText = (moves: readonly RiskMove[], { say }: Telling): string =>
  moves.length === 0
    ? say('noRiskMoved')
    : say('risksMoved', { risks: moves.map(({ code }) => code).join(say('listJoin')) });

/** A risk and where it stood or stands. */
export interface Stood {
  readonly code: string;
  readonly title: RiskMove['title'];
  readonly stand: RiskStand;
}

function movesOf(before: readonly Stood[], now: readonly Stood[]): RiskMove[] {
  const [then, today] = [byCode(before), byCode(now)];
  const gone = before.filter(({ code }) => !today.has(code));
  return [
    ...now.flatMap(({ code, title, stand }): RiskMove[] => {
      const earlier = then.get(code)?.stand ?? null;
      return earlier && isSame(earlier, stand) ? [] : [{ code, title, before: earlier, now: stand }];
    }),
    ...gone.map(({ code, title, stand }) => ({ code, title, before: stand, now: null })),
  ];
}

const byCode = (risks: readonly Stood[]): ReadonlyMap<string, Stood> => new Map(risks.map((risk) => [risk.code, risk]));

const isSame = (one: RiskStand, other: RiskStand): boolean =>
  one.level === other.level && one.likelihood === other.likelihood && one.impact === other.impact;

const sinceText = ({ meeting, day: on, isFromReport }: RisksSince, { say, told, day }: Telling): string =>
  isFromReport
    ? say('risksSinceReport', { meeting: told(meeting).text, day: day(on) })
    : say('risksSinceDay', { day: day(on) });

function tableOf({ since, moves }: RiskMovementContent & { readonly since: RisksSince }, telling: Telling): Block {
  const { say, told, shortDay } = telling;
  const stand = (found: RiskStand | null): Cell =>
    found ? levelCell(found, telling) : { text: { text: say('none') } };
  return {
    kind: 'table',
    columns: [
      { head: say('risk'), share: 2 },
      { head: say('onDay', { day: shortDay(since.day) }) },
      { head: say('now') },
      { head: say('riskMoved'), share: 1 },
    ],
    rows: moves.map((move) => [
      { text: told(move.title), note: move.code, figure: move.code },
      stand(move.before),
      stand(move.now),
      { text: { text: wayOf(move, telling) } },
    ]),
  };
}

/** Whether a risk is new, gone, or by how much it rose or fell; by steps of one matrix alone. */
export function wayOf({ before, now }: Pick<RiskMove, 'before' | 'now'>, { say, count }: Telling): string {
  if (!now) return say('riskGone');
  if (!before) return say('riskNew');
  const { level, score } = movementOf(ofMatrix(before), ofMatrix(now));
  const words = level === 'up' ? 'riskLevelUp' : level === 'down' ? 'riskLevelDown' : 'riskLevelSame';
  if (score === undefined) return say(words);
  const by = score < 0 ? `−${count(-score)}` : `+${count(score)}`;
  return say('riskMovedBy', { way: say(words), by: score === 0 ? count(0) : by });
}

const ofMatrix = (stand: RiskStand) => ({ ...stand, matrixId: String(stand.matrixVersion) });
