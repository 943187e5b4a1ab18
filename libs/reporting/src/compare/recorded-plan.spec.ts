import type { PlanInFull } from '@resolute/measurement';
import { RecordedPlan } from './recorded-plan';

/** Results by their codes, each with its parts: `I` is an indicator, `*` after it a critical one. The ids are of an edition. */
function planOf(edition: string, tree: Readonly<Record<string, readonly string[]>>): RecordedPlan {
  const results = Object.entries(tree).map(([code, parts]) => ({
    result: { id: `${edition}-${code}`, code },
    parts: parts.map((name) => ({
      kind: name.startsWith('I') ? 'indicator' : 'result',
      id: name.startsWith('I') ? name.replace('*', '') : `${edition}-${name}`,
      ...(name.endsWith('*') && { critical: true }),
    })),
  }));
  return new RecordedPlan({ indicators: [], results } as unknown as PlanInFull);
}

describe('what hangs below a result', () => {
  const tree = { G1: ['O1', 'I1'], O1: ['I2', 'O2'], O2: ['I3'], O3: ['I4'] };
  it.each([
    ['G1', ['I1', 'I2', 'I3']],
    ['O1', ['I2', 'I3']],
    ['O3', ['I4']],
    ['X', []],
  ])('%s', (code, ids) => expect([...planOf('a', tree).below(code).indicatorIds].toSorted()).toEqual(ids));

  it('is the same in a later edition, and another where a term is', () => {
    const terms = (plan: RecordedPlan) => [...plan.below('G1').terms];
    expect(terms(planOf('b', tree))).toEqual(terms(planOf('a', tree)));
    expect(terms(planOf('b', { ...tree, O2: ['I3*'] }))).not.toEqual(terms(planOf('a', tree)));
  });

  it('ends where results contribute to each other', () => {
    expect(planOf('a', { G1: ['G2'], G2: ['G1', 'I1'] }).below('G1').indicatorIds).toEqual(new Set(['I1']));
  });
});
