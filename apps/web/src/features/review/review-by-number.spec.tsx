import type { Role } from '@resolute/domain';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { AMARA, CHEN, PAULA, reviewedVersion, reviewThread } from '../../../testing/reviews';
import type { ReviewedVersion, ReviewThread } from '../../api/reviews';
import { SignedInContext } from '../../api/signed-in';
import { ReviewByNumber } from './review-by-number';

jest.setTimeout(30_000);

interface Opened {
  readonly version?: Partial<ReviewedVersion>;
  readonly threads?: readonly ReviewThread[];
  readonly answers?: Parameters<typeof fakeServer>[0];
  readonly as?: readonly [id: string, role: Role];
  readonly number?: string;
}

const pageAs = ([id, role]: readonly [string, Role], number: string) => (
  <SignedInContext value={signedInAs(id, role)}>
    <ReviewByNumber reportId="r1" number={number} />
  </SignedInContext>
);

async function open(wanted: Opened = {}) {
  const { version = {}, threads = [reviewThread()], answers = {}, as = ['amara', 'rapporteur'], number = '2' } = wanted;
  const shown = reviewedVersion(version);
  const server = fakeServer({
    'GET /api/v1/reports/r1/versions': { body: { items: shown.versions.toReversed(), next: null } },
    [`GET /api/v1/versions/${shown.id}`]: { body: shown },
    [`GET /api/v1/versions/${shown.id}/comments`]: { body: { items: threads } },
    [`GET /api/v1/versions/${shown.id}/mentionable-people`]: { body: { items: [CHEN, PAULA] } },
    ...answers,
  });
  const rendered = await renderPage(pageAs(as, number));
  await screen.findByRole('region', { name: rendered.say('review.decision') });
  return { ...server, ...rendered, user: userEvent.setup() };
}

const posts = (received: ReturnType<typeof fakeServer>['received']) =>
  received.filter(({ method }) => method === 'POST');
const SUPERSEDED = { status: 409, body: refusal('review/superseded', 'Version 3 has taken its place.') };

beforeEach(() => localStorage.clear());

describe('a version under review', () => {
  it('is told as a document, with its figures and ratings in words', async () => {
    const { say } = await open();
    const title = { report: 'Summary for the Council', meeting: 'Council 2026', version: 2 };
    expect(screen.getByRole('heading', { level: 1, name: say('review.pageTitle', title) })).toBeVisible();
    const attention = screen.getByRole('region', { name: 'What needs the Council’s attention' });
    expect(within(attention).getByText('fell').tagName).toBe('STRONG');
    expect(within(attention).getByRole('link', { name: 'One call' })).toHaveAttribute('rel', 'noopener noreferrer');
    expect(within(attention).getByText('Off track')).toBeVisible();
    const goals = screen.getByRole('region', { name: 'Ratings by goal' });
    expect(within(goals).getByRole('row', { name: /Goal one.*63\.6.*No data/ })).toBeVisible();
    expect(within(goals).getByText('G1: on track 2, off track 1.')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: say('definitions.section-late') })).getByText(
        say('review.emptySection'),
      ),
    ).toBeVisible();
    expect(screen.getByText(say('review.due', { day: '20 Mar 2999' }))).toBeVisible();
    expect(screen.getByText('The shortfall is explained.')).toBeVisible();
  });

  it('says in which language a text is that has no translation', async () => {
    const [section, ...others] = reviewedVersion().sections;
    const narrative = section?.narrative ? { ...section.narrative, standing: 'missing' as const } : null;
    const sections = section ? [{ ...section, narrative }, ...others] : [];
    const { say } = await open({ version: { language: 'ar', sections } });
    expect(screen.getByText(say('review.fallback', { language: 'English' }))).toBeVisible();
    expect(screen.getByText('fell').closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('article')).toHaveAttribute('dir', 'rtl');
    for (const own of [say('definitions.section-late'), say('review.chart')])
      expect(screen.getByText(own).closest('[dir]')).toHaveAttribute('lang', 'en');
  });

  it('that a later one has replaced takes no more comments, and leads there', async () => {
    const version = { versions: [...reviewedVersion().versions, { id: 'v3', number: 3 }], isLatest: false };
    const { say } = await open({ version });
    expect(screen.getByRole('link', { name: say('review.toVersion', { version: 3 }) })).toHaveAttribute(
      'href',
      '/reports/r1/review/3',
    );
    expect(screen.getByText(say('review.whyNot-superseded'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('review.reply') })).toBeNull();
    const place = say('review.inSection', { section: 'Ratings by goal' });
    expect(screen.queryByRole('button', { name: say('review.commentOn', { place }) })).toBeNull();
  });

  it('that does not exist is said, with the way to the latest', async () => {
    fakeServer({
      'GET /api/v1/reports/r1/versions': { body: { items: [{ id: 'v1', number: 1 }], next: null } },
    });
    const { say } = await renderPage(pageAs(['amara', 'rapporteur'], '7'));
    expect(await screen.findByText(say('review.noSuchVersion'))).toBeVisible();
    expect(screen.getByRole('link', { name: say('review.toVersion', { version: 1 }) })).toBeVisible();
  });

  it('that did not come can be asked for again', async () => {
    let isDown = true;
    fakeServer({
      'GET /api/v1/reports/r1/versions': () =>
        isDown ? { status: 503 } : { body: { items: [{ id: 'v1', number: 1 }], next: null } },
    });
    const { say } = await renderPage(pageAs(['amara', 'rapporteur'], '7'));
    expect(await screen.findByRole('alert')).toHaveTextContent(say('states.noAnswer'));
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: say('states.retry') }));
    expect(await screen.findByText(say('review.noSuchVersion'))).toBeVisible();
  });
});

const place = (say: Awaited<ReturnType<typeof open>>['say']) =>
  say('review.commentOn', { place: say('review.figureIn', { figure: 'G1', section: 'Ratings by goal' }) });

describe('a comment', () => {
  it('is written beside the figure, names somebody by the keyboard, and is sent once', async () => {
    const { say, user, received } = await open({
      answers: { 'POST /api/v1/versions/v2/comments': { status: 201, body: reviewThread() } },
    });
    await user.click(screen.getByRole('button', { name: place(say) }));
    const field = screen.getByRole('textbox', { name: say('review.commentLabel') });
    expect(field).toHaveFocus();
    await user.type(field, 'Why, @che');
    expect(await screen.findByRole('option', { name: 'Chen Wei' })).toBeVisible();
    await user.keyboard('{Enter}now?');
    expect(field).toHaveValue('Why, @Chen Wei now?');
    expect(screen.getByText(say('review.willBeTold', { names: 'Chen Wei' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('review.sendComment') }));
    await waitFor(() => expect(field).toHaveValue(''));
    expect(posts(received).map(({ body }) => body)).toEqual([
      { section: 'goals', figure: 'G1', body: 'Why, @Chen Wei now?', mentions: ['chen'] },
    ]);
    expect(screen.getAllByText(say('review.done-comment'))).not.toHaveLength(0);
    expect(localStorage).toHaveLength(0);
  });

  it('names somebody from the list that a button opens', async () => {
    const { say, user } = await open();
    await user.click(screen.getByRole('button', { name: place(say) }));
    await user.click(screen.getByRole('button', { name: say('review.mention') }));
    await user.click(await screen.findByRole('option', { name: 'Paula Ortiz' }));
    const field = screen.getByRole('textbox', { name: say('review.commentLabel') });
    expect(field).toHaveValue('@Paula Ortiz ');
    await user.type(field, '@');
    await user.keyboard('{Enter}');
    expect(field).toHaveValue('@Paula Ortiz @Chen Wei ');
    expect(screen.queryByRole('option', { name: 'Paula Ortiz' })).toBeNull();
  });

  it('stays in this browser until it is sent, and is sent again under the same key', async () => {
    let isDown = true;
    const comment = () => (isDown ? { status: 502 } : { status: 201, body: reviewThread() });
    const first = await open({ answers: { 'POST /api/v1/versions/v2/comments': comment } });
    const { say, user } = first;
    await user.click(screen.getByRole('button', { name: place(say) }));
    await user.type(screen.getByRole('textbox', { name: say('review.commentLabel') }), 'Why now?');
    first.unmount();
    const { received } = await open({ answers: { 'POST /api/v1/versions/v2/comments': comment } });
    await user.click(screen.getByRole('button', { name: place(say) }));
    const field = screen.getByRole('textbox', { name: say('review.commentLabel') });
    expect(field).toHaveValue('Why now?');
    await user.click(screen.getByRole('button', { name: say('review.sendComment') }));
    expect(await screen.findByText(say('states.noAnswerTyped'))).toBeVisible();
    expect(field).toHaveValue('Why now?');
    isDown = false;
    await user.click(screen.getByRole('button', { name: say('review.sendComment') }));
    await waitFor(() => expect(field).toHaveValue(''));
    const [lost, again] = posts(received);
    expect(again?.headers.get('Idempotency-Key')).toBe(lost?.headers.get('Idempotency-Key'));
  });

  it('on a version that was replaced meanwhile is refused, and what was typed stays', async () => {
    const { say, user } = await open({ answers: { 'POST /api/v1/versions/v2/comments': SUPERSEDED } });
    await user.click(screen.getByRole('button', { name: place(say) }));
    const field = screen.getByRole('textbox', { name: say('review.commentLabel') });
    await user.type(field, 'Why now?');
    await user.click(screen.getByRole('button', { name: say('review.sendComment') }));
    expect(await screen.findByText('Version 3 has taken its place.')).toBeVisible();
    expect(field).toHaveValue('Why now?');
  });
});

it('a comment that was changed while it was on its way stays as it is now', async () => {
  const { say, user } = await open();
  await user.click(screen.getByRole('button', { name: place(say) }));
  const field = screen.getByRole('textbox', { name: say('review.commentLabel') });
  await user.type(field, 'Why now?');
  const answer = globalThis.fetch;
  let arrive = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  globalThis.fetch = async (input) => {
    if ((input as Request).method !== 'POST') return answer(input);
    await sent;
    return Response.json(reviewThread(), { status: 201 });
  };
  await user.click(screen.getByRole('button', { name: say('review.sendComment') }));
  await user.type(field, ' And where?');
  arrive();
  expect(await screen.findAllByText(say('review.done-comment'))).not.toHaveLength(0);
  expect(field).toHaveValue('Why now? And where?');
  expect(Object.values(localStorage)).toEqual(['Why now? And where?']);
});

const RESOLVED = reviewThread({
  id: 't0',
  section: 'attention',
  figure: null,
  number: 2,
  body: 'Too long.',
  mentions: [],
  resolvedAt: '2026-03-12T08:00:00Z',
  resolvedBy: PAULA,
  resolution: 'Shortened.',
});

describe('the discussion', () => {
  it('stands in the order of the document, says on which version it was, and can be narrowed', async () => {
    const { say, user } = await open({ threads: [reviewThread(), RESOLVED] });
    const rail = within(screen.getByRole('region', { name: say('review.rail') }));
    const bodies = () => rail.getAllByText(/By how much|Too long/).map(({ textContent }) => textContent);
    await rail.findByText(/By how much/);
    expect(bodies()).toEqual(['Too long.', 'By how much, @Paula Ortiz?']);
    expect(rail.getByText(say('review.onVersion', { at: '27 Feb 2026, 10:00', version: 1 }))).toBeVisible();
    expect(rail.getByText('Shortened.')).toBeVisible();
    await user.click(rail.getByRole('radio', { name: say('review.filter-open', { count: 1 }) }));
    expect(bodies()).toEqual(['By how much, @Paula Ortiz?']);
  });

  it('on one place is shown alone, and left again', async () => {
    const { say, user } = await open({ threads: [reviewThread(), RESOLVED] });
    const spot = say('review.figureIn', { figure: 'I-BSG-04', section: 'What needs the Council’s attention' });
    await user.click(
      await screen.findByRole('button', { name: say('review.commentsOn', { place: spot, count: 1, open: 1 }) }),
    );
    expect(screen.queryByText('Too long.')).toBeNull();
    expect(screen.getByRole('region', { name: say('review.rail') })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: say('review.allPlaces') }));
    expect(screen.getByText('Too long.')).toBeVisible();
  });

  it('goes on by an answer', async () => {
    const { say, user, received } = await open({
      answers: { 'POST /api/v1/versions/v2/comments': { status: 201, body: reviewThread() } },
    });
    await user.click(await screen.findByRole('button', { name: say('review.reply') }));
    const field = screen.getByRole('textbox', { name: say('review.replyLabel') });
    expect(field).toHaveFocus();
    await user.type(field, 'By a third.');
    await user.click(screen.getByRole('button', { name: say('review.sendReply') }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: say('review.replyLabel') })).toBeNull());
    expect(posts(received)[0]?.body).toEqual({ parentId: 't1', body: 'By a third.', mentions: [] });
    expect(screen.getByRole('button', { name: say('review.reply') })).toHaveFocus();
  });
});

describe('a thread', () => {
  it('is resolved by a planner with a decision, which stays when somebody else was faster', async () => {
    let version = 1;
    const threads = [reviewThread()];
    const { say, user, received } = await open({
      as: ['paula', 'planner'],
      threads,
      answers: {
        'GET /api/v1/versions/v2/comments': () => ({ body: { items: [reviewThread({ version })] } }),
        'POST /api/v1/comments/t1/resolutions': ({ headers }) => {
          if (headers.get('If-Match') === '"2"') return { body: reviewThread({ version: 3 }) };
          version = 2;
          return { status: 412, body: refusal('row/stale', 'Somebody changed it meanwhile.') };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: say('review.resolve') }));
    const field = screen.getByRole('textbox', { name: say('review.resolution') });
    await user.type(field, 'Explained.');
    await user.click(screen.getByRole('button', { name: say('review.resolveDo') }));
    expect(await screen.findByText('Somebody changed it meanwhile.')).toBeVisible();
    expect(field).toHaveValue('Explained.');
    await user.click(screen.getByRole('button', { name: say('review.resolveDo') }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: say('review.resolution') })).toBeNull());
    expect(posts(received).map(({ body }) => body)).toEqual([
      { resolution: 'Explained.' },
      { resolution: 'Explained.' },
    ]);
  });

  it('is opened again by whoever began it, and by no other reviewer', async () => {
    const mine = { ...RESOLVED, author: AMARA };
    const { say, user, received } = await open({
      threads: [mine, { ...RESOLVED, id: 't9', body: 'Of Chen' }],
      answers: { 'POST /api/v1/comments/t0/reopenings': { body: mine } },
    });
    const buttons = await screen.findAllByRole('button', { name: say('review.reopen') });
    expect(buttons).toHaveLength(1);
    await user.click(buttons[0] as HTMLElement);
    await waitFor(() => expect(screen.getAllByText(say('review.done-reopen'))).not.toHaveLength(0));
    expect(posts(received)[0]?.headers.get('If-Match')).toBe('"1"');
  });

  it('is read by an auditor, who says nothing', async () => {
    const { say } = await open({ as: ['aud', 'auditor'] });
    expect(await screen.findByText(/By how much/)).toBeVisible();
    expect(screen.queryByRole('button', { name: say('review.reply') })).toBeNull();
    expect(screen.getByText(say('review.whyNot-not-reviewer'))).toBeVisible();
  });
});

describe('what changed', () => {
  const changes = (isChanged: boolean) => ({
    since: { id: 'v1', number: 1 },
    version: { id: 'v2', number: 2 },
    language: 'en',
    sections: [
      {
        id: 'attention',
        isChanged,
        lines: [
          {
            kind: 'paragraph',
            runs: isChanged
              ? [
                  { text: 'Contributions ', change: 'same' },
                  { text: 'rose', change: 'deleted' },
                  { text: 'fell', change: 'inserted' },
                ]
              : [{ text: 'Contributions fell', change: 'same' }],
          },
          { kind: 'paragraph', runs: [{ text: 'As before.', change: 'same' }] },
        ],
      },
      { id: 'goals', isChanged: false, lines: [] },
    ],
  });

  it('since the version reviewed last is marked and read aloud, and what stayed is folded', async () => {
    const { say, user, received } = await open({
      answers: { 'GET /api/v1/versions/v2/changes': { body: changes(true) } },
    });
    await user.click(screen.getByRole('radio', { name: say('review.view-changes') }));
    expect(await screen.findByText(say('review.changed', { count: 1, version: 1 }))).toBeVisible();
    expect(received.at(-1)?.path).toBe('/api/v1/versions/v2/changes?since=1&language=en');
    const words = `${say('review.deleted')} rose ${say('review.changeEnds')}`;
    expect(screen.getByText('rose', { selector: 'del' })).toHaveTextContent(words);
    expect(screen.getByText('fell', { selector: 'ins' })).toBeVisible();
    expect(screen.getByText(say('review.sectionSame'))).toBeVisible();
    expect(screen.queryByText('As before.')).toBeNull();
    await user.click(screen.getByRole('button', { name: say('review.showStretch') }));
    expect(screen.getAllByText('As before.')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: say('review.nextChange') }));
    expect(screen.getByText('rose', { selector: 'del' }).closest('tr')).toHaveFocus();
  });

  it('is said to be nothing', async () => {
    const { say, user } = await open({ answers: { 'GET /api/v1/versions/v2/changes': { body: changes(false) } } });
    await user.click(screen.getByRole('radio', { name: say('review.view-changes') }));
    expect(await screen.findByText(say('review.nothingChanged', { version: 1 }))).toBeVisible();
  });

  it('cannot be told of the first version', async () => {
    const { say, user } = await open({
      number: '1',
      version: { id: 'v1', number: 1, versions: [{ id: 'v1', number: 1 }], reviewedLast: null },
    });
    await user.click(screen.getByRole('radio', { name: say('review.view-changes') }));
    expect(await screen.findByText(say('review.noEarlier'))).toBeVisible();
  });
});

describe('what a reviewer says of a version', () => {
  it('may be that it is endorsed', async () => {
    const { say, user, received } = await open({
      answers: { 'POST /api/v1/versions/v2/endorsements': { body: reviewedVersion() } },
    });
    await user.click(screen.getByRole('button', { name: say('review.ask-endorsed', { version: 2 }) }));
    await user.click(await screen.findByRole('button', { name: say('review.do-endorsed', { version: 2 }) }));
    await waitFor(() => expect(screen.getAllByText(say('review.done-endorsed', { version: 2 }))).not.toHaveLength(0));
    expect(posts(received)[0]?.body).toEqual({ verdict: 'endorsed' });
  });

  it('may be which changes are wanted, and the server says when that is missing', async () => {
    const { say, user, received } = await open({
      answers: {
        'POST /api/v1/versions/v2/endorsements': ({ body }) =>
          'note' in (body as object)
            ? { body: reviewedVersion() }
            : { status: 400, body: refusal('request/invalid', 'Wrong', [{ field: 'note', detail: 'Fill it in.' }]) },
      },
    });
    await user.click(screen.getByRole('button', { name: say('review.ask-changes-asked') }));
    const send = await screen.findByRole('button', { name: say('review.do-changes-asked', { version: 2 }) });
    await user.click(send);
    expect(await screen.findAllByText(/Fill it in/)).not.toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: say('review.note-changes-asked') }), 'Name the places.');
    await user.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(posts(received).at(-1)?.body).toEqual({ verdict: 'changes-asked', note: 'Name the places.' });
  });

  it('is not asked again, and can be changed', async () => {
    const reviewers = [
      { person: AMARA, standing: 'endorsed' as const, note: null, answeredAt: '2026-03-12T08:00:00Z' },
    ];
    const { say } = await open({ version: { reviewers, openThreads: 0, isSettled: true } });
    expect(screen.getByText(say('review.settled'))).toBeVisible();
    expect(screen.getByText(say('review.mine-endorsed', { at: '12 Mar 2026, 09:00' }))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('review.ask-endorsed', { version: 2 }) })).toBeNull();
    expect(screen.getByRole('button', { name: say('review.ask-changes-asked') })).toBeVisible();
  });

  it.each([
    ['sender', 'rapporteur', 'review.whyNot-sender'],
    ['stranger', 'planner', 'review.whyNot-not-reviewer'],
  ] as const)('is not for the %s, who reads why', async (id, role, why) => {
    const sender = { id: 'sender', name: 'Somebody' };
    const reviewers = [{ person: sender, standing: 'waiting' as const, note: null, answeredAt: null }];
    const { say } = await open({ as: [id, role], version: { sentBy: sender, reviewers } });
    expect(screen.getByText(say(why))).toBeVisible();
    expect(screen.getByRole('button', { name: say('review.ask-endorsed', { version: 2 }) })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

it('the reviewers with what they said, and the documents, stand beside', async () => {
  const file = { language: 'ar', format: 'pdf-ua', pages: 4, size: 2048, sha256: 'ab' };
  const { say, user } = await open({
    answers: { 'GET /api/v1/versions/v2/files': { body: { items: [file], next: null } } },
  });
  await user.click(screen.getByRole('tab', { name: say('review.tab-reviewers', { count: 2 }) }));
  expect(screen.getByText(say('review.standing-changes-asked'))).toBeVisible();
  expect(screen.getByText('Say why.')).toBeVisible();
  await user.click(screen.getByRole('tab', { name: say('review.tab-documents', { count: 0 }) }));
  const name = say('runs.fileOf', { format: say('runs.format-pdf-ua'), language: 'العربية' });
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '/api/v1/versions/v2/files/ar/pdf-ua');
});

it('documents that could not be drawn are not said to be on their way', async () => {
  const version = { id: 'v2', number: 2, drawnAt: null, fault: 'ar: The font is missing', isUnderWay: false };
  const { say, user } = await open({
    version: { drawnAt: null },
    answers: {
      'GET /api/v1/reports/r1/versions': { body: { items: [version], next: null } },
      'GET /api/v1/versions/v2/files': { body: { items: [], next: null } },
    },
  });
  await user.click(screen.getByRole('tab', { name: say('review.tab-documents', { count: 0 }) }));
  expect(await screen.findByText(say('review.drawingFailed'))).toBeVisible();
  expect(screen.queryByText(say('review.noDocumentsWhy'))).toBeNull();
});
