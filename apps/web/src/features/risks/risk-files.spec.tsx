import type { Role } from '@resolute/domain';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { fakeUploads } from '../../../testing/fake-uploads';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { calmRisk, riskLine, riskMap } from '../../../testing/risks';
import { triedLine, triedList } from '../../../testing/tried-list';
import { SignedInContext } from '../../api/signed-in';
import { RisksPage } from './risks-page';

jest.setTimeout(30_000);

const UNIT = { id: 'u1', code: 'SG13', kind: 'study-group', title: { en: 'Future networks' } };
const ANSWERS = {
  'GET /api/v1/risks': { body: { items: [riskLine(), calmRisk()], next: null, total: 2, counts: {} } },
  'GET /api/v1/risk-maps': { body: riskMap() },
  'GET /api/v1/units': { body: { items: [UNIT], next: null } },
};

const showTo = (role: Role) =>
  renderPage(
    <SignedInContext value={signedInAs('me', role)}>
      <RisksPage />
    </SignedInContext>,
  );

afterEach(() => jest.restoreAllMocks());

describe('the register as files', () => {
  it('goes out to every reader, and risks come in only from who may raise them', async () => {
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const file = { body: 'PK', headers: { 'Content-Disposition': 'attachment; filename="risks-2026-03-16.xlsx"' } };
    const { received } = fakeServer({ ...ANSWERS, 'GET /api/v1/exports/risks': file });
    const { say } = await showTo('auditor');
    await userEvent.click(await screen.findByRole('button', { name: say('risks.exportAsk') }));
    expect(screen.queryByRole('button', { name: say('risks.importAsk') })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: say('risks.exportXlsx') }));
    await waitFor(() => expect(saved).toEqual(['risks-2026-03-16.xlsx']));
    expect(received.find(({ path }) => path.startsWith('/api/v1/exports'))?.path).toBe(
      '/api/v1/exports/risks?format=xlsx',
    );
  });

  it('shows what would be raised and what is refused before anything is written, and raises drafts', async () => {
    fakeServer(ANSWERS);
    const { sent } = fakeUploads();
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('risks.importAsk') }));
    await screen.findByRole('group', { name: say('exchange.uploadAsk') });
    const input = () => document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    await userEvent.upload(input(), new File(['a'], 'risks.xlsx'));
    expect(sent[0]?.path).toBe('/api/v1/imports/risks?mode=dry-run&numbers=plain');
    const reason = 'A file overwrites nothing.';
    const refused = triedLine({
      sheet: 'Risk register',
      row: 4,
      subject: 'R-0004 Late texts',
      outcome: 'refused',
      refusals: [{ column: 'code', label: 'Code', value: 'R-0004', code: 'in-register', reason }],
    });
    await act(async () => sent[0]?.answer(201, triedList([triedLine({}), refused], { format: 'xlsx' })));
    expect(
      screen.getByText(say('exchange.listRefusedCell', { column: 'Code', value: 'R-0004', reason })),
    ).toBeVisible();
    expect(screen.getByText('Risk register 4')).toBeInTheDocument();
    await userEvent.upload(input(), new File(['b'], 'risks.xlsx'));
    await act(async () => sent[1]?.answer(201, triedList([triedLine({})], { format: 'xlsx' })));
    await userEvent.click(screen.getByRole('button', { name: say('exchange.apply', { count: 1 }) }));
    await act(async () => sent[2]?.answer(201, triedList([triedLine({})], { state: 'applied' })));
    expect((await screen.findAllByText(say('risks.importDone', { count: 1 }))).length).toBe(2);
  });
});
