import { MATRIX_5X5 } from '@resolute/domain';
import type {
  BoardTreatment,
  MapCell,
  MappedRisk,
  Matrix,
  Risk,
  RiskAssessment,
  RiskLine,
  RiskMap,
  RiskTreatment,
  RiskWithFindings,
  Treatments,
} from '../src/api/risks';
import { AMARA, CHEN, PAULA } from './reviews';

export const HIGH = {
  likelihood: 4,
  impact: 4,
  level: 'critical',
  assessedOn: '2026-03-12',
  matrixId: 'm2',
  matrixVersion: 2,
} as const;
export const MEDIUM = { ...HIGH, likelihood: 2, impact: 3, level: 'medium' } as const;
export const LOW = { ...HIGH, likelihood: 2, impact: 2, level: 'low' } as const;

/** A risk that is watched, above the appetite of its category, and rose. */
export const riskLine = (about: Partial<RiskLine> = {}): RiskLine => ({
  id: 'k4',
  code: 'R-0004',
  title: { en: 'Fellowships underfunded', ar: 'نقص تمويل المنح' },
  cause: { en: 'Voluntary contributions fell.' },
  event: { en: 'The second call is not published.' },
  consequence: { en: 'Fewer delegates attend.' },
  class: 'strategic',
  nature: 'threat',
  category: { id: 'c1', code: 'SR6', title: { en: 'Participation' } },
  unit: { id: 'u1', code: 'TSB', kind: 'unit', title: { en: 'Bureau' } },
  owner: AMARA,
  proximity: 'within-3-months',
  state: 'open',
  rung: 'director',
  inherent: { ...HIGH, likelihood: 5 },
  residual: HIGH,
  target: LOW,
  movement: { score: 4, level: 'up' },
  appetite: 'low',
  standing: 'undecided',
  lastReviewedOn: null,
  reviewDueOn: '2026-04-12',
  isReviewOverdue: false,
  treatmentTally: { all: 3, done: 1, overdue: 1 },
  isSample: true,
  version: 7,
  ...about,
});

/** One that is within appetite, late for its review, and fell. */
export const calmRisk = (about: Partial<RiskLine> = {}): RiskLine =>
  riskLine({
    id: 'k2',
    code: 'R-0002',
    title: { en: 'Overlapping mandates' },
    class: 'operational',
    inherent: MEDIUM,
    residual: LOW,
    movement: { score: -2, level: 'down' },
    appetite: 'medium',
    standing: 'within',
    isReviewOverdue: true,
    treatmentTally: { all: 0, done: 0, overdue: 0 },
    isSample: false,
    ...about,
  });

export const matrix = (about: Partial<Matrix> = {}): Matrix => ({
  ...(structuredClone(MATRIX_5X5) as Pick<Matrix, 'likelihoods' | 'impacts' | 'cells'>),
  id: 'm2',
  version: 2,
  effectiveFrom: '2026-01-01T00:00:00Z',
  isInForce: true,
  isSample: true,
  ...about,
});

const mapped = ({ id, code, title }: RiskLine, isAboveAppetite: boolean): MappedRisk => ({
  id,
  code,
  title,
  isAboveAppetite,
});

const cellsOf = (placed: readonly (readonly [MappedRisk, { likelihood: number; impact: number }])[]): MapCell[] =>
  MATRIX_5X5.cells.flatMap((row, at) =>
    row.map((level, column) => ({
      likelihood: at + 1,
      impact: column + 1,
      level,
      risks: placed
        .filter(([, { likelihood, impact }]) => likelihood === at + 1 && impact === column + 1)
        .map(([risk]) => risk),
    })),
  );

/** The two risks on the map, and how they moved. */
export function riskMap(about: Partial<RiskMap> = {}): RiskMap {
  const above = mapped(riskLine(), true);
  const calm = mapped(calmRisk(), false);
  const nothingElse = { otherMatrix: [], unassessed: [] };
  return {
    matrix: matrix(),
    kinds: [
      {
        kind: 'inherent',
        cells: cellsOf([
          [above, { ...HIGH, likelihood: 5 }],
          [calm, MEDIUM],
        ]),
        ...nothingElse,
      },
      {
        kind: 'residual',
        cells: cellsOf([
          [above, HIGH],
          [calm, LOW],
        ]),
        ...nothingElse,
      },
      { kind: 'target', cells: cellsOf([[above, LOW]]), otherMatrix: [], unassessed: [calm] },
    ],
    since: '2026-01-01',
    until: null,
    movements: [
      {
        risk: above,
        before: { ...HIGH, likelihood: 3, level: 'high' },
        after: HIGH,
        movement: { score: 4, level: 'up' },
      },
      { risk: calm, before: MEDIUM, after: LOW, movement: { score: -2, level: 'down' } },
    ],
    ...about,
  };
}

export const assessment = (about: Partial<RiskAssessment> = {}): RiskAssessment => ({
  ...HIGH,
  id: 'a1',
  kind: 'residual',
  rationale: 'Two donors have left.',
  assessor: CHEN,
  recordedAt: '2026-03-12T08:00:00Z',
  supersededAt: null,
  ...about,
});

export const treatment = (about: Partial<RiskTreatment> = {}): RiskTreatment => ({
  id: 't1',
  response: 'transfer',
  title: { en: 'Ask regional organizations to co-fund' },
  owner: null,
  startsOn: null,
  dueOn: '2026-04-30',
  costChf: '120000',
  expectedLikelihood: null,
  expectedImpact: null,
  effect: null,
  progress: 40,
  state: 'underway',
  doneOn: null,
  isOverdue: true,
  version: 2,
  ...about,
});

/** A risk in the list of findings. */
export const foundIn = (
  { id, code, title, state, unit, owner, isSample }: RiskLine,
  found: Pick<RiskWithFindings, 'findings' | 'earlyWarnings'>,
): RiskWithFindings => ({ id, code, title, state, unit, owner, isSample, ...found });

/** One on the board of all treatments. */
export const boardTreatment = (about: Partial<BoardTreatment> = {}): BoardTreatment => {
  const { id, code, title, unit } = riskLine();
  return { ...treatment(), risk: { id, code, title }, unit, isSample: true, ...about };
};

/** A page of the board, and how many there are of all that were looked for, by state. */
export function boardOf(items: readonly BoardTreatment[], all: readonly BoardTreatment[]): Treatments {
  const of = (wanted: BoardTreatment['state']): number => all.filter(({ state }) => state === wanted).length;
  const counts = { planned: of('planned'), underway: of('underway'), done: of('done'), cancelled: of('cancelled') };
  const overdue = all.filter(({ isOverdue }) => isOverdue).length;
  return { items: [...items], next: null, total: items.length, counts: { ...counts, overdue }, owners: [AMARA] };
}

/** The same with its history. */
export const risk = (about: Partial<Risk> = {}): Risk => ({
  ...riskLine(),
  links: [
    { id: 'l1', kind: 'indicator', targetId: 'i4', code: 'I-BSG-04', title: { en: 'Fellowships awarded' } },
    { id: 'l2', kind: 'clause', targetId: null, code: 'R108/DIR/2', title: null },
  ],
  assessments: [assessment(), assessment({ id: 'a0', kind: 'inherent', likelihood: 5 })],
  controls: [{ id: 'c1', title: { en: 'Yearly call for donors' }, sinceOn: '2025-01-01', untilOn: null, version: 1 }],
  treatments: [treatment()],
  escalations: [
    {
      id: 'e1',
      fromRung: 'unit',
      toRung: 'director',
      reason: 'The unit has no money left.',
      escalatedBy: AMARA,
      recordedAt: '2026-03-12T09:00:00Z',
    },
  ],
  acceptances: [],
  incidents: [],
  reviews: [],
  moves: [
    {
      id: 'v1',
      action: 'open',
      fromState: 'draft',
      toState: 'open',
      reason: null,
      movedBy: PAULA,
      recordedAt: '2026-02-01T09:00:00Z',
    },
  ],
  findings: [{ code: 'above-appetite-undecided' }, { code: 'treatment-without-owner', subject: 't1' }],
  earlyWarnings: [{ kind: 'reassess', indicatorId: 'i4' }],
  raisedBy: PAULA,
  createdAt: '2026-01-31T09:00:00Z',
  changedAt: '2026-03-12T09:00:00Z',
  ...about,
});
