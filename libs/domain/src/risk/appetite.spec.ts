import { parseLocalDate } from '../calendar/local-date';
import { isAboveAppetite, isAcceptable, isInForce, type Standing, type StandingInput, standingOf } from './appetite';
import { APPETITES, type Appetite, RISK_LEVELS, type RiskLevel } from './words';

const TODAY = parseLocalDate('2026-03-20');

it.each<[Appetite, RiskLevel[]]>([
  ['zero', ['medium', 'high', 'critical']],
  ['low', ['medium', 'high', 'critical']],
  ['medium', ['high', 'critical']],
  ['high', ['critical']],
])('above %s appetite are %j', (appetite, levels) =>
  expect(RISK_LEVELS.filter((level) => isAboveAppetite(level, appetite))).toEqual(levels),
);

it('what has zero appetite is accepted by nobody', () =>
  expect(APPETITES.filter(isAcceptable)).toEqual(['low', 'medium', 'high']));

it.each([
  ['2026-03-19', false],
  ['2026-03-20', true],
  ['2026-03-21', true],
])('an acceptance until %s is in force on 2026-03-20: %s', (untilOn, isForce) =>
  expect(isInForce({ untilOn: parseLocalDate(untilOn) }, TODAY)).toBe(isForce),
);

const accepted = { acceptance: { untilOn: TODAY } };
const lapsed = { acceptance: { untilOn: parseLocalDate('2026-03-19') } };
const treated = { hasOpenTreatment: true };
const escalated = { isEscalated: true };

it.each<[RiskLevel, Appetite, Partial<StandingInput>, Standing]>([
  ['low', 'zero', {}, 'within'],
  ['low', 'low', escalated, 'within'],
  ['medium', 'medium', accepted, 'within'],
  ['high', 'high', {}, 'within'],
  ['high', 'medium', {}, 'undecided'],
  ['high', 'medium', treated, 'treated'],
  ['high', 'medium', escalated, 'escalated'],
  ['high', 'medium', accepted, 'accepted'],
  ['high', 'medium', lapsed, 'undecided'],
  ['critical', 'high', { ...treated, ...escalated }, 'escalated'],
  ['critical', 'high', { ...treated, ...escalated, ...accepted }, 'accepted'],
  ['critical', 'high', { ...treated, ...escalated, ...lapsed }, 'escalated'],
  ['critical', 'high', { ...treated, ...lapsed }, 'treated'],
  ['medium', 'zero', {}, 'undecided'],
  ['medium', 'zero', { ...treated, ...accepted }, 'undecided'],
  ['medium', 'zero', { ...treated, ...escalated, ...accepted }, 'escalated'],
  ['critical', 'zero', { nature: 'opportunity' }, 'within'],
  ['critical', 'low', { nature: 'threat' }, 'undecided'],
])('%s with %s appetite, %j: %s', (level, appetite, decided, standing) =>
  expect(standingOf({ level, appetite, hasOpenTreatment: false, isEscalated: false, today: TODAY, ...decided })).toBe(
    standing,
  ),
);
