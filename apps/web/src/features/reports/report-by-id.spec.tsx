import type { Role } from '@resolute/domain';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Editor } from '@tiptap/react';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { sessionOf, signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { report, reportText, reportVersion } from '../../../testing/reports';
import type { Report } from '../../api/reports';
import { SignedInContext } from '../../api/signed-in';
import { ReportById } from './report-by-id';

jest.setTimeout(30_000);

const TEXTS = '/api/v1/reports/r1/texts';
const FRENCH = reportText({
  language: 'fr',
  body: [{ kind: 'paragraph', runs: [{ text: 'Cinq objectifs sur neuf.' }] }],
  state: 'translated',
  standing: 'out-of-date',
  basedOn: 2,
});

const WAITING = { versionId: 'v1', endorsed: 1, reviewers: 2, changesAsked: 1, openThreads: 3 };

interface Opened {
  readonly about?: Partial<Report>;
  readonly as?: Role;
  readonly answers?: Parameters<typeof fakeServer>[0];
}

async function open({ about, as = 'planner', answers = {} }: Opened = {}) {
  const server = fakeServer({
    'GET /api/v1/sessions/current': { body: sessionOf('me', as) },
    'GET /api/v1/reports/r1': { body: report(about) },
    'GET /api/v1/waiting-reviews': { body: { items: [WAITING] } },
    'GET /api/v1/reports/r1/preview': { body: 'PDF' },
    'GET /api/v1/issues': { body: { items: [], next: null } },
    [`GET ${TEXTS}/goals/en`]: { body: reportText() },
    [`GET ${TEXTS}/goals/fr`]: { body: FRENCH },
    [`GET ${TEXTS}/late/en`]: { body: reportText({ section: 'late' }) },
    ...answers,
  });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', as)}>
      <ReportById id="r1" />
    </SignedInContext>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Summary for the Council: Council 2026' });
  return { ...server, ...rendered };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
/** jsdom knows no contenteditable: what is typed goes through the editor itself. */
const editorOf = (box: HTMLElement): Editor => (box as unknown as { editor: Editor }).editor;
const type = (box: HTMLElement, words: string): void =>
  act(() => void editorOf(box).commands.insertContentAt(editorOf(box).state.doc.content.size - 1, words));
const lastSave = ({ received }: ReturnType<typeof fakeServer>) => received.findLast(({ method }) => method === 'PUT');

beforeEach(() => {
  localStorage.clear();
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => undefined;
  // A screen that is wide enough for the preview, and no layout, which the editor asks for.
  globalThis.matchMedia = ((query: string) => ({
    matches: query.includes('1200'),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  })) as never;
  Range.prototype.getClientRects = () => [] as never;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

describe('for a planner, the report', () => {
  it('is saved by itself after a pause in typing, with the time in sight, and the preview is renewed', async () => {
    const server = await open({
      answers: {
        [`PUT ${TEXTS}/goals/en`]: ({ body }) => ({ body: { ...reportText({ version: 4 }), ...(body as object) } }),
      },
    });
    const { say } = server;
    expect(screen.getByText(new RegExp(say('reports.findingReady')))).toBeVisible();
    const box = await screen.findByRole('textbox', {
      name: say('reports.textIn', { section: say('definitions.section-goals'), language: 'English' }),
    });
    expect(box).toHaveTextContent('Five of nine goals are on track.');
    expect(screen.getByText(say('reports.savedBy', { name: 'Paula Ortiz', at: '2 Mar 2026, 10:00' }))).toBeVisible();
    const previews = () => server.received.filter(({ path }) => path.includes('/preview'));
    const before = previews().length;
    type(box, ' Two are late.');
    expect(await screen.findByText(say('reports.save-pending'))).toBeVisible();
    const saved = say('reports.savedAt', { at: '2 Mar 2026, 10:00' });
    expect((await screen.findAllByText(saved, {}, { timeout: 2000 })).length).toBeGreaterThan(0);
    expect(lastSave(server)?.headers.get('If-Match')).toBe('"3"');
    expect(lastSave(server)?.body).toEqual({
      body: [{ kind: 'paragraph', runs: [{ text: 'Five of nine goals are on track. Two are late.' }] }],
    });
    await waitFor(() => expect(previews().length).toBe(before + 1));
    expect(box).toHaveTextContent('Two are late.');
  });

  it('shows theirs and mine when somebody else was faster, and keeps both when asked', async () => {
    const theirs = reportText({
      body: [{ kind: 'paragraph', runs: [{ text: 'Theirs.' }] }],
      version: 7,
      author: { id: 'chen', name: 'Chen Wei' },
    });
    let asked = 0;
    const server = await open({
      answers: {
        [`GET ${TEXTS}/goals/en`]: () => {
          asked += 1;
          return { body: asked === 1 ? reportText() : theirs };
        },
        [`PUT ${TEXTS}/goals/en`]: ({ headers, body }) =>
          headers.get('If-Match') === '"7"'
            ? { body: { ...theirs, ...(body as object), version: 8 } }
            : { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') },
      },
    });
    const { say } = server;
    type(await screen.findByRole('textbox', { name: /English/ }), ' Mine.');
    const conflict = within(await screen.findByRole('alert', {}, { timeout: 3000 }));
    expect(conflict.getByText('Theirs.')).toBeVisible();
    expect(conflict.getByText('Five of nine goals are on track. Mine.')).toBeVisible();
    await press(say('reports.keepBoth'));
    await waitFor(() => expect(lastSave(server)?.headers.get('If-Match')).toBe('"7"'));
    expect(await screen.findByRole('textbox', { name: /English/ })).toHaveTextContent(
      'Theirs.Five of nine goals are on track. Mine.',
    );
  });
});

it('a text that was asked for before it was saved does not take the place of what was saved', async () => {
  let held = reportText();
  const server = await open({
    answers: {
      [`GET ${TEXTS}/goals/en`]: () => ({ body: held }),
      [`PUT ${TEXTS}/goals/en`]: ({ body }) => {
        held = { ...held, ...(body as object), version: held.version + 1 };
        return { body: held };
      },
    },
  });
  const { say, queries } = server;
  const nameOf = (section: 'goals' | 'late') => say(`definitions.section-${section}`);
  const textbox = (section: 'goals' | 'late') =>
    screen.findByRole('textbox', { name: say('reports.textIn', { section: nameOf(section), language: 'English' }) });
  const show = (section: 'goals' | 'late') =>
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${nameOf(section)}`) }));
  type(await textbox('goals'), ' Two are late.');
  show('late');
  await textbox('late');
  const answer = globalThis.fetch;
  let arrive = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  globalThis.fetch = async (input) => {
    const response = await answer(input);
    if ((input as Request).method === 'GET') await slow;
    return response;
  };
  show('goals');
  const box = await textbox('goals');
  expect(box).toHaveTextContent('Two are late.');
  arrive();
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  type(box, ' Now.');
  await waitFor(() => expect(held.version).toBe(5), { timeout: 3000 });
  expect(lastSave(server)?.headers.get('If-Match')).toBe('"4"');
});

describe('a translation', () => {
  it('stands below the original, which has changed since; that is said, and marked as done', async () => {
    const server = await open({
      answers: {
        [`PUT ${TEXTS}/goals/fr`]: ({ body }) => ({ body: { ...FRENCH, ...(body as object), version: 4 } }),
      },
    });
    const { say } = server;
    await press(/^Français/);
    const original = within(await screen.findByRole('region', { name: say('reports.originalText') }));
    expect(original.getByText('Five of nine goals are on track.')).toBeVisible();
    expect(
      original.getByText(say('reports.outOfDateBy', { name: 'Paula Ortiz', at: '2 Mar 2026, 10:00' })),
    ).toBeVisible();
    await press(say('reports.finish'));
    await waitFor(() => expect(lastSave(server)?.body).toMatchObject({ state: 'translated', basedOn: 3 }));
    expect(await screen.findByRole('button', { name: say('reports.reopen') })).toBeVisible();
  });

  it('begins where there is none; it cannot be finished before there is one', async () => {
    const server = await open({
      answers: {
        [`PUT ${TEXTS}/late/fr`]: ({ body }) => ({
          body: { ...FRENCH, section: 'late', version: 1, ...(body as object) },
        }),
      },
    });
    const { say } = server;
    await press(/^Français/);
    await press(new RegExp(`^${say('definitions.section-late')}`));
    expect(await screen.findByRole('button', { name: say('reports.finish') })).toHaveAccessibleDescription(
      say('reports.finishWhyNot'),
    );
    type(await screen.findByRole('textbox', { name: /Français/ }), 'Rien.');
    await waitFor(() => expect(lastSave(server)).toBeDefined(), { timeout: 2000 });
    expect(lastSave(server)?.headers.has('If-Match')).toBe(false);
    expect(lastSave(server)?.body).toMatchObject({ state: 'in-translation', basedOn: 3 });
  });
});

describe('the editor', () => {
  it('takes a link only to where a report may lead', async () => {
    const { say } = await open();
    const box = await screen.findByRole('textbox', { name: /English/ });
    expect(await screen.findByRole('button', { name: say('reports.linkWhyNot') })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    act(() => void editorOf(box).commands.setTextSelection({ from: 1, to: 5 }));
    await press(say('reports.link'));
    const address = await screen.findByLabelText(say('reports.linkTo'));
    fill(address, 'javascript:alert(1)');
    await press(say('reports.linkSave'));
    expect(await screen.findByText(say('reports.linkRefused'))).toBeVisible();
    fill(address, 'https://www.itu.int/');
    await press(say('reports.linkSave'));
    await waitFor(() =>
      expect(within(box).getByRole('link', { name: 'Five' })).toHaveAttribute('href', 'https://www.itu.int/'),
    );
  });

  it('leaves behind what a report cannot hold when something is pasted', async () => {
    await open();
    const box = await screen.findByRole('textbox', { name: /English/ });
    act(() => {
      editorOf(box).commands.setContent(
        '<h1>Head</h1><ol><li>One<ul><li>Two</li></ul></li></ol><p><u>line</u> <strong>strong</strong><script>x</script></p><img src=x>',
      );
    });
    expect(box.querySelector('h1, ol, u, script, img:not(.ProseMirror-separator)')).toBeNull();
    expect(within(box).getByText('strong').tagName).toBe('STRONG');
    expect(box).toHaveTextContent(/Head.*One.*Two.*line strong/);
  });
});

describe('sending a report to review', () => {
  it('says what is missing, and where', async () => {
    const { say } = await open({
      about: {
        missing: [
          { code: 'text', section: 'late' },
          { code: 'taken', section: 'results', result: 'O1-2', at: 0, action: { en: 'Hold two calls' } },
          { code: 'reviewer' },
        ],
      },
    });
    await press(say('reports.sendAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    const late = say('reports.missing-text', { section: say('definitions.section-late') });
    expect(drawer.getByRole('link', { name: late })).toHaveAttribute('href', '/reports/r1?section=late&lang=en');
    const taken = say('reports.missing-taken', { result: 'O1-2', action: 'Hold two calls' });
    expect(drawer.getByRole('link', { name: taken })).toBeVisible();
    expect(drawer.getByRole('link', { name: say('reports.missing-reviewer') })).toHaveAttribute('href', '#reviewers');
    const button = drawer.getByRole('button', { name: say('reports.send', { version: 1 }) });
    expect(button).toHaveAccessibleDescription(say('reports.findingMissing', { count: 3 }));
  });

  it('asks for a day and for what was changed; a refusal stands beside its field', async () => {
    let isRefused = false;
    const { say, received } = await open({
      about: { versions: [reportVersion()] },
      answers: {
        'POST /api/v1/reports/r1/versions': () => {
          if (isRefused) return { status: 201, body: reportVersion({ id: 'v2', number: 2 }) };
          isRefused = true;
          const fault = { field: 'note', detail: 'Say what was changed.' };
          return { status: 400, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
        },
      },
    });
    await press(say('reports.sendAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText('11 May 2026')).toBeVisible();
    fill(drawer.getByLabelText(say('reports.reviewDueOn')), '2999-03-20');
    await press(say('reports.send', { version: 2 }));
    expect(await drawer.findByText('Say what was changed.')).toBeVisible();
    fill(drawer.getByLabelText(say('reports.note')), 'The shortfall is explained.');
    await press(say('reports.send', { version: 2 }));
    expect((await screen.findAllByText(say('reports.sent', { version: 2 }))).length).toBeGreaterThan(0);
    expect(received.findLast(({ method }) => method === 'POST')?.body).toEqual({
      reviewDueOn: '2999-03-20',
      note: 'The shortfall is explained.',
    });
  });

  it('keeps what was typed while something that is missing is mended', async () => {
    let isMissing = false;
    const { say, queries } = await open({
      answers: {
        'GET /api/v1/reports/r1': () => ({
          body: report(isMissing ? { missing: [{ code: 'text', section: 'late' }] } : {}),
        }),
        'POST /api/v1/reports/r1/versions': () => {
          isMissing = true;
          return { status: 409, body: refusal('report/incomplete', 'Something is missing.') };
        },
      },
    });
    await press(say('reports.sendAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    fill(drawer.getByLabelText(say('reports.note')), 'The first version.');
    await press(say('reports.send', { version: 1 }));
    const way = say('reports.missing-text', { section: say('definitions.section-late') });
    expect(await drawer.findByRole('link', { name: way })).toBeVisible();
    await userEvent.click(drawer.getByRole('button', { name: say('states.close') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    isMissing = false;
    await act(() => queries.invalidateQueries());
    await press(say('reports.sendAsk'));
    expect(await screen.findByLabelText(say('reports.note'))).toHaveValue('The first version.');
  });
});

describe('the reviewers', () => {
  it('that can review no more are named when they are refused by their place in the list', async () => {
    const fault = { field: 'reviewers.0', detail: 'Is disabled.' };
    const { say } = await open({
      answers: {
        'GET /api/v1/role-grants': { body: { items: [], next: null } },
        'PUT /api/v1/reports/r1/reviewers': {
          status: 400,
          body: refusal('request/invalid', 'Some fields have to be changed.', [fault]),
        },
      },
    });
    await press(say('reports.reviewersAsk'));
    await press(say('reports.reviewersSave'));
    const problem = say('definitions.listed', { name: 'Amara Diop', problem: 'Is disabled.' });
    expect(await screen.findByText(problem)).toBeVisible();
    expect(screen.getByRole('group', { name: say('reports.reviewers') })).toHaveAccessibleDescription(
      new RegExp(problem),
    );
  });

  it('are chosen among rapporteurs; who can review no more is marked', async () => {
    const server = await open({
      about: { reviewers: [{ id: 'amara', name: 'Amara Diop', mayReview: false }] },
      answers: {
        'GET /api/v1/role-grants': {
          body: { items: [{ person: { id: 'chen', name: 'Chen Wei' } }], next: null },
        },
        'PUT /api/v1/reports/r1/reviewers': { body: report() },
      },
    });
    const { say } = server;
    expect(await screen.findByText(say('reports.mayNotReview'))).toBeVisible();
    await press(say('reports.reviewersAsk'));
    await press(say('states.removeOf', { name: 'Amara Diop' }));
    await userEvent.click(screen.getByRole('combobox', { name: say('definitions.addReviewer') }));
    await userEvent.click(await screen.findByRole('option', { name: 'Chen Wei' }));
    await press(say('reports.reviewersSave'));
    expect((await screen.findAllByText(say('reports.reviewersDone', { count: 1 }))).length).toBeGreaterThan(0);
    expect(lastSave(server)?.body).toEqual({ reviewers: ['chen'] });
    expect(lastSave(server)?.headers.get('If-Match')).toBe('"4"');
  });
});

describe('the preview', () => {
  it('is a document that can be opened in a tab; a failure says why', async () => {
    let isBusy = true;
    const { say } = await open({
      answers: {
        'GET /api/v1/reports/r1/preview': () =>
          isBusy ? { status: 503, body: refusal('report/previews-busy', 'Too many at once.') } : { body: 'PDF' },
      },
    });
    expect(await screen.findByText('Too many at once.')).toBeVisible();
    isBusy = false;
    await press(say('states.retry'));
    expect(await screen.findByTitle(say('reports.previewOf', { language: 'English' }))).toHaveAttribute(
      'src',
      'blob:preview',
    );
    expect(screen.getByRole('link', { name: say('reports.openPreview') })).toHaveAttribute('href', 'blob:preview');
  });
});

describe('a preview that is there', () => {
  it('stays with its words when the next one cannot be drawn', async () => {
    const previews: string[] = [];
    const { say } = await open({
      answers: {
        'GET /api/v1/reports/r1/preview': ({ path }) => {
          previews.push(path);
          return path.endsWith('=en')
            ? { body: 'PDF' }
            : { status: 503, body: refusal('report/previews-busy', 'Too many at once.') };
        },
      },
    });
    const inEnglish = say('reports.previewOf', { language: 'English' });
    await screen.findByTitle(inEnglish);
    await press(/^Français/);
    expect(await screen.findByText(say('reports.previewOld', { why: 'Too many at once.' }))).toBeVisible();
    expect(screen.getByTitle(inEnglish)).toBeVisible();
    await press(/^English/);
    await waitFor(() => expect(screen.queryByText(say('reports.previewOld', { why: 'Too many at once.' }))).toBeNull());
    expect(previews).toHaveLength(3);
  });
});

describe.each(['director', 'auditor'] as const)('for the %s, the report', (as) => {
  it('is read, and nothing on it writes', async () => {
    const { say } = await open({ as, about: { versions: [reportVersion()] } });
    expect(await screen.findByText('Five of nine goals are on track.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    for (const name of [say('reports.sendAsk'), say('reports.reviewersAsk')])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.getByRole('link', { name: say('reports.versionNumber', { version: 1 }) })).toHaveAttribute(
      'href',
      '/reports/r1/review/1',
    );
    const standing = say('review.standing', { endorsed: 1, reviewers: 2, changes: 1, open: 3 });
    expect(await screen.findByText(standing)).toBeVisible();
    await press(/^Français/);
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${say('definitions.section-late')}`) }));
    expect(await screen.findByText(say('reports.noTranslationWhy'))).toBeVisible();
  });

  it('a version whose drawing was given up is drawn once more by a planner', async () => {
    const version = reportVersion({ drawnAt: null, fault: 'no fonts', isUnderWay: false });
    const answers = { [`POST /api/v1/versions/${version.id}/retries`]: { body: { ...version, isUnderWay: true } } };
    const { say, received } = await open({ about: { versions: [version] }, answers });
    expect(screen.getByText(say('reports.drawingFailed'))).toBeVisible();
    await press(say('reports.retryVersion', { version: version.number }));
    expect(received.findLast(({ method }) => method === 'POST')?.path).toBe(`/api/v1/versions/${version.id}/retries`);
    const retried = say('reports.retried', { version: version.number });
    expect(await screen.findByText(retried, { selector: '[aria-live] *' })).toBeInTheDocument();
    expect(document.activeElement).toContainElement(screen.getByText(say('reports.drawingFailed')));
    expect(document.body).not.toHaveFocus();
  });
});
