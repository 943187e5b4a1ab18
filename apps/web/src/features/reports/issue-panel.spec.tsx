import type { Role } from '@resolute/domain';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { issue, issueLine, preparedIssue, settledVersion } from '../../../testing/issues';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SUMMARY } from '../../../testing/report-definitions';
import { report, reportVersion } from '../../../testing/reports';
import { reviewedVersion } from '../../../testing/reviews';
import { type IssueLine, issueQuery } from '../../api/issues';
import type { Report } from '../../api/reports';
import { SignedInContext } from '../../api/signed-in';
import { IssuePanel } from './issue-panel';

jest.setTimeout(30_000);

const SENT = { versions: [reportVersion({ id: 'v2', number: 2 })] };
/** Prepared once more since, as version 3. */
const CORRECTED = { versions: [reportVersion({ id: 'v3', number: 3 }), ...SENT.versions] };

interface Opened {
  readonly about?: Partial<Report>;
  readonly issues?: readonly IssueLine[];
  readonly as?: Role;
  readonly answers?: Parameters<typeof fakeServer>[0];
}

async function open({ about = SENT, issues = [], as = 'planner', answers = {} }: Opened = {}) {
  const server = fakeServer({
    'GET /api/v1/issues': { body: { items: issues, next: null } },
    'GET /api/v1/issues/i1': { body: issue() },
    'GET /api/v1/versions/v2': { body: settledVersion() },
    'GET /api/v1/versions/v3': { body: { ...settledVersion(), id: 'v3', number: 3 } },
    'GET /api/v1/report-definitions': { body: { items: [SUMMARY], next: null } },
    ...answers,
  });
  const done = jest.fn();
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', as)}>
      <IssuePanel report={report(about)} onDone={done} />
    </SignedInContext>,
  );
  return { ...server, ...rendered, done };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const sent = ({ received }: ReturnType<typeof fakeServer>) => received.findLast(({ method }) => method === 'POST');

async function openForm(opened: Opened = {}) {
  const page = await open(opened);
  await press(page.say('issues.prepareAsk'));
  return { ...page, number: await screen.findByRole('textbox', { name: page.say('issues.number') }) };
}

describe('on the way to its issue, a report', () => {
  it('that was not sent to review says that this comes first', async () => {
    const { say } = await open({ about: {} });
    expect(await screen.findByText(say('issues.next-unsent'))).toBeVisible();
  });

  it('whose review is not settled names what is missing, and leads there', async () => {
    const { say } = await open({ answers: { 'GET /api/v1/versions/v2': { body: reviewedVersion() } } });
    expect(await screen.findByText(say('issues.lacks-answer', { count: 1, names: 'Amara Diop' }))).toBeVisible();
    expect(screen.getByText(say('issues.lacks-changes', { count: 1, names: 'Chen Wei' }))).toBeVisible();
    expect(screen.getByText(say('issues.lacks-comments', { count: 1 }))).toBeVisible();
    expect(screen.getByRole('link', { name: say('issues.toReview', { version: 2 }) })).toHaveAttribute(
      'href',
      '/reports/r1/review/2',
    );
    expect(screen.queryByRole('button', { name: say('issues.prepareAsk') })).toBeNull();
  });

  it('that can be issued says so to an auditor, who cannot', async () => {
    const { say } = await open({ as: 'auditor' });
    expect(await screen.findByText(say('issues.next-settled', { version: 2 }))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('issues.prepareAsk') })).toBeNull();
  });

  it('is put before the Director under the number that the secretariat gave', async () => {
    const page = await openForm({ answers: { 'POST /api/v1/issues': { status: 201, body: preparedIssue() } } });
    const { say, number, done } = page;
    expect(number).toHaveAttribute('placeholder', 'C26/35');
    await userEvent.type(number, 'C26/35');
    await userEvent.click(screen.getByRole('checkbox', { name: say('issues.publicLabel') }));
    await press(say('issues.prepare'));
    await screen.findByRole('button', { name: say('issues.prepareAsk') });
    expect(done).toHaveBeenCalledWith(say('issues.prepared', { number: 'C26/35' }));
    expect(sent(page)?.body).toMatchObject({
      reportId: 'r1',
      documentNumber: 'C26/35',
      languages: [],
      saysUntranslated: [],
      isPublic: true,
      correction: null,
    });
    expect(sent(page)?.headers.get('Idempotency-Key')).toBeTruthy();
  });
});

describe('the form for an issue', () => {
  it.each([
    ['C26-35', 'issues.number-not-a-document-number'],
    ['C25/35', 'issues.number-other-year'],
    ['C26/35(Rev.1)', 'issues.number-revision-differs'],
  ] as const)('does not take the number %s, which is said at once', async (typed, words) => {
    const { say, number } = await openForm();
    await userEvent.type(number, typed);
    expect(await screen.findByText(say(words, { example: 'C26/35', revision: 0, number: '' }))).toBeVisible();
    expect(number).toBeInvalid();
  });

  it('keeps what was typed when the form is closed', async () => {
    const { say, number } = await openForm();
    await userEvent.type(number, 'C26/3');
    await press(say('states.cancel'));
    await press(say('issues.prepareAsk'));
    expect(await screen.findByRole('textbox', { name: say('issues.number') })).toHaveValue('C26/3');
  });

  it('gives way to what is missing when a reviewer has taken their word back', async () => {
    let isSettled = true;
    const { say, number } = await openForm({
      answers: {
        'GET /api/v1/versions/v2': () => ({ body: isSettled ? settledVersion() : reviewedVersion() }),
        'POST /api/v1/issues': () => {
          isSettled = false;
          return { status: 409, body: refusal('report/not-settled', 'The review is not settled.') };
        },
      },
    });
    await userEvent.type(number, 'C26/35');
    await press(say('issues.prepare'));
    expect(await screen.findByText(say('issues.next-review', { version: 2 }))).toBeVisible();
  });

  it('wants a word on the cover of a language that is not translated', async () => {
    const errors = [{ field: 'languages.0', detail: 'Not translated: goals.' }];
    const page = await openForm({
      answers: {
        'POST /api/v1/issues': ({ body }) =>
          (body as { saysUntranslated: string[] }).saysUntranslated.length === 0
            ? { status: 409, body: refusal('issue/untranslated', 'Some is not translated.', errors) }
            : { status: 201, body: preparedIssue() },
      },
    });
    const { say, number } = page;
    await userEvent.type(number, 'C26/35');
    const french = await screen.findByRole('checkbox', { name: 'Français' });
    expect(screen.getByText(say('issues.translatedCount', { done: 0, of: 2 }))).toBeVisible();
    await userEvent.click(french);
    await press(say('issues.prepare'));
    const refused = say('issues.ofLanguage', { language: 'Français', problem: 'Not translated: goals.' });
    expect((await screen.findAllByText(new RegExp(refused))).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('checkbox', { name: say('issues.sayOnCover', { language: 'Français' }) }));
    await press(say('issues.prepare'));
    await screen.findByRole('button', { name: say('issues.prepareAsk') });
    expect(sent(page)?.body).toMatchObject({ languages: ['fr'], saysUntranslated: ['fr'] });
  });

  it('for a correction wants the same number with the next revision, and what is corrected', async () => {
    const page = await openForm({
      about: CORRECTED,
      issues: [issueLine()],
      answers: { 'POST /api/v1/issues': { status: 201, body: preparedIssue() } },
    });
    const { say, number } = page;
    expect(number).toHaveAttribute('placeholder', 'C26/35(Rev.1)');
    await userEvent.type(number, 'C26/36(Rev.1)');
    expect(await screen.findByText(say('issues.number-other-document', { number: 'C26/35' }))).toBeVisible();
    await userEvent.clear(number);
    await userEvent.type(number, 'C26/35(Rev.1)');
    await userEvent.type(screen.getByRole('textbox', { name: say('issues.correction') }), 'Table 2.');
    await press(say('issues.prepare'));
    await screen.findByRole('button', { name: say('issues.prepareAsk') });
    expect(sent(page)?.body).toMatchObject({ documentNumber: 'C26/35(Rev.1)', correction: 'Table 2.' });
  });
});

describe('an issue that is on its way', () => {
  const waiting = [issueLine({ state: 'prepared', issuedAt: null, languages: [] })];

  it('waits for the Director, and is withdrawn after one has read what follows', async () => {
    const page = await open({
      issues: waiting,
      answers: {
        'GET /api/v1/issues/i1': { body: preparedIssue() },
        'POST /api/v1/issues/i1/withdrawals': { body: preparedIssue({ state: 'withdrawn' }) },
      },
    });
    const { say, done } = page;
    expect(await screen.findByText(new RegExp(say('issues.next-prepared', { number: 'C26/35' })))).toBeVisible();
    await press(say('issues.withdrawAsk'));
    expect(await screen.findByText(say('issues.withdrawWhy'))).toBeVisible();
    await press(say('issues.withdraw', { number: 'C26/35' }));
    await screen.findByRole('button', { name: say('issues.withdrawAsk') });
    expect(done).toHaveBeenCalledWith(say('issues.withdrawn', { number: 'C26/35' }));
    expect(sent(page)?.headers.get('If-Match')).toBe('"3"');
  });

  it('that is decided on before it is withdrawn says on the page why it was not', async () => {
    let isBack = false;
    const { say, done } = await open({
      answers: {
        'GET /api/v1/issues': () => ({
          body: { items: isBack ? [issueLine({ state: 'sent-back', issuedAt: null })] : waiting, next: null },
        }),
        'GET /api/v1/issues/i1': () => ({ body: preparedIssue(isBack ? { state: 'sent-back', version: 4 } : {}) }),
        'POST /api/v1/issues/i1/withdrawals': () => {
          isBack = true;
          return { status: 412, body: refusal('row/stale', 'Somebody was faster.') };
        },
      },
    });
    await press(say('issues.withdrawAsk'));
    await press(say('issues.withdraw', { number: 'C26/35' }));
    await screen.findByRole('button', { name: say('issues.prepareAsk') });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Somebody was faster.');
    await waitFor(() => expect(alert).toHaveFocus());
    expect(done).not.toHaveBeenCalled();
  });

  it('is shown as issued as soon as it is sealed', async () => {
    let isSealed = false;
    const approved = issueLine({ state: 'approved', issuedAt: null, languages: [] });
    const { say, queries } = await open({
      answers: {
        'GET /api/v1/issues': () => ({ body: { items: [isSealed ? issueLine() : approved], next: null } }),
        'GET /api/v1/issues/i1': () => ({ body: isSealed ? issue() : preparedIssue({ state: 'approved' }) }),
      },
    });
    expect(await screen.findByText(say('issues.progress', { drawn: 0, sealed: 0, of: 2 }))).toBeVisible();
    isSealed = true;
    await act(() => queries.refetchQueries({ queryKey: issueQuery('issues', 'i1').queryKey }));
    expect(await screen.findByText(say('issues.next-issued', { number: 'C26/35', version: 2 }))).toBeVisible();
  });

  it('that cannot be sealed says what to do', async () => {
    const fault = 'seal/key-unusable';
    const { say } = await open({
      issues: [issueLine({ state: 'approved', issuedAt: null, languages: [] })],
      answers: { 'GET /api/v1/issues/i1': { body: preparedIssue({ state: 'approved', fault }) } },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(say('issues.fault-key-unusable'));
  });
});

describe('what is issued', () => {
  it('shows its sealed files, and how it is corrected', async () => {
    const { say } = await open({ issues: [issueLine()] });
    expect(await screen.findByText(say('issues.next-issued', { number: 'C26/35', version: 2 }))).toBeVisible();
    expect(await screen.findByRole('link', { name: /JSON.*English/ })).toHaveAttribute(
      'href',
      '/api/v1/issues/i1/files/en/json',
    );
  });

  it('gets its translations later, sealed into the same issue', async () => {
    const page = await open({
      issues: [issueLine()],
      answers: { 'POST /api/v1/issues/i1/translations': { body: issue() } },
    });
    const { say, done } = page;
    await press(say('issues.translateAsk'));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Français' }));
    await userEvent.click(screen.getByRole('checkbox', { name: say('issues.sayOnCover', { language: 'Français' }) }));
    await press(say('issues.translate'));
    await screen.findByRole('button', { name: say('issues.translateAsk') });
    expect(done).toHaveBeenCalledWith(say('issues.translating', { count: 1 }));
    expect(sent(page)?.body).toEqual({ languages: ['fr'], saysUntranslated: ['fr'] });
    expect(sent(page)?.headers.get('If-Match')).toBe('"3"');
  });
});
