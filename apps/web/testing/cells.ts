import type { Actual, ActualContent } from '../src/api/actuals';
import { NO_CONTENT } from '../src/api/actuals';
import type { Cell, CellIndicator } from '../src/api/cells';

const UNIT = { id: 'u1', code: 'SGD', kind: 'unit' as const, title: { en: 'Study Groups Department' } };

const indicator: CellIndicator = {
  id: 'i1',
  code: 'I-STD-02',
  title: { en: 'Days to approval' },
  versionId: 'v1',
  kind: 'decrease',
  aggregation: 'point',
  measure: { en: 'days' },
  form: 'number',
  numerator: null,
  denominator: null,
  steps: null,
  stages: null,
  limits: { low: null, high: null },
  needsEvidence: false,
  breakdowns: [],
};

/** A quarter of an indicator whose window is open, with a value before and a target, and nothing entered. */
export function cellOf(
  code: string,
  { indicator: about = {}, ...rest }: Partial<Omit<Cell, 'indicator'>> & { indicator?: Partial<CellIndicator> } = {},
): Cell {
  return {
    indicator: { ...indicator, id: `i-${code}`, code, title: { en: `Indicator ${code}` }, ...about },
    part: { id: `p-${code}`, unit: UNIT },
    period: {
      id: '2026-Q3',
      from: '2026-07-01',
      to: '2026-09-30',
      dueOn: '2026-10-30',
      lastDay: '2026-12-14',
    } as Cell['period'],
    window: { kind: 'open', until: '2026-12-14T22:59:59.999Z', because: 'window' },
    current: null,
    previous: { ...noValue, choice: null, value: '58', period: '2026-Q2' },
    target: { id: 't', value: '54', low: null, high: null, step: null, onDay: '2027-12-31', milestones: [] },
    ...rest,
  };
}

const { narrative: _narrative, remark: _remark, breakdown: _breakdown, ...noValue } = NO_CONTENT;

/** A revision as the server answers it. */
export const actualOf = (
  cell: Cell,
  content: Partial<ActualContent> = {},
  about: Partial<Pick<Actual, 'id' | 'version' | 'state' | 'returns'>> = {},
): Actual =>
  ({
    ...NO_CONTENT,
    ...content,
    id: `a-${cell.indicator.code}`,
    indicator: cell.indicator,
    part: cell.part,
    period: cell.period.id,
    revision: 1,
    state: 'draft',
    correctionReason: null,
    author: { id: 'me', name: 'Amina Haddad' },
    verifier: null,
    acceptor: null,
    submittedAt: null,
    verifiedAt: null,
    acceptedAt: null,
    correctedAt: null,
    returns: [],
    evidence: [],
    evidenceCount: 0,
    isSample: false,
    version: 1,
    ...about,
  }) as unknown as Actual;
