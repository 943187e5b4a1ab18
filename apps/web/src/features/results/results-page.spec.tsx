import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { ResultsPage } from './results-page';

const NAMES = { id: 'op', code: 'OP-2026-2029', kind: 'operational-plan', title: { en: 'Operational plan' } };
const KIND = { id: 'k', code: 'output', level: 1, title: { en: 'Output' }, results: 2, version: 1 };
const PLAN = {
  ...NAMES,
  firstYear: 2026,
  lastYear: 2029,
  source: null,
  previousId: null,
  nextId: null,
  frozenAt: null,
  isSample: false,
  version: 1,
  kinds: [KIND],
  decisions: [],
  standingDecisionId: null,
  years: [],
};
const O1 = {
  id: 'o1',
  code: 'O1',
  title: { en: 'Governance of the Sector' },
  kind: { code: 'output', level: 1, title: { en: 'Output' } },
  framework: NAMES,
  originId: 'o1',
  description: null,
  controlLevel: 'full',
  sdgs: [9, 17],
  retiredOn: null,
  source: null,
  isSample: false,
  version: 1,
};
const O2 = { ...O1, id: 'o2', code: 'O2', title: { en: 'Numbering' }, controlLevel: 'partial' };
const GOAL = {
  ...O1,
  id: 'g1',
  code: 'G1',
  title: { en: 'Universal connectivity' },
  kind: { code: 'goal', level: 1, title: { en: 'Goal' } },
  framework: { id: 'sp', code: 'SP-2024-2027', kind: 'strategic-plan', title: { en: 'Strategic plan' } },
};
const serve = (plan: object = PLAN) => ({
  'GET /api/v1/frameworks': { body: { items: [plan], next: null } },
  'GET /api/v1/frameworks/op/map': {
    body: { framework: plan, results: [O1, O2, GOAL], links: [{ childId: 'o1', parentId: 'g1', share: '0.25' }] },
  },
});
const as = (role: 'planner' | 'auditor') => (
  <SignedInContext value={signedInAs('me', role)}>
    <ResultsPage />
  </SignedInContext>
);

describe('the results map', () => {
  it('says how many results there are, and leads from the goal to the output and to what contributes to nothing', async () => {
    fakeServer(serve());
    const { say } = await renderPage(as('auditor'));
    await screen.findByRole('heading', { level: 1, name: say('results.heading', { count: 2, plan: PLAN.code }) });
    const tree = screen.getByRole('tree', { name: say('results.treeTitle') });
    const [goal, output] = within(tree).getAllByRole('treeitem');
    expect(goal).toHaveTextContent('SP-2024-2027');
    const share = say('results.percent', { value: 25 }).replace('\u00A0', ' ');
    expect(output).toHaveTextContent(say('results.shareCounts', { share }));
    const orphans = screen.getByRole('tree', { name: say('results.orphans') });
    expect(within(orphans).getAllByRole('treeitem')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: say('results.add') })).toBeNull();
  });

  it('is walked by arrows, and closes and opens by them', async () => {
    fakeServer(serve());
    const { say } = await renderPage(as('auditor'));
    const tree = await screen.findByRole('tree', { name: say('results.treeTitle') });
    act(() => within(tree).getAllByRole('treeitem')[0]?.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(within(tree).getAllByRole('treeitem')[1]).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(within(tree).getAllByRole('treeitem')).toHaveLength(1);
    await userEvent.keyboard('{ArrowRight}');
    expect(within(tree).getAllByRole('treeitem')).toHaveLength(2);
  });

  it('keeps what is looked for in the heading and in the table that the server fills', async () => {
    const { received } = fakeServer({
      ...serve(),
      'GET /api/v1/results': { body: { items: [O2], next: null, total: 1 } },
    });
    const { say } = await renderPage(as('auditor'));
    await userEvent.selectOptions(await screen.findByLabelText(say('results.control')), 'partial');
    await screen.findByRole('heading', {
      level: 1,
      name: say('results.headingFound', { found: 1, count: 2, plan: PLAN.code }),
    });
    await userEvent.click(screen.getByRole('radio', { name: say('results.view-table') }));
    const table = await screen.findByRole('table', { name: say('results.tableTitle') });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(1);
    expect(received.at(-1)?.path).toBe('/api/v1/results?framework=op&controlLevel=partial');
  });

  it('takes a new result, and shows the refusal beside its field', async () => {
    let isTaken = true;
    const { received } = fakeServer({
      ...serve(),
      'POST /api/v1/results': () => {
        if (!isTaken) return { status: 201, body: { ...O1, code: 'O3' } };
        isTaken = false;
        const fault = { field: 'code', detail: 'This code is missing.' };
        return { status: 422, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
      },
    });
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('button', { name: say('results.add') }));
    await userEvent.type(await screen.findByLabelText('English', { selector: 'input' }), 'Standards');
    await userEvent.click(screen.getByRole('button', { name: say('results.addAction') }));
    expect(await screen.findByText('This code is missing.')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(say('results.code')), 'O3');
    await userEvent.click(screen.getByRole('button', { name: say('results.addAction') }));
    expect(await screen.findAllByText(say('results.added', { code: 'O3' }))).not.toHaveLength(0);
    expect(received.filter(({ method }) => method === 'POST').at(-1)?.body).toEqual({
      frameworkId: 'op',
      kind: 'output',
      code: 'O3',
      title: { en: 'Standards' },
      description: null,
      controlLevel: 'full',
      sdgs: [],
      source: null,
    });
  });

  it('says why nothing can be added to a frozen edition', async () => {
    fakeServer(serve({ ...PLAN, frozenAt: '2026-03-01T00:00:00Z' }));
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByRole('button', { name: say('results.add') })).toHaveAccessibleDescription(
      say('results.frozen', { plan: PLAN.code }),
    );
  });
});
