import { screen, within } from '@testing-library/react';
import { comparison } from '../../../testing/comparisons';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { ActionChange, NoteChange, ReportComparison } from '../../api/comparisons';
import { SignedInContext } from '../../api/signed-in';
import { Differences } from './differences';

const shown = (about: Partial<ReportComparison>) =>
  renderPage(
    <SignedInContext value={signedInAs('paula', 'planner')}>
      <Differences comparison={comparison(about)} />
    </SignedInContext>,
    'en',
  );

const RESULT = { code: 'O1', title: { en: 'Standards' } };
const SAID = {
  language: 'ar',
  lines: [
    {
      kind: 'paragraph',
      runs: [
        { text: 'مرتان', change: 'deleted' },
        { text: 'ثلاث', change: 'inserted' },
      ],
    },
  ],
} satisfies Omit<NoteChange['said'][number], 'part'>;

const note: NoteChange = {
  ...RESULT,
  reportedBy: 'TSB-POL',
  periods: { before: null, after: '2026-Q1' },
  said: [{ ...SAID, part: 'achieved' }],
  cause: 'new-data',
};
const action: ActionChange = {
  ...RESULT,
  action: { en: 'Publish the guide' },
  before: { status: 'planned', dueDay: '2026-06-30', isOverdue: true },
  after: { status: 'done', dueDay: null, isOverdue: false },
  said: [{ ...SAID, part: 'taken' }],
  causes: ['plan-changed', 'new-data'],
};

describe('what differs in what was frozen in words', () => {
  it('tells of each unit what it says of a result, of which period, and why that is new', async () => {
    const { say } = await shown({ notes: [note] });
    const notes = within(await screen.findByRole('region', { name: say('compare.notes') }));
    expect(notes.getByRole('heading', { level: 3, name: /Standards.*O1 · TSB-POL/u })).toBeVisible();
    expect(
      notes.getByText(say('compare.periodsOf', { before: say('compare.nothingSaid'), after: 'Q1 2026' })),
    ).toBeVisible();
    const achieved = within(notes.getByRole('region', { name: say('accountability.field-achieved') }));
    expect(achieved.getByText('ثلاث').closest('ins')).not.toBeNull();
    expect(achieved.getByText('ثلاث').closest('[lang="ar"]')).toHaveAttribute('dir', 'rtl');
    expect(notes.getByText(say('compare.cause-new-data'))).toBeVisible();
  });

  it('tells how an action stands, when it is due, and what was done', async () => {
    const { say } = await shown({ actions: [action] });
    const actions = within(await screen.findByRole('region', { name: say('compare.actions') }));
    expect(actions.getByRole('heading', { level: 3, name: 'Publish the guide' })).toBeVisible();
    const status = { before: say('accountability.status-planned'), after: say('accountability.status-done') };
    expect(actions.getByText(say('compare.status', status))).toBeVisible();
    expect(actions.getByText(say('compare.due', { before: '30 Jun 2026', after: say('compare.noDay') }))).toBeVisible();
    expect(actions.getByText(say('compare.caughtUp'))).toBeVisible();
    expect(actions.getByText(say('compare.cause-plan-changed'))).toBeVisible();
  });

  it('says of an action that one of the reports does not tell, that it does not', async () => {
    const { say } = await shown({ actions: [{ ...action, before: null, causes: ['plan-changed'] }] });
    const status = { before: say('compare.untoldAction'), after: say('accountability.status-done') };
    expect(await screen.findByText(say('compare.status', status))).toBeVisible();
    expect(screen.queryByText(say('compare.caughtUp'))).toBeNull();
  });
});

describe('what differs in lists and counts', () => {
  it('tells what is late in one of the two, and which unit has to report it', async () => {
    const { say } = await shown({
      late: [
        {
          code: 'I-STD-01',
          title: { en: 'Recommendations' },
          reportedBy: 'TSB-POL',
          period: '2026-Q1',
          dueOn: '2026-04-15',
          before: 'overdue',
          after: null,
          cause: 'new-data',
        },
      ],
    });
    const row = await screen.findByRole('row', { name: /Recommendations.*TSB-POL · Q1 2026/u });
    expect(within(row).getByText(say('compare.lateness-overdue'))).toBeVisible();
    expect(within(row).getByText(say('compare.notLate'))).toBeVisible();
  });

  it('counts the ratings that are not the same, and no other', async () => {
    const tally = { total: 5, onTrack: 2, atRisk: 1, offTrack: 0, exceeded: 0, notRated: { 'no-data': 2 } };
    const { say } = await shown({
      tally: { before: tally, after: { ...tally, onTrack: 4, notRated: {} }, causes: ['new-data'] },
    });
    const counts = within(await screen.findByRole('table', { name: say('compare.tally') }));
    const cells = counts.getAllByRole('row').map((row) => row.textContent);
    expect(cells).toHaveLength(3);
    expect(cells[1]).toContain(say('ratings.mark-on-track'));
    expect(cells[2]).toContain(say('ratings.reason-no-data'));
    expect(screen.getByText(say('compare.cause-new-data'))).toBeVisible();
  });
});
