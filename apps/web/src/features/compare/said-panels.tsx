import { directionOf, parseLocalDate } from '@resolute/domain';
import type { ActionChange, NoteChange, SaidChange } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import { usePeriodName } from '../../ui/values/use-period-name';
import { CausesList } from './causes-list';
import { ChangedLines } from './changed-lines';
import classes from './compare.module.css';
import { NamedRow } from './named-row';

/** What units say of results, word by word. */
export function NotesPanel({ notes }: { readonly notes: readonly NoteChange[] }) {
  const { say } = useWords();
  return (
    <Panel title={say('compare.notes')}>
      {notes.map((note) => (
        <article key={`${note.code} ${note.reportedBy}`} className={classes.text}>
          <h3>
            <NamedRow code={`${note.code} · ${note.reportedBy}`} title={note.title} />
          </h3>
          <Periods {...note.periods} />
          <Said said={note.said} />
          <CausesList causes={[{ cause: note.cause, periods: [] }]} />
        </article>
      ))}
    </Panel>
  );
}

function Periods({ before, after }: NoteChange['periods']) {
  const { say } = useWords();
  const periodName = usePeriodName();
  if (before === after) return before && <p className={classes.quiet}>{periodName(before)}</p>;
  const name = (period: string | null): string => (period === null ? say('compare.nothingSaid') : periodName(period));
  return <p className={classes.quiet}>{say('compare.periodsOf', { before: name(before), after: name(after) })}</p>;
}

/** Actions planned and actions taken, with how they stand. */
export function ActionsPanel({ actions }: { readonly actions: readonly ActionChange[] }) {
  const { say } = useWords();
  return (
    <Panel title={say('compare.actions')}>
      {actions.map((each) => (
        <article key={JSON.stringify([each.code, each.action])} className={classes.text}>
          <h3>
            <Translated words={each.action} />
          </h3>
          <p className={classes.quiet}>
            <bdi>{each.code}</bdi> <Translated words={each.title} />
          </p>
          <Stand {...each} />
          <Said said={each.said} />
          <CausesList causes={each.causes.map((cause) => ({ cause, periods: [] }))} />
        </article>
      ))}
    </Panel>
  );
}

function Stand({ before, after }: Pick<ActionChange, 'before' | 'after'>) {
  const { say } = useWords();
  const status = (side: ActionChange['before']): string =>
    side === null ? say('compare.untoldAction') : say(`accountability.status-${side.status}`);
  return (
    <>
      {before?.status !== after?.status && (
        <p>{say('compare.status', { before: status(before), after: status(after) })}</p>
      )}
      {before && after && <Due before={before} after={after} />}
    </>
  );
}

type ToldStand = NonNullable<ActionChange['before']>;

function Due({ before, after }: { readonly before: ToldStand; readonly after: ToldStand }) {
  const { say, day } = useWords();
  const due = ({ dueDay }: ToldStand): string => (dueDay ? day(parseLocalDate(dueDay)) : say('compare.noDay'));
  return (
    <>
      {before.dueDay !== after.dueDay && <p>{say('compare.due', { before: due(before), after: due(after) })}</p>}
      {before.isOverdue !== after.isOverdue && <p>{say(after.isOverdue ? 'compare.fellDue' : 'compare.caughtUp')}</p>}
    </>
  );
}

function Said({ said }: { readonly said: readonly SaidChange[] }) {
  const { say } = useWords();
  return said.map(({ part, language, lines }) => (
    <section key={part} aria-label={say(`accountability.field-${part}`)}>
      <h4 className={classes.part}>{say(`accountability.field-${part}`)}</h4>
      <div lang={language} dir={directionOf(language)}>
        <ChangedLines lines={lines} />
      </div>
    </section>
  ));
}
