import { parseLocalDate } from '../calendar/local-date';
import { type FoundInRisk, findingsAskedIn, findingsOn, RISK_FINDINGS } from './findings';
import { levelOf } from './matrix';
import type { DatedAssessment, RiskFacts, Treatment } from './risk-facts';
import { RISK_STATES } from './risk-lifecycle';
import { MATRIX_5X5 } from './standard-matrix';

const day = parseLocalDate;
const TODAY = day('2026-03-20');

const at = (likelihood: number, impact: number, assessedOn = '2026-03-01', matrixId = 'v2'): DatedAssessment => ({
  likelihood,
  impact,
  level: levelOf(MATRIX_5X5, { likelihood, impact }),
  assessedOn: day(assessedOn),
  matrixId,
});

/** The open risk of the picture: R4, high and treated, with nothing to be said about it. */
const SOUND: RiskFacts = {
  state: 'open',
  nature: 'threat',
  hasOwner: true,
  linkCount: 3,
  assessments: { inherent: at(5, 4), residual: at(4, 4), target: at(2, 2) },
  matrixId: 'v2',
  appetite: 'low',
  isEscalated: false,
  controls: [{ sinceOn: day('2025-01-01') }],
  treatments: [{ id: 't1', state: 'underway', dueOn: day('2026-04-30'), hasOwner: true }],
  lastReviewedOn: day('2026-03-12'),
};

const treatment = (fields: Partial<Treatment>): Treatment => ({
  id: 't1',
  state: 'planned',
  dueOn: day('2026-04-30'),
  hasOwner: true,
  ...fields,
});
const codesOf = (found: readonly FoundInRisk[]) =>
  found.map(({ code, subject }) => (subject === undefined ? code : `${code} ${subject}`));

it.each<[string, Partial<RiskFacts>, string[]]>([
  ['that is sound', {}, []],
  ['without an owner', { hasOwner: false }, ['no-owner']],
  ['that is linked to nothing', { linkCount: 0 }, ['no-link']],
  ['that was never assessed', { assessments: {}, lastReviewedOn: undefined }, ['no-residual']],
  ['whose category has no appetite', { appetite: undefined }, ['no-appetite']],
  [
    'whose residual is above its inherent level',
    { assessments: { inherent: at(3, 3), residual: at(4, 4) } },
    ['residual-above-inherent'],
  ],
  [
    'whose target is above its residual level',
    { assessments: { residual: at(4, 4), target: at(4, 5) } },
    ['target-above-residual'],
  ],
  [
    'whose target has more points of the same level',
    { assessments: { residual: at(3, 4), target: at(4, 4) } },
    ['target-above-residual'],
  ],
  ['whose target is its residual', { assessments: { residual: at(4, 4), target: at(4, 4) } }, []],
  [
    'whose target has more points by another matrix',
    { assessments: { residual: at(3, 4), target: at(4, 4, '2026-03-01', 'v1') } },
    ['old-matrix target'],
  ],
  [
    'assessed by an old matrix',
    { assessments: { inherent: at(5, 4, '2025-01-01', 'v1'), residual: at(4, 4, '2025-12-01', 'v1') } },
    ['old-matrix inherent', 'old-matrix residual'],
  ],
  ['that nobody decided on', { treatments: [] }, ['above-appetite-undecided']],
  [
    'whose treatments are all done',
    { treatments: [treatment({ state: 'done', doneOn: TODAY })] },
    ['above-appetite-undecided'],
  ],
  ['that was escalated', { treatments: [], isEscalated: true }, []],
  ['that is accepted until today', { treatments: [], acceptance: { untilOn: TODAY } }, []],
  [
    'that was accepted until yesterday',
    { treatments: [], acceptance: { untilOn: day('2026-03-19') } },
    ['acceptance-ended'],
  ],
  ['that was accepted until yesterday and is treated', { acceptance: { untilOn: day('2026-03-19') } }, []],
  ['of zero appetite that is treated', { appetite: 'zero' }, ['above-appetite-undecided']],
  [
    'of zero appetite that somebody accepted',
    { appetite: 'zero', acceptance: { untilOn: day('2026-03-19') } },
    ['above-appetite-undecided'],
  ],
  ['reviewed three months ago to the day', { lastReviewedOn: day('2025-12-20') }, []],
  ['reviewed three months and a day ago', { lastReviewedOn: day('2025-12-19') }, ['review-overdue']],
  [
    'not reviewed since it was assessed',
    { lastReviewedOn: undefined, assessments: { residual: at(4, 4, '2025-12-19') } },
    ['review-overdue'],
  ],
  [
    'reviewed four months ago, of medium level',
    { lastReviewedOn: day('2025-11-20'), assessments: { residual: at(3, 3) } },
    [],
  ],
  ['with a treatment due today', { treatments: [treatment({ dueOn: TODAY })] }, []],
  [
    'with a treatment due yesterday, one done and one that is due later',
    {
      treatments: [
        treatment({ id: 't1', dueOn: day('2026-03-19') }),
        treatment({ id: 't2', dueOn: day('2026-03-19'), state: 'done', doneOn: TODAY }),
        treatment({ id: 't3' }),
      ],
    },
    ['treatment-overdue t1'],
  ],
  [
    'with treatments that nobody does',
    { treatments: [treatment({ hasOwner: false }), treatment({ id: 't2', hasOwner: false, state: 'cancelled' })] },
    ['treatment-without-owner t1'],
  ],
  [
    'that is closed, with treatments open',
    {
      state: 'closed',
      hasOwner: false,
      treatments: [treatment({}), treatment({ id: 't2', state: 'done', doneOn: TODAY })],
    },
    ['closed-with-open-treatments t1'],
  ],
  [
    'that is a bare draft',
    { state: 'draft', hasOwner: false, linkCount: 0, assessments: {} },
    ['no-owner', 'no-link', 'no-residual'],
  ],
  [
    'that is a draft above appetite, long since reviewed',
    { state: 'draft', treatments: [], lastReviewedOn: day('2024-01-01') },
    [],
  ],
  ['that has happened, and nobody decided on', { state: 'materialised', treatments: [] }, ['above-appetite-undecided']],
  [
    'that is an opportunity, made greater',
    {
      nature: 'opportunity',
      appetite: undefined,
      treatments: [],
      assessments: { inherent: at(2, 2), residual: at(3, 3), target: at(5, 5) },
    },
    [],
  ],
])('a risk %s', (_, fields, codes) => expect(codesOf(findingsOn({ ...SOUND, ...fields }, TODAY))).toEqual(codes));

describe('a residual that was lowered', () => {
  const lowered = 'residual-lowered-without-control';
  const done = (doneOn: string) => [treatment({ state: 'done', doneOn: day(doneOn) })];
  const fallen = {
    appetite: 'high',
    treatments: [],
    assessments: { residual: at(3, 3, '2026-03-01') },
    residualBefore: at(4, 4, '2025-12-01'),
  } as const;

  it.each<[string, Partial<RiskFacts>, string[]]>([
    ['below the inherent one, with nothing in place', { controls: [] }, [lowered]],
    ['below the inherent one, by a control of that day', { controls: [{ sinceOn: day('2026-03-01') }] }, []],
    ['below the inherent one, by a control that came later', { controls: [{ sinceOn: day('2026-03-02') }] }, [lowered]],
    [
      'below the inherent one, by a control that had ended',
      { controls: [{ sinceOn: day('2025-01-01'), untilOn: day('2026-02-28') }] },
      [lowered],
    ],
    [
      'below the inherent one, by a treatment that was done',
      { controls: [], appetite: 'high', treatments: done('2026-02-20') },
      [],
    ],
    [
      'below the inherent one, by a treatment that was done later',
      { controls: [], appetite: 'high', treatments: done('2026-03-02') },
      [lowered],
    ],
    ['not at all', { controls: [], assessments: { inherent: at(4, 4), residual: at(4, 4) } }, []],
    ['since it was last assessed, by what was in place before', fallen, [lowered]],
    ['since it was last assessed, by a new control', { ...fallen, controls: [{ sinceOn: day('2025-12-01') }] }, []],
    [
      'since it was last assessed, by a control of the day before',
      { ...fallen, controls: [{ sinceOn: day('2025-11-30') }] },
      [lowered],
    ],
    ['since it was last assessed, by a treatment', { ...fallen, treatments: done('2026-01-15') }, []],
    ['since it was last assessed, by a treatment of before', { ...fallen, treatments: done('2025-11-30') }, [lowered]],
    ['nothing, but raised', { ...fallen, residualBefore: at(2, 2, '2025-12-01') }, []],
    ['of an opportunity', { ...fallen, nature: 'opportunity' }, []],
  ])('%s', (_, fields, codes) => expect(codesOf(findingsOn({ ...SOUND, ...fields }, TODAY))).toEqual(codes));
});

it('every finding is asked for in some state', () =>
  expect(new Set(RISK_STATES.flatMap(findingsAskedIn))).toEqual(new Set(RISK_FINDINGS)));
