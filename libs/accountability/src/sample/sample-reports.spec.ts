import {
  ACCEPTANCE_STATES,
  ACTION_STATUSES,
  ACTION_TEXTS,
  calendarPeriod,
  LANGUAGES,
  type LocalDate,
  missingInAction,
  missingInNote,
  NOTE_FIELDS,
  promisedDay,
} from '@resolute/domain';
import { SAMPLE_ACTIONS } from './sample-actions';
import { SAMPLE_NOTES } from './sample-notes';

const OPEN = ['draft', 'withdrawn'];
const NOTES = SAMPLE_NOTES.flatMap(({ revisions }) => revisions);
const ACTIONS = SAMPLE_ACTIONS.flatMap(({ revisions }) =>
  revisions.map((revision, at) => {
    const before = revisions[at - 1];
    const dueDay = (before?.dueDay ?? null) as LocalDate | null;
    return { revision, promised: before ? promisedDay({ status: before.status, dueDay, promisedDay: null }) : null };
  }),
);

describe('the notes and actions of the sample', () => {
  it('say everything in six languages', () => {
    const texts = [
      ...NOTES.flatMap((note) => NOTE_FIELDS.flatMap((field) => note[field] ?? [])),
      ...ACTIONS.flatMap(({ revision }) => ACTION_TEXTS.flatMap((field) => revision[field] ?? [])),
    ];
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(Object.keys(text).toSorted()).toEqual([...LANGUAGES].toSorted());
    for (const { zh = '' } of texts) expect(zh).not.toContain('请');
  });

  it('show every state, and actions in every status', () => {
    expect(new Set(NOTES.map(({ state }) => state))).toEqual(new Set(ACCEPTANCE_STATES));
    const states = new Set(ACTIONS.map(({ revision }) => revision.state));
    expect(ACCEPTANCE_STATES.filter((state) => state !== 'withdrawn' && !states.has(state))).toEqual([]);
    expect(new Set(ACTIONS.map(({ revision }) => revision.status))).toEqual(new Set(ACTION_STATUSES));
  });

  it('lack nothing once they were handed on', () => {
    const none = { achieved: null, obstacles: null, next: null, language: 'en' as const };
    for (const note of NOTES.filter(({ state }) => !OPEN.includes(state)))
      expect(missingInNote({ ...none, ...note })).toEqual([]);
    const empty = { title: null, planned: null, taken: null, statusReason: null, language: 'en' as const };
    for (const { revision, promised } of ACTIONS) {
      const days = { dueDay: revision.dueDay as LocalDate, promisedDay: promised };
      expect(missingInAction({ ...empty, ...revision, ...days, hasOwner: true })).toEqual([]);
    }
  });

  it('are for calendar periods or the meetings of the sample', () => {
    const periods = [...SAMPLE_NOTES.map(({ period }) => period), ...ACTIONS.map(({ revision }) => revision.period)];
    expect(new Set(periods.filter((period) => !calendarPeriod(period)))).toEqual(new Set(['TSAG-2026-02']));
  });
});
