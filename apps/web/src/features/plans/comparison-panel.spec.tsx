import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { operationalPlan, strategicPlan } from '../../../testing/plans';
import { renderPage } from '../../../testing/render-page';
import type { PlanComparison } from '../../api/plans';
import { SignedInContext } from '../../api/signed-in';
import { ComparisonPanel } from './comparison-panel';

type Line = PlanComparison['lines'][number];
type Side = NonNullable<Line['before']>;

const side = (id: string, title: string, planned = 'Meet once'): Side => ({
  id,
  originId: 'o1',
  code: 'O1',
  kind: { code: 'output', level: 1, title: { en: 'Output' } },
  title: { en: title },
  description: null,
  controlLevel: 'full',
  sdgs: [],
  retiredOn: null,
  contributesTo: [],
  years: [{ year: 2026, planned: { en: planned }, regionalSupportShare: '0.125' }],
});

const show = (comparison: PlanComparison) =>
  renderPage(
    <SignedInContext value={signedInAs('lea', 'auditor')}>
      <ComparisonPanel comparison={comparison} />
    </SignedInContext>,
  );

describe('two editions side by side', () => {
  const lines: Line[] = [
    {
      outcome: 'changed',
      succession: null,
      before: side('a', 'Standards'),
      after: side('b', 'Standards', 'Meet twice'),
      changed: ['years'],
    },
    { outcome: 'added', succession: null, before: null, after: side('c', 'Outreach'), changed: [] },
  ];
  const comparison = {
    before: { ...operationalPlan, code: 'OP-2025-2028' },
    after: operationalPlan,
    commonYears: [2026],
    lines,
  };

  it('name the fields that differ, and mark what is planned otherwise', async () => {
    fakeServer({});
    const { say } = await show(comparison);
    const row = within(await screen.findByRole('row', { name: /Standards/ }));
    expect(row.getByText(say('plans.field-years'))).toBeInTheDocument();
    expect(row.getByText(/Meet once.*12\.5/).tagName).toBe('DEL');
    expect(row.getByText(/Meet twice/).tagName).toBe('INS');
  });

  it('show one outcome alone', async () => {
    fakeServer({});
    const { say } = await show(comparison);
    await userEvent.click(await screen.findByRole('button', { name: say('plans.outcomes-added', { count: 1 }) }));
    expect(screen.queryByRole('row', { name: /Standards/ })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Outreach/ })).toBeInTheDocument();
  });
});

it('of a strategic plan it is said what became of a result, and that nobody has said so', async () => {
  fakeServer({});
  const gone = (id: string, succession: Line['succession']): Line => ({
    outcome: 'removed',
    succession,
    before: side(id, id),
    after: null,
    changed: [],
  });
  const { say } = await show({
    before: strategicPlan,
    after: { ...strategicPlan, code: 'SP-2028-2031' },
    commonYears: [],
    lines: [gone('Partnership', 'dropped'), gone('Growth', null)],
  });
  expect(await screen.findByText(say('plans.succession-dropped'))).toBeInTheDocument();
  expect(screen.getByText(say('plans.successionUnsaid'))).toBeInTheDocument();
});
