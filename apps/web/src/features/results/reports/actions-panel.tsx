import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Action, actionRevisionsQuery, actionsQuery } from '../../../api/accountability';
import type { PointInTime, ResultThread } from '../../../api/results';
import { useWords } from '../../../text/words';
import { DrawerButton } from '../../../ui/drawer-button';
import { MoreRows } from '../../../ui/more-rows';
import { Panel } from '../../../ui/panel';
import { SampleTag } from '../../../ui/sample-tag';
import { Empty } from '../../../ui/states/empty';
import { Loaded } from '../../../ui/states/loaded';
import { type Column, DataTable } from '../../../ui/table/data-table';
import { titleText } from '../../../ui/title-text';
import { usePeriodName } from '../../../ui/values/use-period-name';
import { ActionForm } from './action-form';
import { ActionHalves } from './action-halves';
import { ActionStanding } from './action-standing';
import { Earlier } from './earlier';
import { ReportDrawer } from './report-drawer';
import { useActionKind } from './report-labels';
import { useReportingUnits } from './reporting-unit-select';
import classes from './reports.module.css';
import { StateTag } from './state-tag';
import { TextBlock } from './text-block';

interface ActionsPanelProps {
  readonly result: ResultThread;
  readonly time: PointInTime;
  readonly isPastShown: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The actions for a result: what was planned and what was taken, side by side. */
export function ActionsPanel({ result, time: { asOf }, isPastShown, onDone }: ActionsPanelProps) {
  const { say } = useWords();
  const query = useInfiniteQuery(actionsQuery({ result: result.id, ...(asOf !== undefined && { asOf }) }));
  const mayWrite = useReportingUnits().length > 0 && !isPastShown;
  const title = say('accountability.actions');
  const columns: readonly [Column<Action>, ...Column<Action>[]] = [
    { key: 'action', head: say('accountability.action'), cell: (action) => <ActionName action={action} /> },
    half('planned', say('accountability.field-planned'), say('accountability.none-planned')),
    half('taken', say('accountability.field-taken'), say('accountability.none-taken')),
    { key: 'status', head: say('accountability.standing'), cell: (action) => <ActionStanding action={action} /> },
    {
      key: 'open',
      head: say('accountability.more'),
      cell: (action) => <OpenAction action={action} mayAct={!isPastShown} onDone={onDone} />,
    },
  ];
  return (
    <Loaded query={query} what={title}>
      {(actions) => (
        <Panel
          title={title}
          note={say('accountability.actionsNote')}
          actions={mayWrite && <AddAction result={result} onDone={onDone} />}
          flush
        >
          {actions.length === 0 ? (
            <Empty title={say('accountability.noActions')} why={say('accountability.noActionsWhy')} />
          ) : (
            <DataTable caption={title} columns={columns} rows={actions} keyOf={({ id }) => id} />
          )}
          <MoreRows query={query} />
        </Panel>
      )}
    </Loaded>
  );
}

const half = (field: 'planned' | 'taken', head: string, none: string): Column<Action> => ({
  key: field,
  head,
  cell: (action) => <TextBlock words={action[field]} none={none} />,
});

/** What an action is called, whose it is, for which period it is reported, and how far this revision has come. */
function ActionName({ action }: { readonly action: Action }) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const owner = action.ownerPerson?.name ?? action.ownerUnit?.code;
  return (
    <span className={classes.name}>
      <strong>
        <TextBlock words={action.title} none={say('accountability.none-title')} />
      </strong>
      {owner !== undefined && <span className={classes.quiet}>{say('accountability.ownedBy', { owner })}</span>}
      <span className={classes.quiet}>
        <bdi>{say('accountability.noteOf', { period: periodName(action.period), unit: action.unit.code })}</bdi>
      </span>
      <span className={classes.tags}>
        <StateTag state={action.state} />
        {action.isSample && <SampleTag />}
      </span>
    </span>
  );
}

function AddAction({ result, onDone }: Pick<ActionsPanelProps, 'result' | 'onDone'>) {
  const { say } = useWords();
  return (
    <DrawerButton
      ask={say('accountability.addAction')}
      title={say('accountability.actionFor', { code: result.code })}
      onDone={onDone}
    >
      {(frame) => <ActionForm resultId={result.id} {...frame} />}
    </DrawerButton>
  );
}

interface OpenActionProps {
  readonly action: Action;
  readonly mayAct: boolean;
  readonly onDone: (sentence: string) => void;
}

function OpenAction({ action, mayAct, onDone }: OpenActionProps) {
  const { say, language } = useWords();
  const of = useActionKind();
  const title = action.title ? titleText(action.title, language).text : say('accountability.none-title');
  const { accepted } = action;
  return (
    <ReportDrawer
      report={action}
      of={of}
      title={title}
      mayAct={mayAct}
      history={<Before action={action} />}
      edit={(onCancel, done) => (
        <ActionForm resultId={action.result.id} action={action} onCancel={onCancel} onDone={done} />
      )}
      onDone={onDone}
    >
      <ActionStanding action={action} />
      <ActionHalves action={action} />
      {accepted && (
        <section className={classes.history}>
          <p className={classes.quiet}>{say('accountability.countsNow', { number: accepted.revision })}</p>
          <ActionHalves action={accepted} />
        </section>
      )}
    </ReportDrawer>
  );
}

function Before({ action }: { readonly action: Action }) {
  const query = useQuery(actionRevisionsQuery(action.id));
  return (
    <Earlier query={query} shown={action.id}>
      {(revision) => (
        <>
          <ActionStanding action={revision} />
          <ActionHalves action={revision} />
        </>
      )}
    </Earlier>
  );
}
