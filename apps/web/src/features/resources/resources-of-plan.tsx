import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Plan } from '../../api/plans';
import { type ResourceTable, resourcesQuery } from '../../api/resources';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { LoadedAt } from '../../ui/time/loaded-at';
import { TimeBanner } from '../../ui/time/time-banner';
import { TimeControl } from '../../ui/time/time-control';
import { CostPanel } from './cost-panel';
import { KindChoice } from './kind-choice';
import { PeoplePanel } from './people-panel';
import { PlannedPanel } from './planned-panel';
import { ProgressPanel } from './progress-panel';
import { ResourceFiles } from './resource-files';
import classes from './resources.module.css';
import { SpendingPanel } from './spending-panel';
import { useAddress } from './use-address';
import { useFinding } from './use-finding';

interface ResourcesOfPlanProps {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
}

/** One plan: what is planned by year, how far its money and its results have come, and the people behind it. */
export function ResourcesOfPlan({ plan, plans }: ResourcesOfPlanProps) {
  const { say } = useWords();
  const [{ kind: wished, time }, onChange] = useAddress();
  const [change, noteChange] = useChange();
  const kind = plan.kinds.find(({ code }) => code === wished)?.code;
  const query = useQuery(resourcesQuery(plan.id, kind, time));
  const finding = useFinding();
  const actions = (
    <>
      <NativeSelect
        aria-label={say('results.plan')}
        value={plan.id}
        // Another plan has other kinds.
        onChange={({ currentTarget: { value } }) => onChange({ plan: value, kind: '' })}
        data={plans.map(({ id, code }) => ({ value: id, label: code }))}
      />
      <KindChoice plan={plan} kind={kind} onChange={(value) => onChange({ kind: value })} />
      <TimeControl time={time} onChange={onChange} />
      <ResourceFiles plan={plan} onDone={noteChange} />
    </>
  );
  const lead = (
    <span className={classes.inline}>
      {query.data ? finding(query.data) : say('resources.lead')} {query.data && isSample(query.data) && <SampleTag />}
    </span>
  );
  return (
    <Page title={say('resources.title')} lead={lead} actions={actions}>
      <TimeBanner time={time} onChange={onChange} />
      <ChangeNotice change={change} />
      <LoadedAt query={query} what={say('resources.title')} time={time}>
        {(table) =>
          table.rows.length === 0 ? (
            <Panel title={say('resources.plannedTitle')}>
              <Empty title={say('resources.noResults')} why={say('resources.noResultsWhy')} />
            </Panel>
          ) : (
            <>
              <PlannedPanel table={table} time={time} onDone={noteChange} />
              <SpendingPanel table={table} />
              <ProgressPanel table={table} time={time} />
              <CostPanel table={table} time={time} />
              <PeoplePanel rows={table.rows} />
            </>
          )
        }
      </LoadedAt>
    </Page>
  );
}

const isSample = ({ rows }: ResourceTable): boolean =>
  rows.some(({ cells }) => cells.some(({ planned, spent }) => planned?.isSample === true || spent?.isSample === true));
