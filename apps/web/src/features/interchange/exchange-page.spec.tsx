import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fakeUploads } from '../../../testing/fake-uploads';
import { triedFile } from '../../../testing/imported-file';
import { renderPage } from '../../../testing/render-page';
import { type SignedIn, SignedInContext } from '../../api/signed-in';
import { ExchangePage } from './exchange-page';

const NONE = { body: { items: [], next: null } };
const SG13 = { id: 'sg13', code: 'SG13', kind: 'study-group', title: { en: 'Future networks' } };
const LISTS = {
  'GET /api/v1/units': { body: { items: [SG13], next: null } },
  'GET /api/v1/imports': NONE,
};

const as = (...roles: string[]) => lent([], ...roles);

/** The same in the place of somebody who is a contributor. */
const lent = (lenders: readonly string[], ...roles: string[]) => {
  const person = { id: 'lea', name: 'Lea Roy', numerals: 'latn' };
  const grants = roles.map((role) => ({ role, unitId: 'sg13' }));
  const contributor = [{ role: 'contributor', unitId: 'sg13' }];
  const standsFor = lenders.map((personId) => ({ personId, name: personId, grants: contributor }));
  const signedIn = {
    person,
    grants,
    standsFor,
    actor: { kind: 'person', id: person.id, grants, standsFor },
    hasSample: false,
  };
  return (
    <SignedInContext value={signedIn as unknown as SignedIn}>
      <ExchangePage />
    </SignedInContext>
  );
};

const workbook = (): File => new File(['PK'], 'values.xlsx');
const choose = (file: File): Promise<void> =>
  userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, file);

/** What the browser was given to save. */
function savedFiles(): string[] {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

afterEach(() => jest.restoreAllMocks());

describe('giving out files', () => {
  const named = (name: string) => ({
    body: 'PK',
    headers: { 'Content-Disposition': `attachment; filename="_.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}` },
  });

  it('hands a contributor the template of a unit and a span under the name that the server gives it', async () => {
    const saved = savedFiles();
    const { received } = fakeServer({ ...LISTS, 'GET /api/v1/exports/template': named('template-قيم.xlsx') });
    const { say } = await renderPage(as('contributor'));
    await screen.findByRole('option', { name: /SG13/ });
    await userEvent.selectOptions(screen.getByLabelText(say('exchange.unit')), 'sg13');
    fireEvent.change(screen.getByLabelText(say('exchange.from')), { target: { value: '2026-01-01' } });
    fireEvent.change(screen.getByLabelText(say('exchange.to')), { target: { value: '2026-06-30' } });
    await userEvent.click(screen.getByRole('button', { name: say('exchange.downloadAction') }));
    await waitFor(() => expect(saved).toEqual(['template-قيم.xlsx']));
    const asked = received.find(({ path }) => path.startsWith('/api/v1/exports'))?.path;
    expect(asked).toBe('/api/v1/exports/template?unit=sg13&from=2026-01-01&to=2026-06-30');
  });

  it('offers no template to who reports nothing, and says beside the day what the server refuses', async () => {
    const saved = savedFiles();
    const fault = { field: 'to', detail: 'The span is too long.' };
    fakeServer({
      ...LISTS,
      'GET /api/v1/exports/values': { status: 400, body: refusal('request/invalid', 'Wrong.', [fault]) },
    });
    const { say } = await renderPage(as('auditor'));
    expect(screen.queryByRole('radio', { name: say('exchange.what-template') })).toBeNull();
    await userEvent.click(await screen.findByRole('radio', { name: say('exchange.what-values-csv') }));
    await userEvent.click(screen.getByRole('button', { name: say('exchange.downloadAction') }));
    await userEvent.click(await screen.findByRole('button', { name: /span is too long/ }));
    expect(screen.getByLabelText(say('exchange.to'))).toHaveFocus();
    expect(saved).toEqual([]);
  });
});

describe('taking files in', () => {
  it('tries a file as it was declared', async () => {
    fakeServer(LISTS);
    const { sent } = fakeUploads();
    const { say } = await renderPage(as('contributor'));
    await userEvent.click(await screen.findByRole('radio', { name: say('exchange.purpose-history') }));
    await userEvent.selectOptions(screen.getByLabelText(say('exchange.numbers')), 'fr');
    await choose(workbook());
    expect(sent).toMatchObject([
      {
        method: 'POST',
        path: '/api/v1/imports?purpose=history&mode=dry-run&numbers=fr',
        file: { name: 'values.xlsx' },
      },
    ]);
    expect(sent[0]?.headers['Idempotency-Key']).toBeTruthy();
    act(() => sent[0]?.progress(1, 2));
    expect(screen.getByRole('progressbar', { name: /Sending/ })).toHaveAttribute('value', '0.5');
    act(() => sent[0]?.progress(2, 2));
    expect(screen.getByRole('progressbar', { name: /Checking/ })).not.toHaveAttribute('value');
    await act(async () => sent[0]?.answer(201, triedFile({ created: 1 })));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('takes a file that is dropped', async () => {
    fakeServer(LISTS);
    const { sent } = fakeUploads();
    const { say } = await renderPage(as('contributor'));
    const place = await screen.findByRole('group', { name: say('exchange.uploadAsk') });
    fireEvent.drop(place, { dataTransfer: { files: [workbook()] } });
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it.each([
    [refusal('import/macros', 'Workbooks with macros are not read.'), 400, /macros are not read/],
    ['<html>', 413, /too large to be sent/],
    ['<html>', 502, /did not answer/],
    [refusal('request/invalid', 'Wrong.', [{ field: 'file', detail: 'The file is empty.' }]), 400, /file is empty/],
  ])('says beside the file why it was not read, and sends it again: %j', async (body, status, why) => {
    fakeServer(LISTS);
    const { sent } = fakeUploads();
    const { say } = await renderPage(as('contributor'));
    await screen.findByRole('radio', { name: say('exchange.purpose-history') });
    await choose(workbook());
    await act(async () => sent[0]?.answer(status, body));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/values.xlsx/)).toBeVisible();
    expect(alert.getByText(why)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say('exchange.retry') }));
    expect(sent).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
    await act(async () => sent[1]?.lose());
    await userEvent.click(await screen.findByRole('button', { name: say('exchange.giveUp') }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says to others why they cannot', async () => {
    fakeServer(LISTS);
    const { say } = await renderPage(as('auditor'));
    const button = await screen.findByRole('button', { name: say('exchange.uploadAsk') });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(say('exchange.whyNoImport'))).toBeVisible();
  });

  it('offers it to who stands in for somebody', async () => {
    fakeServer(LISTS);
    const { say } = await renderPage(lent(['ana'], 'rapporteur'));
    expect(await screen.findByRole('radio', { name: say('exchange.purpose-entry') })).toBeVisible();
    expect(screen.getByRole('radio', { name: say('exchange.what-template') })).toBeVisible();
  });
});

describe('earlier imports', () => {
  it('stand there with their state and counts', async () => {
    const items = [triedFile({ created: 1234, refused: 2 }), triedFile({ created: 3 }, { id: 'b', state: 'applied' })];
    fakeServer({ ...LISTS, 'GET /api/v1/imports': { body: { items, next: null } } });
    const { say } = await renderPage(as('contributor'));
    const [refused, applied] = within(await screen.findByRole('table', { name: say('exchange.imports') }))
      .getAllByRole('row')
      .slice(1);
    expect(refused).toHaveTextContent(/values\.xlsx.*Has refused cells.*1.234.*2.*Lea Roy/);
    expect(within(refused as HTMLElement).getByRole('link')).toHaveAttribute('href', '/exchange/import');
    expect(applied).toHaveTextContent(say('exchange.state-applied'));
  });

  it('say what comes next where there are none', async () => {
    fakeServer(LISTS);
    const { say } = await renderPage(as('contributor'));
    expect(await screen.findByText(say('exchange.noImportsWhy'))).toBeVisible();
  });
});
