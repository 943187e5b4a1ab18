import { sumOf } from '../resources/apportioned';
import type { AlignedLink, AlignedResult, AlignmentFacts } from './alignment-facts';
import { moneyFlows } from './money-flows';

const result = (id: string, kind: string): AlignedResult => ({
  id,
  originId: id,
  plan: kind === 'output' ? 'operational-plan' : 'strategic-plan',
  kind,
  isHighest: kind === 'output' || kind === 'goal',
  isInForce: true,
  lastYear: 2029,
});

/** A plan that follows from a number: outputs, outcomes, priorities and goals, linked here and there, with shares and without. */
function planOf(seed: number): AlignmentFacts {
  const drawn = (at: number): number => (seed * 7919 + at * 104_729) % 97;
  const ids = (letter: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${letter}${at}`);
  const [outputs, outcomes, priorities, goals] = [ids('o', 5), ids('c', 7), ids('t', 3), ids('g', 2)];
  const links = (children: readonly string[], parents: readonly string[], at: number): AlignedLink[] =>
    children.flatMap((childId, child) =>
      parents.flatMap((parentId, parent) => {
        const number = drawn(at + child * 11 + parent);
        if (number % 3 !== 0) return [];
        return [{ childId, parentId, share: number % 2 === 0 ? `0.${(number % 9) + 1}` : null }];
      }),
    );
  return {
    results: [
      ...goals.map((id) => result(id, 'goal')),
      ...priorities.map((id) => result(id, 'thematic-priority')),
      ...outcomes.map((id) => result(id, 'outcome')),
      ...outputs.map((id) => result(id, 'output')),
    ],
    links: [...links(outputs, outcomes, 1), ...links(outcomes, priorities, 200), ...links(priorities, goals, 400)],
    withEntries: [],
    planned: outputs.flatMap((resultId, at) =>
      [2026, 2027].map((year) => ({ resultId, year, francs: String(drawn(at + year) * 1013), staffMonths: '0' })),
    ),
    indicators: [],
    risks: [],
  };
}

describe('the flow of money', () => {
  it('lets as much out of every node as came in, and loses no franc, whatever the plan', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const facts = planOf(seed);
      const { nodes, links } = moneyFlows(facts);
      const planned = sumOf(facts.planned.map(({ francs }) => BigInt(francs)));
      for (const { id, column, francs } of nodes) {
        const into = sumOf(links.filter(({ to }) => to === id).map((link) => link.francs));
        const out = sumOf(links.filter(({ from }) => from === id).map((link) => link.francs));
        if (column !== 'money') expect(into).toBe(francs);
        if (column !== 'goal' && !id.startsWith('unlinked')) expect(out).toBe(francs);
      }
      const ends = nodes.filter(({ column, id }) => column === 'goal' || id === 'unlinked-outcome');
      expect(sumOf(ends.map(({ francs }) => francs))).toBe(planned);
    }
  });
});
