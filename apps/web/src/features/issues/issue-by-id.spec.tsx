import type { Language, Role } from '@resolute/domain';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { issue, issuedDocument, issuedReading, preparedIssue, settledVersion } from '../../../testing/issues';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { reportVersion } from '../../../testing/reports';
import { type Issue, type IssueDoor, issueQuery } from '../../api/issues';
import { SignedInContext } from '../../api/signed-in';
import { IssueById } from './issue-by-id';

jest.setTimeout(30_000);

interface Opened {
  readonly about?: Issue;
  readonly as?: Role;
  readonly who?: string;
  readonly door?: IssueDoor;
  readonly language?: Language;
  readonly answers?: Parameters<typeof fakeServer>[0];
}

async function open({ about = issue(), as = 'council', who = 'me', door = 'issues', language, answers }: Opened = {}) {
  const server = fakeServer({
    [`GET /api/v1/${door}/i1`]: { body: about },
    [`GET /api/v1/${door}/i1/reading`]: ({ path }) => ({
      body: issuedReading(path.endsWith('language=ar') ? { language: 'ar', title: 'نتائج القطاع' } : {}),
    }),
    'GET /api/v1/reports/r1/versions': { body: { items: [reportVersion({ id: 'v2', number: 2 })], next: null } },
    'GET /api/v1/versions/v2': { body: settledVersion() },
    ...answers,
  });
  const page = <IssueById door={door} id="i1" />;
  const rendered = await renderPage(
    door === 'issues' ? <SignedInContext value={signedInAs(who, as)}>{page}</SignedInContext> : page,
    language,
  );
  await screen.findByRole('heading', { level: 1, name: /C26|Council 2026|المجلس/ });
  return { ...server, ...rendered };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const sent = ({ received }: ReturnType<typeof fakeServer>) => received.findLast(({ method }) => method === 'POST');

describe('for a reader, an issued report', () => {
  it('says what it says, up to when, and where its documents are', async () => {
    const { say } = await open();
    expect(await screen.findByText('Of 11 rated indicators 8 are on track.')).toBeVisible();
    expect(screen.getByText(say('issues.cutOff', { at: '1 Mar 2026, 23:59' }))).toBeVisible();
    expect(screen.getAllByText('C26/35-E')[0]).toBeVisible();
    expect(screen.getByText(say('frame.sample'))).toBeVisible();
    const about = `${say('runs.pages', { count: 4 })}, ${say('runs.kilobytes', { size: 200 })}`;
    const file = say('issues.fileOf', { format: say('issues.format-pdf-ua'), language: 'English', about });
    expect(screen.getByRole('link', { name: file })).toHaveAttribute('href', '/api/v1/issues/i1/files/en/pdf-ua');
    expect(screen.getByText(say('issues.partsUntranslated'))).toBeVisible();
  });

  it('shows its figures as the document does, without a way to comment', async () => {
    await open();
    const article = within(await screen.findByRole('article'));
    expect(article.getByRole('heading', { level: 2, name: 'The Sector at a glance' })).toBeVisible();
    expect(article.getByRole('row', { name: /On track 8/ })).toBeVisible();
    expect(article.queryByRole('button')).toBeNull();
  });

  it('names nobody, and decides nothing', async () => {
    const { say } = await open();
    await screen.findByRole('article');
    expect(screen.queryByText(say('issues.decided'))).toBeNull();
    expect(screen.queryByRole('button', { name: say('issues.transmitAsk') })).toBeNull();
  });

  it('is read from right to left in Arabic, and changes its language aloud', async () => {
    const { say } = await open({ language: 'ar' });
    expect(await screen.findByText('نتائج القطاع')).toBeVisible();
    expect(screen.getByText('نتائج القطاع').parentElement).toHaveAttribute('dir', 'rtl');
    await press('English');
    expect(await screen.findByText('ITU-T results in 2025')).toBeVisible();
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByText(say('issues.shownIn', { language: 'English' }))).toBeInTheDocument();
  });

  it('is shown in the original where the own language is not sealed, and says so', async () => {
    const { say } = await open({ language: 'fr' });
    expect(await screen.findByText('ITU-T results in 2025')).toBeVisible();
    expect(screen.getByText(say('issues.notInYours', { language: 'English' }))).toBeVisible();
  });
});

describe('beside what it says, an issued report', () => {
  it('tells of its seal, and where a file is checked', async () => {
    const { say } = await open();
    const seal = within(screen.getByRole('region', { name: say('issues.sealNumber', { number: 1 }) }));
    expect(seal.getByText('5ea17f3a')).toBeVisible();
    expect(seal.getByText('f1f2')).toBeVisible();
    expect(seal.getByText('CN=Telecommunication Standardization Bureau')).toBeVisible();
    expect(seal.getByRole('link', { name: say('issues.signature') })).toHaveAttribute(
      'href',
      '/api/v1/issues/i1/seals/1/signature',
    );
    expect(screen.getByRole('link', { name: say('issues.checkFile') })).toHaveAttribute('href', '/verify');
    expect(screen.queryByText(say('issues.developmentSeal'))).toBeNull();
  });

  it('says plainly that a development key made its seal', async () => {
    const [seal] = issue().seals;
    const { say } = await open({ about: issue({ seals: seal ? [{ ...seal, isDevelopment: true }] : [] }) });
    expect(screen.getByText(say('issues.developmentSeal'))).toBeVisible();
    expect(screen.getByText(say('issues.sealedForDevelopment', { number: 1 }))).toBeVisible();
  });

  it('leads to what superseded it, and to what it corrects', async () => {
    const before = { id: 'i0', documentNumber: 'C26/34' };
    const after = { id: 'i2', documentNumber: 'C26/35(Rev.1)' };
    const about = issue({ supersededBy: after, supersedes: before, correction: 'Table 2 was wrong.' });
    const { say } = await open({ about });
    expect(screen.getByText(say('issues.supersededBy', { number: after.documentNumber }))).toBeVisible();
    expect(
      screen.getByRole('link', { name: say('issues.openNumber', { number: after.documentNumber }) }),
    ).toHaveAttribute('href', '/issues/i2');
    expect(
      screen.getByRole('link', { name: say('issues.openNumber', { number: before.documentNumber }) }),
    ).toHaveAttribute('href', '/issues/i0');
    expect(screen.getByText('Table 2 was wrong.')).toBeVisible();
  });

  it('is there for everybody on its public page, by addresses of its own', async () => {
    const { say, received } = await open({ door: 'public-issues' });
    await screen.findByRole('article');
    expect(received.every(({ path }) => path.startsWith('/api/v1/public-issues'))).toBe(true);
    expect(screen.getByRole('link', { name: say('issues.manifest') })).toHaveAttribute(
      'href',
      '/api/v1/public-issues/i1/seals/1/manifest',
    );
    expect(screen.getByRole('link', { name: say('frame.issues') })).toHaveAttribute('href', '/public/issues');
  });
});

it('an issue that is not there says so, and can be asked for again', async () => {
  fakeServer({
    'GET /api/v1/public-issues/i1': { status: 404, body: refusal('row/not-found', 'It is not there.') },
  });
  const { say } = await renderPage(<IssueById door="public-issues" id="i1" />);
  expect(await screen.findByRole('alert')).toHaveTextContent('It is not there.');
  expect(screen.getByRole('button', { name: say('states.retry') })).toBeVisible();
});

describe('for the Director, an issue that waits', () => {
  const director = { as: 'director', about: preparedIssue() } as const;

  it('shows what is decided, and that nothing else differs', async () => {
    const { say } = await open(director);
    expect(screen.getByText(say('issues.onlyDiffers'))).toBeVisible();
    expect(screen.getByText(say('issues.byAt', { name: 'Paula Ortiz', at: '20 Apr 2026, 10:00' }))).toBeVisible();
    expect(screen.getByRole('link', { name: say('issues.toVersion', { version: 2 }) })).toHaveAttribute(
      'href',
      '/reports/r1/review/2',
    );
    expect(await screen.findByText(say('review.settled'))).toBeVisible();
  });

  it('is approved, with what follows in sight, from the version that was seen', async () => {
    const approved = preparedIssue({ state: 'approved', version: 4 });
    const server = await open({ ...director, answers: { 'POST /api/v1/issues/i1/approvals': { body: approved } } });
    const { say } = server;
    await press(say('issues.ask-approve'));
    expect(screen.getByText(/never taken back/)).toBeVisible();
    await press(say('issues.do-approve', { number: 'C26/35' }));
    expect((await screen.findAllByText(say('issues.done-approve', { number: 'C26/35' }))).length).toBeGreaterThan(0);
    expect(sent(server)?.headers.get('If-Match')).toBe('"3"');
    expect(sent(server)?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(sent(server)?.body).toEqual({ note: null });
  });

  it('is sent back with a reason, which stays where it is not taken', async () => {
    let isRefused = true;
    const server = await open({
      ...director,
      answers: {
        'POST /api/v1/issues/i1/returns': () =>
          isRefused
            ? { status: 400, body: refusal('request/invalid', 'Wrong', [{ field: 'note', detail: 'Say why.' }]) }
            : { body: preparedIssue({ state: 'sent-back' }) },
      },
    });
    const { say } = server;
    await press(say('issues.ask-send-back'));
    const reason = screen.getByRole('textbox', { name: say('issues.note-send-back') });
    await press(say('issues.do-send-back', { number: 'C26/35' }));
    expect((await screen.findAllByText('Say why.')).length).toBeGreaterThan(0);
    isRefused = false;
    await userEvent.type(reason, 'The agenda item is another one.');
    await press(say('issues.do-send-back', { number: 'C26/35' }));
    expect((await screen.findAllByText(say('issues.done-send-back', { number: 'C26/35' }))).length).toBeGreaterThan(0);
    expect(sent(server)?.body).toEqual({ note: 'The agenda item is another one.' });
  });

  it('is not decided on by whoever prepared it, who reads why', async () => {
    const { say } = await open({ ...director, who: 'paula' });
    expect((await screen.findAllByText(say('issues.whyNot-preparer'))).length).toBe(2);
    expect(screen.getByRole('button', { name: say('issues.ask-approve') })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says to planners for whom it waits', async () => {
    const { say } = await open({ about: preparedIssue(), as: 'planner' });
    expect(screen.getByText(say('issues.waitsForDirector'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('issues.ask-approve') })).toBeNull();
  });
});

describe('what the Director has typed', () => {
  const director = { as: 'director', about: preparedIssue() } as const;

  it('stays in sight when the issue is withdrawn in the middle of it, which is said with the focus', async () => {
    let isWithdrawn = false;
    const { say } = await open({
      ...director,
      answers: {
        'GET /api/v1/issues/i1': () => ({ body: preparedIssue(isWithdrawn ? { state: 'withdrawn', version: 4 } : {}) }),
        'POST /api/v1/issues/i1/returns': () => {
          isWithdrawn = true;
          return { status: 412, body: refusal('row/stale', 'Somebody was faster.') };
        },
      },
    });
    await press(say('issues.ask-send-back'));
    await userEvent.type(
      screen.getByRole('textbox', { name: say('issues.note-send-back') }),
      'The agenda item is another one.',
    );
    await press(say('issues.do-send-back', { number: 'C26/35' }));
    const lost = (await screen.findByText(say('issues.waitsNoMore', { number: 'C26/35' }))).closest('[role=alert]');
    expect(lost).toHaveTextContent('The agenda item is another one.');
    await waitFor(() => expect(lost).toHaveFocus());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is there again when the form was closed', async () => {
    const { say } = await open(director);
    await press(say('issues.ask-send-back'));
    await userEvent.type(screen.getByRole('textbox', { name: say('issues.note-send-back') }), 'Later.');
    await press(say('states.cancel'));
    await press(say('issues.ask-send-back'));
    expect(await screen.findByRole('textbox', { name: say('issues.note-send-back') })).toHaveValue('Later.');
  });
});

describe('while it is drawn and sealed', () => {
  it('how far it is is said aloud', async () => {
    const { say, queries } = await open({ about: preparedIssue({ state: 'approved' }), as: 'director' });
    const progress = (drawn: number) => say('issues.progress', { drawn, sealed: 0, of: 2 });
    expect(screen.getByText(progress(0))).toBeVisible();
    const documents = [
      issuedDocument({ language: 'ar', seal: null }),
      issuedDocument({ drawnAt: null, seal: null, files: [] }),
    ];
    act(() => {
      const { queryKey } = issueQuery('issues', 'i1');
      queries.setQueryData(queryKey, preparedIssue({ state: 'approved', documents }));
    });
    expect(await screen.findByText(progress(1), { selector: '[aria-live] *' })).toBeInTheDocument();
  });

  it.each([
    ['seal/key-missing', 'issues.fault-key-missing'],
    ['Typst ran out of memory', 'issues.fault-other'],
  ] as const)('the fault %s says what to do', async (fault, words) => {
    const { say } = await open({ about: preparedIssue({ state: 'approved', fault }), as: 'director' });
    expect(screen.getByRole('alert')).toHaveTextContent(say(words));
  });

  it('what was given up is tried again by the planning office, and by nobody else', async () => {
    const about = preparedIssue({ state: 'approved', fault: 'seal/key-missing' });
    const anew = { ...about, fault: null, isUnderWay: true };
    let isTried = false;
    const server = await open({
      about,
      as: 'planner',
      answers: {
        'GET /api/v1/issues/i1': () => ({ body: isTried ? anew : about }),
        'POST /api/v1/issues/i1/retries': () => {
          isTried = true;
          return { body: anew };
        },
      },
    });
    const { say } = server;
    expect(screen.getByRole('alert')).toHaveTextContent(say('issues.faultGivenUp'));
    await press(say('issues.retryOf', { number: 'C26/35' }));
    expect(sent(server)?.path).toBe('/api/v1/issues/i1/retries');
    await waitFor(() => expect(screen.queryByText(say('issues.givenUp'))).toBeNull());
    const progress = say('issues.progress', { drawn: 0, sealed: 0, of: 2 });
    expect(screen.getByText(progress, { selector: '[aria-live] *' })).toBeInTheDocument();
    expect(document.activeElement).toContainElement(screen.getByRole('progressbar'));
    expect(document.body).not.toHaveFocus();
    server.unmount();
    await open({ about, as: 'director' });
    expect(screen.getByRole('alert')).toHaveTextContent(say('issues.faultWaits'));
    expect(screen.getByText(say('issues.givenUp'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('issues.retryOf', { number: 'C26/35' }) })).toBeNull();
  });

  it('while a job is at work nothing is to be pressed', async () => {
    const about = preparedIssue({ state: 'approved', fault: 'seal/key-missing', isUnderWay: true });
    const { say } = await open({ about, as: 'planner' });
    expect(screen.getByRole('alert')).toHaveTextContent(say('issues.faultSafe'));
    expect(screen.queryByRole('button', { name: say('issues.retryOf', { number: 'C26/35' }) })).toBeNull();
  });
});

describe('what is issued is transmitted', () => {
  const meeting = { ...issue().occasion, id: 'o1', fromDay: '2026-06-08', toDay: '2026-06-18', cancelledAt: null };
  const occasions = { 'GET /api/v1/occasions': { body: { items: [meeting], next: null } } };

  it('by the Director, to the meeting that it is for, unless another one is chosen', async () => {
    const server = await open({
      as: 'director',
      answers: { ...occasions, 'POST /api/v1/issues/i1/transmissions': { status: 201, body: issue() } },
    });
    const { say } = server;
    expect(screen.getByText(say('issues.notTransmitted'))).toBeVisible();
    await press(say('issues.transmitAsk'));
    expect(await screen.findByRole('combobox', { name: say('issues.meeting') })).toHaveValue('C26');
    await userEvent.type(screen.getByRole('textbox', { name: say('issues.transmitNote') }), 'By e-mail.');
    await press(say('issues.transmit'));
    const done = say('issues.transmitted', { number: 'C26/35', meeting: 'Council 2026' });
    expect((await screen.findAllByText(done)).length).toBeGreaterThan(0);
    expect(sent(server)?.body).toMatchObject({ occasion: 'C26', note: 'By e-mail.' });
  });

  it('and its readers see to which meetings', async () => {
    const transmissions = [
      {
        occasion: issue().occasion,
        transmittedOn: '2026-04-23',
        note: 'By e-mail.',
        recordedAt: '2026-04-23T08:00:00Z',
      },
    ];
    const { say } = await open({ about: issue({ transmissions }) });
    expect(screen.getByText(say('issues.transmittedOn', { day: '23 Apr 2026' }))).toBeVisible();
    expect(screen.getByText('By e-mail.')).toBeVisible();
  });
});
