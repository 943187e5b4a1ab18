import type { Role } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { budget, operationalPlan, strategicPlan } from '../../../testing/plans';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { PlansPage } from './plans-page';

const LISTS = {
  'GET /api/v1/frameworks': { body: { items: [operationalPlan, strategicPlan], next: null } },
  'GET /api/v1/budgets': { body: { items: [budget], next: null } },
};

const showTo = (role: Role) =>
  renderPage(
    <SignedInContext value={signedInAs('lea', role)}>
      <PlansPage />
    </SignedInContext>,
  );

const code = (drawer: HTMLElement, label: string): HTMLElement =>
  within(drawer).getAllByLabelText(label)[0] as HTMLElement;

describe('the plans', () => {
  it('stand by kind with what was decided on them and doors to their results; an auditor only reads', async () => {
    fakeServer(LISTS);
    const { say } = await showTo('auditor');
    const table = within(await screen.findByRole('table', { name: say('plans.all-operational-plan') }));
    expect(table.getByText('Approved by the Council, 27 Jun 2025')).toBeInTheDocument();
    const door = table.getByRole('link', {
      name: say('plans.countName', { kind: 'Output', count: 7, plan: operationalPlan.code }),
    });
    expect(door).toHaveAttribute('href', `/results?plan=${operationalPlan.id}&kind=output`);
    expect(screen.getByText(say('plans.undecided'))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('plans.createAsk') })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('plans.recordBudgetAsk') })).not.toBeInTheDocument();
  });

  it('are made with the usual kinds in six languages; a refusal stands beside its field and nothing typed is lost', async () => {
    let isFirst = true;
    const { received } = fakeServer({
      ...LISTS,
      'POST /api/v1/frameworks': () => {
        const errors = [{ field: 'kinds.1.code', detail: 'This is not a key.' }];
        const answer = isFirst
          ? { status: 400, body: refusal('request/invalid', 'Some values are wrong.', errors) }
          : { status: 201, body: operationalPlan };
        isFirst = false;
        return answer;
      },
    });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('plans.createAsk') }));
    const drawer = await screen.findByRole('dialog');
    await userEvent.type(code(drawer, say('plans.code')), 'OP-2027-2030');
    await userEvent.type(within(drawer).getByLabelText(say('plans.firstYear')), '2027');
    await userEvent.click(within(drawer).getByRole('button', { name: say('plans.create') }));
    const second = within(drawer).getByRole('group', { name: say('plans.kindRow', { number: 2 }) });
    expect(await within(second).findByText('This is not a key.')).toBeInTheDocument();
    expect(code(drawer, say('plans.code'))).toHaveValue('OP-2027-2030');
    await userEvent.click(within(drawer).getByRole('button', { name: say('plans.create') }));
    expect(await screen.findAllByText(say('plans.created', { code: operationalPlan.code }))).not.toHaveLength(0);
    const sent = received.filter(({ method }) => method === 'POST').at(-1)?.body;
    expect(sent).toMatchObject({ code: 'OP-2027-2030', kind: 'operational-plan', firstYear: 2027, source: null });
    expect(sent).not.toHaveProperty('lastYear');
    expect(sent).toHaveProperty('kinds.0', {
      code: 'output',
      level: 1,
      title: expect.objectContaining({ en: 'Output', ar: 'الناتج' }) as unknown,
    });
  });

  it('offer the kinds of a strategic plan once that is chosen', async () => {
    fakeServer(LISTS);
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('plans.createAsk') }));
    const drawer = await screen.findByRole('dialog');
    await userEvent.selectOptions(within(drawer).getByLabelText(say('plans.kindOfPlan')), 'strategic-plan');
    expect(within(drawer).getByRole('group', { name: say('plans.kindRow', { number: 6 }) })).toBeInTheDocument();
  });
});

describe('a budget', () => {
  it('keeps what was typed when somebody else was faster, and shows what they saved', async () => {
    const versions: (string | null)[] = [];
    fakeServer({
      ...LISTS,
      [`GET /api/v1/budgets/${budget.id}`]: { body: { ...budget, document: 'C25/99', version: 2 } },
      [`PATCH /api/v1/budgets/${budget.id}`]: ({ headers }) => {
        versions.push(headers.get('If-Match'));
        return versions.length === 1
          ? { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') }
          : { body: { ...budget, version: 3 } };
      },
    });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('plans.changeNamed', { code: budget.code }) }));
    const drawer = within(await screen.findByRole('dialog'));
    const document = drawer.getByLabelText(say('plans.document'));
    await userEvent.clear(document);
    await userEvent.type(document, 'C25/126');
    await userEvent.click(drawer.getByRole('button', { name: say('plans.save') }));
    expect(await drawer.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(document).toHaveValue('C25/126');
    expect(document).toHaveAccessibleDescription(say('states.savedNow', { value: 'C25/99' }));
    await userEvent.click(drawer.getByRole('button', { name: say('plans.save') }));
    expect(await screen.findAllByText(say('plans.changed', { code: budget.code }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"']);
  });
});
