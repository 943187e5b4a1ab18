import type { Role } from '@resolute/domain';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fakeUploads } from '../../../testing/fake-uploads';
import { signedInAs } from '../../../testing/people';
import { operationalPlan } from '../../../testing/plans';
import { renderPage } from '../../../testing/render-page';
import { resourceTable } from '../../../testing/resources';
import { triedLine, triedList } from '../../../testing/tried-list';
import { SignedInContext } from '../../api/signed-in';
import { ResourcesPage } from './resources-page';

const ANSWERS = {
  'GET /api/v1/frameworks': { body: { items: [operationalPlan], next: null } },
  'GET /api/v1/resources': { body: resourceTable },
  'GET /api/v1/overview': { body: { results: [] } },
};
const REFUSED = triedLine({
  row: 3,
  outcome: 'refused',
  refusals: [
    {
      column: 'amount',
      label: 'Amount',
      value: '12.50',
      code: 'not-whole-francs',
      reason: 'Money is written in whole francs.',
    },
  ],
});
const REVISED = triedLine({
  row: 4,
  subject: 'O2, 2026, planned',
  outcome: 'updated',
  changes: [{ column: 'amount', label: 'Amount', before: '1 000', after: '1 200' }],
});

const showTo = (role: Role) =>
  renderPage(
    <SignedInContext value={signedInAs('lea', role)}>
      <ResourcesPage />
    </SignedInContext>,
  );
const choose = (name: string): Promise<void> =>
  userEvent.upload(
    document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement,
    new File(['a'], name),
  );

async function opened() {
  const { received } = fakeServer(ANSWERS);
  const uploads = fakeUploads();
  const { say } = await showTo('planner');
  await userEvent.click(await screen.findByRole('button', { name: say('resources.importAsk') }));
  await screen.findByRole('group', { name: say('exchange.uploadAsk') });
  return { say, received, ...uploads };
}

afterEach(() => jest.restoreAllMocks());

describe('money and people as files', () => {
  it('go out to every reader, and come in only from who plans', async () => {
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const file = { body: 'PK', headers: { 'Content-Disposition': 'attachment; filename="resources-OP.csv"' } };
    const { received } = fakeServer({ ...ANSWERS, 'GET /api/v1/exports/resources': file });
    const { say } = await showTo('auditor');
    await userEvent.click(await screen.findByRole('button', { name: say('resources.exportAsk') }));
    expect(screen.queryByRole('button', { name: say('resources.importAsk') })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: say('exchange.listCsv') }));
    await waitFor(() => expect(saved).toEqual(['resources-OP.csv']));
    const asked = received.find(({ path }) => path.startsWith('/api/v1/exports'))?.path;
    expect(asked).toBe(`/api/v1/exports/resources?framework=${operationalPlan.id}&format=csv`);
  });

  it('are shown line by line before anything is written, aloud too, and applied as they were shown', async () => {
    const { say, sent, received } = await opened();
    await choose('list.csv');
    const terms = `/api/v1/imports/resources?framework=${operationalPlan.id}`;
    expect(sent[0]?.path).toBe(`${terms}&mode=dry-run&numbers=plain`);
    await act(async () =>
      sent[0]?.answer(201, triedList([triedLine({}), REVISED, triedLine({ row: 5, outcome: 'unchanged' })])),
    );
    const finding = say('exchange.listClean', { created: 1, updated: 1 });
    expect(screen.getAllByText(finding).length).toBe(2);
    const table = within(screen.getByRole('table', { name: say('exchange.listLines') }));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(table.getByText('Amount: 1 000 → 1 200')).toBeInTheDocument();
    const before = received.filter(({ path }) => path.startsWith('/api/v1/resources')).length;
    await userEvent.click(screen.getByRole('button', { name: say('exchange.apply', { count: 2 }) }));
    expect(sent[1]?.path).toBe(`${terms}&mode=commit&numbers=plain&trial=seen`);
    await act(async () => sent[1]?.answer(201, triedList([triedLine({}), REVISED], { state: 'applied' })));
    expect((await screen.findAllByText(say('exchange.listApplied', { created: 1, updated: 1 }))).length).toBe(2);
    await waitFor(() =>
      expect(received.filter(({ path }) => path.startsWith('/api/v1/resources')).length).toBeGreaterThan(before),
    );
  });

  it('say which cell is refused and what to do, and take the corrected file', async () => {
    const { say, sent } = await opened();
    await choose('list.csv');
    await act(async () => sent[0]?.answer(201, triedList([triedLine({}), REFUSED])));
    const told = say('exchange.listRefusedCell', {
      column: 'Amount',
      value: '12.50',
      reason: 'Money is written in whole francs.',
    });
    expect(screen.getByText(told)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: say('exchange.applyNone') })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: say('exchange.mendedAsk') }));
    await choose('mended.csv');
    await act(async () => sent[1]?.answer(201, triedList([triedLine({ outcome: 'unchanged' })])));
    expect(screen.queryByText(told)).toBeNull();
    expect(screen.getByText(say('exchange.why-same'))).toBeInTheDocument();
  });

  it('are not written when something has changed since, and say so', async () => {
    const { say, sent } = await opened();
    await choose('list.csv');
    await act(async () => sent[0]?.answer(201, triedList([triedLine({})])));
    await userEvent.click(screen.getByRole('button', { name: say('exchange.apply', { count: 1 }) }));
    await act(async () => sent[1]?.answer(409, refusal('import/changed-since', 'Somebody wrote to the same lines.')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody wrote to the same lines.');
  });
});
