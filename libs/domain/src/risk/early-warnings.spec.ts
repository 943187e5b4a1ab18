import type { Rating } from '../rating/rating';
import type { Standing } from './appetite';
import { earlyWarnings } from './early-warnings';
import { isLiveRisk, RISK_STATES } from './risk-lifecycle';

const warningsOf = (ratingThen: Rating | undefined, rating: Rating | undefined, standing?: Standing) =>
  earlyWarnings({ state: 'open', standing, indicators: [{ indicatorId: 'i', rating, ratingThen }] }).map(
    ({ kind }) => kind,
  );

it.each<[Rating | undefined, Rating | undefined, boolean]>([
  ['on-track', 'on-track', false],
  ['on-track', 'at-risk', true],
  ['on-track', 'off-track', true],
  ['at-risk', 'at-risk', false],
  ['at-risk', 'off-track', true],
  ['at-risk', 'on-track', false],
  ['off-track', 'off-track', false],
  ['off-track', 'at-risk', false],
  [undefined, 'at-risk', true],
  [undefined, 'on-track', false],
  ['on-track', undefined, false],
  ['off-track', undefined, false],
  [undefined, undefined, false],
])('from %s to %s proposes to assess the risk again: %s', (then, now, isProposed) =>
  expect(warningsOf(then, now)).toEqual(isProposed ? ['reassess'] : []),
);

it.each<[Standing | undefined, boolean]>([
  [undefined, false],
  ['within', false],
  ['treated', true],
  ['escalated', true],
  ['accepted', true],
  ['undecided', true],
])('a risk that stands %s flags the forecast: %s', (standing, isFlagged) =>
  expect(warningsOf('on-track', 'on-track', standing)).toEqual(isFlagged ? ['flag-forecast'] : []),
);

it('says of each indicator what it says', () =>
  expect(
    earlyWarnings({
      state: 'monitored',
      standing: 'undecided',
      indicators: [
        { indicatorId: 'I-BSG-04', rating: 'off-track', ratingThen: 'on-track' },
        { indicatorId: 'I-BSG-05', rating: 'on-track', ratingThen: 'on-track' },
      ],
    }),
  ).toEqual([
    { kind: 'reassess', indicatorId: 'I-BSG-04' },
    { kind: 'flag-forecast', indicatorId: 'I-BSG-04' },
    { kind: 'flag-forecast', indicatorId: 'I-BSG-05' },
  ]));

it.each(RISK_STATES)('only a risk that is watched warns and is warned: %s', (state) => {
  const indicators = [{ indicatorId: 'i', rating: 'off-track' }] as const;
  expect(earlyWarnings({ state, standing: 'undecided', indicators })).toHaveLength(isLiveRisk(state) ? 2 : 0);
});
