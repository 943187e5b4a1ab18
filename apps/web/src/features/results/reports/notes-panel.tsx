import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { noteRevisionsQuery, notesQuery, type ResultNote } from '../../../api/accountability';
import type { PointInTime, ResultThread } from '../../../api/results';
import { useWords } from '../../../text/words';
import { DrawerButton } from '../../../ui/drawer-button';
import { MoreRows } from '../../../ui/more-rows';
import { Panel } from '../../../ui/panel';
import { SampleTag } from '../../../ui/sample-tag';
import { Empty } from '../../../ui/states/empty';
import { Loaded } from '../../../ui/states/loaded';
import { usePeriodName } from '../../../ui/values/use-period-name';
import { Earlier } from './earlier';
import { NoteForm } from './note-form';
import { NoteTexts } from './note-texts';
import { ReportDrawer } from './report-drawer';
import { useNoteKind } from './report-labels';
import { useReportingUnits } from './reporting-unit-select';
import classes from './reports.module.css';
import { StateTag } from './state-tag';

interface NotesPanelProps {
  readonly result: ResultThread;
  readonly time: PointInTime;
  readonly isPastShown: boolean;
  readonly onDone: (sentence: string) => void;
}

/** What units say of a result, period by period. */
export function NotesPanel({ result, time: { asOf }, isPastShown, onDone }: NotesPanelProps) {
  const { say } = useWords();
  const query = useInfiniteQuery(notesQuery({ result: result.id, ...(asOf !== undefined && { asOf }) }));
  const mayWrite = useReportingUnits().length > 0 && !isPastShown;
  const title = say('accountability.notes');
  return (
    <Loaded query={query} what={title}>
      {(notes) => (
        <Panel
          title={title}
          note={say('accountability.notesNote')}
          actions={mayWrite && <WriteNote result={result} onDone={onDone} />}
        >
          {notes.length === 0 ? (
            <Empty title={say('accountability.noNotes')} why={say('accountability.noNotesWhy')} />
          ) : (
            <ul className={classes.notes}>
              {notes.map((note) => (
                <li key={note.id} className={classes.note}>
                  <Note note={note} mayAct={!isPastShown} onDone={onDone} />
                </li>
              ))}
            </ul>
          )}
          <MoreRows query={query} />
        </Panel>
      )}
    </Loaded>
  );
}

function WriteNote({ result, onDone }: Pick<NotesPanelProps, 'result' | 'onDone'>) {
  const { say } = useWords();
  return (
    <DrawerButton
      ask={say('accountability.addNote')}
      title={say('accountability.noteOn', { code: result.code })}
      onDone={onDone}
    >
      {(frame) => <NoteForm resultId={result.id} {...frame} />}
    </DrawerButton>
  );
}

interface NoteProps {
  readonly note: ResultNote;
  readonly mayAct: boolean;
  readonly onDone: (sentence: string) => void;
}

/** One note: what counts in it, and how far a newer revision has come. */
function Note({ note, mayAct, onDone }: NoteProps) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const of = useNoteKind();
  const { period, unit, accepted, state } = note;
  const title = say('accountability.noteOf', { period: periodName(period), unit: unit.code });
  return (
    <>
      <header className={classes.noteHead}>
        <h3 className={classes.noteTitle}>
          <bdi>{title}</bdi>
        </h3>
        <span className={classes.tags}>
          <StateTag state={state} />
          {note.isSample && <SampleTag />}
        </span>
        <ReportDrawer
          report={note}
          of={of}
          title={title}
          mayAct={mayAct}
          history={<Before note={note} />}
          edit={(onCancel, done) => (
            <NoteForm resultId={note.result.id} note={note} onCancel={onCancel} onDone={done} />
          )}
          onDone={onDone}
        >
          <NoteTexts note={note} />
        </ReportDrawer>
      </header>
      {accepted && <p className={classes.quiet}>{say('accountability.countsNow', { number: accepted.revision })}</p>}
      <NoteTexts note={accepted ?? note} />
    </>
  );
}

function Before({ note }: { readonly note: ResultNote }) {
  const query = useQuery(noteRevisionsQuery(note.id));
  return (
    <Earlier query={query} shown={note.id}>
      {(revision) => <NoteTexts note={revision} />}
    </Earlier>
  );
}
