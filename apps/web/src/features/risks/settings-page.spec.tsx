import type { Language, Role } from '@resolute/domain';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { matrix } from '../../../testing/risks';
import type { RiskCategory } from '../../api/risk-settings';
import { SignedInContext } from '../../api/signed-in';
import { SettingsPage } from './settings-page';

jest.setTimeout(60_000);

const OLD = matrix({
  id: 'm1',
  version: 1,
  effectiveFrom: '2025-01-01T00:00:00Z',
  isInForce: false,
  isSample: false,
  cells: matrix().cells.map((line) => line.map(() => 'low' as const)),
});

const category = (about: Partial<RiskCategory> = {}): RiskCategory => ({
  id: 'c6',
  code: 'SR6',
  title: { en: 'Participation' },
  description: null,
  appetite: 'low',
  appetites: [
    decision({ id: 'p3', appetite: 'zero', effectiveFrom: '2999-01-01', rationale: 'The next period.' }),
    decision({ id: 'p2', appetite: 'low' }),
    decision({ id: 'p1', appetite: 'medium', effectiveFrom: '2024-01-01', rationale: 'The first one.' }),
  ],
  risks: 3,
  isSample: false,
  version: 4,
  ...about,
});

const decision = (about: Partial<RiskCategory['appetites'][number]>): RiskCategory['appetites'][number] => ({
  id: 'p',
  appetite: 'low',
  rationale: 'Members depend on it.',
  decisionReference: 'C17/73',
  effectiveFrom: '2026-01-01',
  ...about,
});

interface Opened {
  readonly role?: Role;
  readonly answers?: Parameters<typeof fakeServer>[0];
  readonly language?: Language;
}

async function open({ role = 'planner', answers = {}, language }: Opened = {}) {
  const server = fakeServer({
    'GET /api/v1/risk-matrices': { body: { items: [matrix(), OLD] } },
    'GET /api/v1/risk-categories': { body: { items: [category()] } },
    ...answers,
  });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', role)}>
      <SettingsPage />
    </SignedInContext>,
    language,
  );
  const sent = (path: string) => server.received.filter((each) => each.method !== 'GET' && each.path === path);
  return { ...server, ...rendered, sent };
}

type Say = Awaited<ReturnType<typeof open>>['say'];
const cellOf = (say: Say, likelihood: string, impact: string) =>
  screen.getByLabelText(say('riskSettings.cell', { likelihood, impact }));

async function newVersion(say: Say): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: say('riskSettings.newAsk') }));
  await screen.findByRole('dialog', { name: say('riskSettings.newTitle') });
}

describe('what risks are judged by', () => {
  it('shows the matrix in force, and an earlier one with the time in which it was used', async () => {
    const { say } = await open({ role: 'auditor' });
    const inForce = within(await screen.findByRole('table', { name: say('risks.byMatrix', { version: 2 }) }));
    expect(inForce.getAllByRole('row')[1]).toHaveTextContent(/^5 Almost certain/);
    expect(inForce.getAllByText(say('risks.level-critical'))).toHaveLength(3);
    await userEvent.selectOptions(screen.getByLabelText(say('riskSettings.version')), '1');
    const earlier = within(await screen.findByRole('table', { name: say('risks.byMatrix', { version: 1 }) }));
    expect(earlier.getAllByText(say('risks.level-low'))).toHaveLength(25);
  });

  it('shows the appetite that holds today, and what else was decided', async () => {
    const { say } = await open({ role: 'auditor' });
    const row = within(await screen.findByRole('row', { name: /SR6/ }));
    expect(row.getByText(say('risks.appetite-low'))).toBeVisible();
    await userEvent.click(row.getByText(say('riskSettings.otherDecisions', { count: 2 })));
    const others = within(row.getByRole('list', { name: say('riskSettings.historyOf', { code: 'SR6' }) }));
    expect(others.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `zero ${say('riskSettings.holdsFrom', { day: '1 Jan 2999' })} · C17/73The next period.`,
      `medium ${say('riskSettings.since', { day: '1 Jan 2024' })} · C17/73The first one.`,
    ]);
  });

  it.each(['auditor', 'contributor', 'director'] as const)('lets the role %s read it only', async (role) => {
    await open({ role });
    await screen.findByRole('row', { name: /SR6/ });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so where nothing is decided yet', async () => {
    const nothing = { body: { items: [] } };
    const { say } = await open({
      answers: { 'GET /api/v1/risk-matrices': nothing, 'GET /api/v1/risk-categories': nothing },
    });
    expect(await screen.findByText(say('riskSettings.noMatrix'))).toBeVisible();
    expect(await screen.findByText(say('riskSettings.noCategories'))).toBeVisible();
  });
});

describe('a new version of the matrix', () => {
  it('begins from the one in force, is drawn cell by cell and put into force', async () => {
    const made = matrix({ id: 'm3', version: 3 });
    const { say, sent } = await open({ answers: { 'POST /api/v1/risk-matrices': { status: 201, body: made } } });
    await newVersion(say);
    expect(screen.getByText(say('riskSettings.keptByOld'))).toBeVisible();
    await userEvent.selectOptions(cellOf(say, '1 Rare', '4 Major'), 'medium');
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.putIntoForce') }));
    expect(await screen.findAllByText(say('riskSettings.matrixDone', { version: 3 }))).not.toHaveLength(0);
    const [{ body }] = sent('/api/v1/risk-matrices') as unknown as [
      { body: { cells: string[][]; likelihoods: unknown[] } },
    ];
    expect(body.cells[0]).toEqual(['low', 'low', 'low', 'medium', 'medium']);
    expect(body.likelihoods).toEqual(matrix().likelihoods);
  });

  it('tells at the cell that a level falls, and sends nothing', async () => {
    const { say, sent } = await open();
    await newVersion(say);
    const last = cellOf(say, '5 Almost certain', '5 Critical');
    await userEvent.selectOptions(last, 'medium');
    const told = say('riskSettings.falls', { level: say('risks.level-critical') });
    expect(last).toHaveAccessibleDescription(told);
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.putIntoForce') }));
    expect(last).toHaveFocus();
    expect(sent('/api/v1/risk-matrices')).toEqual([]);
    await userEvent.selectOptions(last, 'critical');
    expect(last).toBeValid();
    expect(screen.queryByText(told)).toBeNull();
  });

  it('tells of each gap and of a name that is missing where a step is added', async () => {
    const { say, sent } = await open();
    await newVersion(say);
    await userEvent.selectOptions(screen.getByLabelText(say('riskSettings.steps-impacts')), '6');
    expect(cellOf(say, '3 Possible', '6')).toHaveAccessibleDescription(say('riskSettings.gap'));
    for (const likelihood of ['1 Rare', '2 Unlikely', '3 Possible', '4 Likely', '5 Almost certain'])
      await userEvent.selectOptions(cellOf(say, likelihood, '6'), 'critical');
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.putIntoForce') }));
    const name = within(screen.getByRole('group', { name: say('riskSettings.step-impacts', { step: 6 }) }));
    expect(name.getByText(say('riskSettings.nameless'))).toBeVisible();
    expect(sent('/api/v1/risk-matrices')).toEqual([]);
  });

  it('is walked through by the keyboard, also from right to left', async () => {
    const { say } = await open();
    await newVersion(say);
    const cell = cellOf(say, '3 Possible', '3 Moderate');
    act(() => cell.focus());
    fireEvent.keyDown(cell, { key: 'ArrowRight' });
    expect(cellOf(say, '3 Possible', '4 Major')).toHaveFocus();
    fireEvent.keyDown(cellOf(say, '3 Possible', '4 Major'), { key: 'PageUp' });
    expect(cellOf(say, '4 Likely', '4 Major')).toHaveFocus();
    fireEvent.keyDown(cellOf(say, '4 Likely', '4 Major'), { key: 'PageDown' });
    fireEvent.keyDown(cellOf(say, '3 Possible', '4 Major'), { key: 'ArrowLeft' });
    expect(cell).toHaveFocus();
  });

  it('shows what the server refuses beside the cell', async () => {
    const errors = [{ field: 'cells.2.2', detail: 'A level must not fall.' }];
    const answer = { status: 422, body: refusal('request/invalid', 'Some of it is wrong.', errors) };
    const { say } = await open({ answers: { 'POST /api/v1/risk-matrices': answer } });
    await newVersion(say);
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.putIntoForce') }));
    const named = say('riskSettings.cell', { likelihood: '3 Possible', impact: '3 Moderate' });
    const problem = say('states.fieldProblem', { field: named, problem: 'A level must not fall.' });
    await userEvent.click(await screen.findByRole('button', { name: problem }));
    const cell = cellOf(say, '3 Possible', '3 Moderate');
    expect(cell).toHaveFocus();
    expect(cell).toHaveAccessibleDescription('A level must not fall.');
  });
});

describe('the categories', () => {
  it('decides an appetite with its day, its rationale and where it stands', async () => {
    const { say, sent } = await open({
      answers: { 'POST /api/v1/risk-categories/c6/appetites': { status: 201, body: category() } },
    });
    await userEvent.click(await screen.findByRole('button', { name: say('riskSettings.decideName', { code: 'SR6' }) }));
    await userEvent.selectOptions(await screen.findByLabelText(say('risks.appetite')), 'medium');
    fill(screen.getByLabelText(say('riskSettings.effectiveFrom')), '2027-01-01');
    fill(screen.getByLabelText(say('risks.rationale')), 'A new plan.');
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.decide') }));
    expect(await screen.findAllByText(say('riskSettings.decided', { code: 'SR6' }))).not.toHaveLength(0);
    expect(sent('/api/v1/risk-categories/c6/appetites')[0]?.body).toEqual({
      appetite: 'medium',
      effectiveFrom: '2027-01-01',
      rationale: 'A new plan.',
    });
  });

  it('makes one', async () => {
    const { say, sent } = await open({
      answers: { 'POST /api/v1/risk-categories': { status: 201, body: category({ id: 'c7', code: 'SR7' }) } },
    });
    await userEvent.click(await screen.findByRole('button', { name: say('riskSettings.categoryAsk') }));
    fill(await screen.findByLabelText(say('riskSettings.code')), 'SR7');
    const title = within(screen.getByRole('group', { name: say('riskSettings.categoryTitle') }));
    fill(title.getByLabelText('English'), 'Reputation');
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.makeCategory') }));
    expect(await screen.findAllByText(say('riskSettings.categoryMade', { code: 'SR7' }))).not.toHaveLength(0);
    expect(sent('/api/v1/risk-categories')[0]?.body).toEqual({
      code: 'SR7',
      title: { en: 'Reputation' },
      description: null,
    });
  });

  it('changes one from the version that was seen, and shows what somebody else has saved', async () => {
    const stale = { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };
    const items = [category()];
    const { say, sent } = await open({
      answers: {
        'GET /api/v1/risk-categories': () => ({ body: { items } }),
        'PATCH /api/v1/risk-categories/c6': () => {
          items[0] = category({ version: 5, code: 'SR66' });
          return stale;
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: say('risks.changeTitle', { code: 'SR6' }) }));
    fill(await screen.findByLabelText(say('riskSettings.code')), 'SR60');
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.saveCategory') }));
    expect(await screen.findByText('Somebody else has changed it.')).toBeVisible();
    expect(screen.getByText(say('states.savedNow', { value: 'SR66' }))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say('riskSettings.saveCategory') }));
    const versions = () => sent('/api/v1/risk-categories/c6').map(({ headers }) => headers.get('if-match'));
    await screen.findByText('Somebody else has changed it.');
    expect(versions()).toEqual(['"4"', '"5"']);
  });
});
