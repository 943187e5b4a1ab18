import type { Role } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../../testing/fake-server';
import { signedInAs } from '../../../../testing/people';
import { renderPage } from '../../../../testing/render-page';
import type { ResultThread } from '../../../api/results';
import { SignedInContext } from '../../../api/signed-in';
import { ActionsPanel } from './actions-panel';
import { NotesPanel } from './notes-panel';

// Each form holds a text in six languages, several times over.
jest.setTimeout(30_000);

const UNIT = { id: 'sg13', code: 'SG13', kind: 'study-group', title: { en: 'Study Group 13' } };
const RESULT = { id: 'o2', code: 'O2', title: { en: 'Recommendations' } };
const HANDS = {
  result: RESULT,
  unit: UNIT,
  period: '2026-Q1',
  revision: 1,
  language: 'en',
  correctionReason: null,
  author: { id: 'chen', name: 'Chen Wei' },
  verifier: null,
  acceptor: null,
  submittedAt: null,
  verifiedAt: null,
  acceptedAt: null,
  correctedAt: null,
  returns: [],
  accepted: null,
  isSample: false,
  version: 3,
};
const NOTE = {
  ...HANDS,
  id: 'n1',
  state: 'draft',
  achieved: { en: 'Four reached consent.\n\nTwo were approved.' },
  obstacles: null,
  next: { en: 'Approve the others' },
};
const ACTION = {
  ...HANDS,
  id: 'a1',
  actionId: 'a',
  state: 'accepted',
  title: { en: 'Name editors' },
  planned: { en: 'Name five editors' },
  taken: { en: 'Three were named' },
  status: 'under-way',
  statusReason: null,
  ownerPerson: { id: 'chen', name: 'Chen Wei' },
  ownerUnit: null,
  dueDay: '2026-02-27',
  promisedDay: null,
  isOverdue: true,
};
const REFERENCE = {
  'GET /api/v1/units': { body: { items: [UNIT], next: null } },
  'GET /api/v1/occasions': { body: { items: [], next: null } },
};
const notes = (...items: object[]) => ({
  ...REFERENCE,
  'GET /api/v1/result-notes': { body: { items, next: null } },
  'GET /api/v1/result-notes/n1/revisions': { body: { items, next: null } },
});
const actions = (...items: object[]) => ({
  ...REFERENCE,
  'GET /api/v1/actions': { body: { items, next: null } },
  'GET /api/v1/actions/a1/revisions': { body: { items, next: null } },
});
const done = jest.fn();
const panel = (Panel: typeof NotesPanel, role: Role, id = 'me', isPastShown = false) => (
  <SignedInContext value={signedInAs(id, role)}>
    <Panel result={RESULT as unknown as ResultThread} time={{}} isPastShown={isPastShown} onDone={done} />
  </SignedInContext>
);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const enter = async (field: HTMLElement, text: string): Promise<void> => {
  await userEvent.click(field);
  await userEvent.paste(text);
};
const buttons = (): (string | null)[] =>
  within(screen.getByRole('dialog'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter(Boolean);

describe('notes on a result', () => {
  beforeEach(() => done.mockClear());

  it('are told in their paragraphs, and say that nothing stood in the way', async () => {
    fakeServer(notes({ ...NOTE, state: 'accepted' }));
    const { say } = await renderPage(panel(NotesPanel, 'auditor'));
    expect(await screen.findByText(/Four reached consent/)).toHaveTextContent('Two were approved.');
    expect(screen.getByText(say('accountability.none-obstacles'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('accountability.addNote') })).toBeNull();
  });

  it('are begun by a contributor, who is told what the server finds wrong', async () => {
    let isRight = false;
    const { received } = fakeServer({
      ...notes(),
      'POST /api/v1/result-notes': () =>
        isRight
          ? { status: 201, body: NOTE }
          : {
              status: 400,
              body: refusal('request/invalid', 'Wrong', [{ field: 'period', detail: 'It has not begun yet.' }]),
            },
    });
    const { say } = await renderPage(panel(NotesPanel, 'contributor'));
    await press(say('accountability.addNote'));
    const dialog = within(await screen.findByRole('dialog'));
    const achieved = within(dialog.getByRole('group', { name: say('accountability.field-achieved') }));
    await enter(achieved.getByRole('textbox', { name: 'English' }), 'Two were approved');
    await press(say('accountability.save'));
    expect(await dialog.findAllByText(/It has not begun yet/)).not.toHaveLength(0);
    expect(achieved.getByRole('textbox', { name: 'English' })).toHaveValue('Two were approved');
    isRight = true;
    await press(say('accountability.save'));
    expect(received.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
      resultId: 'o2',
      unitId: 'sg13',
      language: 'en',
      achieved: { en: 'Two were approved' },
      obstacles: {},
    });
    expect(done).toHaveBeenCalledWith(say('accountability.done-save'));
  });
});

describe('a note on its way', () => {
  beforeEach(() => done.mockClear());

  it('is submitted by its author, who is told what is missing', async () => {
    fakeServer({
      ...notes(NOTE),
      'POST /api/v1/result-notes/n1/submissions': {
        status: 400,
        body: refusal('entry/incomplete', 'Incomplete', [{ field: 'next', detail: 'Fill it in.' }]),
      },
    });
    const { say } = await renderPage(panel(NotesPanel, 'contributor', 'chen'));
    await press(say('accountability.openOf', { what: 'Q1 2026 · SG13' }));
    expect(buttons()).toEqual(
      expect.arrayContaining([say('accountability.begin-note-save'), say('accountability.ask-submit')]),
    );
    await press(say('accountability.ask-submit'));
    await press(say('accountability.action-submit'));
    const problem = say('states.fieldProblem', { field: say('accountability.field-next'), problem: 'Fill it in.' });
    expect(await screen.findByText(problem)).toBeVisible();
  });

  it('is sent back by a verifier with a reason at the field', async () => {
    const { received } = fakeServer({
      ...notes({ ...NOTE, state: 'submitted' }),
      'POST /api/v1/result-notes/n1/returns': { body: { ...NOTE, state: 'sent-back' } },
    });
    const { say } = await renderPage(panel(NotesPanel, 'verifier'));
    await press(say('accountability.openOf', { what: 'Q1 2026 · SG13' }));
    await press(say('accountability.begin-note-send-back'));
    await enter(screen.getByRole('textbox', { name: say('accountability.field-achieved') }), 'Which ones?');
    await press(say('accountability.action-send-back'));
    const sent = received.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ reasons: [{ field: 'achieved', reason: 'Which ones?' }] });
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(done).toHaveBeenCalledWith(say('accountability.done-send-back'));
  });

  it('that overtook what was typed is shown beside it', async () => {
    fakeServer({
      ...notes(NOTE),
      'PATCH /api/v1/result-notes/n1': { status: 412, body: refusal('row/stale', 'Changed meanwhile') },
      'GET /api/v1/result-notes/n1': { body: { ...NOTE, next: { en: 'Close them' }, version: 4 } },
    });
    const { say } = await renderPage(panel(NotesPanel, 'contributor', 'chen'));
    await press(say('accountability.openOf', { what: 'Q1 2026 · SG13' }));
    await press(say('accountability.begin-note-save'));
    await press(say('accountability.save'));
    expect(await screen.findByText(say('states.savedNow', { value: 'Close them' }))).toBeVisible();
  });
});

describe('actions for a result', () => {
  it('show both halves, and say in words that they are late', async () => {
    fakeServer(actions(ACTION));
    const { say } = await renderPage(panel(ActionsPanel, 'auditor'));
    const row = within(await screen.findByRole('row', { name: /Name editors/ }));
    expect(row.getByText('Name five editors')).toBeVisible();
    expect(row.getByText('Three were named')).toBeVisible();
    expect(row.getByText(say('accountability.overdue'))).toBeVisible();
    expect(row.getByText(/27 Feb 2026/)).toBeVisible();
    await userEvent.click(row.getByRole('button'));
    expect(
      within(await screen.findByRole('dialog')).queryByText(say('accountability.begin-action-correct')),
    ).toBeNull();
  });

  it('ask for the half that their status wants, and send nothing else', async () => {
    const { received } = fakeServer({ ...actions(), 'POST /api/v1/actions': { status: 201, body: ACTION } });
    const { say } = await renderPage(panel(ActionsPanel, 'contributor'));
    await press(say('accountability.addAction'));
    const taken = { name: say('accountability.field-taken') };
    await screen.findByRole('dialog');
    expect(screen.queryByRole('group', taken)).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(say('accountability.field-status')), 'done');
    expect(screen.getByRole('group', taken)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(say('accountability.field-status')), 'dropped');
    const reason = within(screen.getByRole('group', { name: say('accountability.field-statusReason') }));
    await enter(reason.getByRole('textbox', { name: 'English' }), 'Not needed');
    await press(say('accountability.save'));
    expect(received.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
      status: 'dropped',
      statusReason: { en: 'Not needed' },
      ownerUnitId: 'sg13',
      ownerPersonId: null,
      dueDay: null,
    });
  });

  it('are opened anew by a contributor once they are accepted, but not while the past is shown', async () => {
    fakeServer(actions(ACTION));
    const { say, unmount } = await renderPage(panel(ActionsPanel, 'contributor'));
    await press(say('accountability.openOf', { what: 'Name editors' }));
    expect(buttons()).toContain(say('accountability.begin-action-correct'));
    unmount();
    await renderPage(panel(ActionsPanel, 'contributor', 'me', true));
    await press(say('accountability.openOf', { what: 'Name editors' }));
    expect(buttons()).not.toContain(say('accountability.begin-action-correct'));
    expect(screen.queryByRole('button', { name: say('accountability.addAction') })).toBeNull();
  });

  it('show beside what was typed for when and by whom somebody else has saved it, and keep a period of long ago', async () => {
    const mine = { ...ACTION, state: 'draft', period: '2021-Q3' };
    const theirs = { ...mine, ownerPerson: { id: 'lea', name: 'Lea Roy' }, period: '2022-H1', version: 4 };
    fakeServer({
      ...actions(mine),
      'GET /api/v1/colleagues': { body: { items: [], next: null } },
      'PATCH /api/v1/actions/a1': { status: 412, body: refusal('row/stale', 'Changed meanwhile') },
      'GET /api/v1/actions/a1': { body: theirs },
    });
    const { say } = await renderPage(panel(ActionsPanel, 'contributor', 'chen'));
    await press(say('accountability.openOf', { what: 'Name editors' }));
    await press(say('accountability.begin-action-save'));
    const period = await screen.findByLabelText(say('accountability.field-period'));
    expect(period).toHaveDisplayValue('Q3 2021');
    await press(say('accountability.save'));
    expect(await screen.findByText(say('states.savedNow', { value: 'Lea Roy' }))).toBeVisible();
    expect(period).toHaveAccessibleDescription(
      say('states.savedNow', { value: say('values.half', { number: '1', year: '2022' }) }),
    );
  });
});
