import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Plan } from '../../api/plans';
import { mapQuery, type ResultsMap } from '../../api/results';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { LoadedAt } from '../../ui/time/loaded-at';
import { TimeBanner } from '../../ui/time/time-banner';
import { TimeControl } from '../../ui/time/time-control';
import { Translated } from '../../ui/translated';
import { AddResult } from './add-result';
import { lookedFor } from './looked-for';
import classes from './results.module.css';
import { ResultsFilters } from './results-filters';
import { ResultsTable } from './results-table';
import { TreePanel } from './tree-panel';
import { type AddressChange, type ResultsAddress, useAddress } from './use-address';

interface ResultsOfPlanProps {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
}

/** What a plan is to achieve; the heading says how much of it is shown. */
export function ResultsOfPlan({ plan, plans }: ResultsOfPlanProps) {
  const { say } = useWords();
  const [address, onChange] = useAddress();
  const [change, noteChange] = useChange();
  const query = useQuery(mapQuery(plan.id, address.time));
  const title = useHeading(query.data, address);
  const actions = (
    <>
      <NativeSelect
        aria-label={say('results.plan')}
        value={plan.id}
        // Another plan has other kinds; what else is looked for stays.
        onChange={({ currentTarget: { value } }) => onChange({ plan: value, kind: '' })}
        data={plans.map(({ id, code }) => ({ value: id, label: code }))}
      />
      <TimeControl time={address.time} onChange={onChange} />
      <AddResult plan={plan} time={address.time} onDone={noteChange} />
    </>
  );
  return (
    <Page title={title ?? say('results.title')} lead={<PlanLine plan={plan} />} actions={actions}>
      <TimeBanner time={address.time} onChange={onChange} />
      <ChangeNotice change={change} />
      <LoadedAt query={query} what={say('results.title')} time={address.time}>
        {(map) => <Shown map={map} address={address} onChange={onChange} />}
      </LoadedAt>
    </Page>
  );
}

/** "33 results in OP-2026-2029"; "5 of 33 …" when something is looked for. */
function useHeading(map: ResultsMap | undefined, { choice }: ResultsAddress): string | undefined {
  const { say } = useWords();
  if (!map) return undefined;
  const count = ownResults(map).length;
  const plan = map.framework.code;
  if (Object.keys(choice).length === 0) return say('results.heading', { count, plan });
  return say('results.headingFound', { found: ownResults(map).filter(lookedFor(choice, map)).length, count, plan });
}

const ownResults = ({ results, framework }: ResultsMap) => results.filter((each) => each.framework.id === framework.id);

function PlanLine({ plan }: { readonly plan: Plan }) {
  return (
    <span className={classes.inline}>
      <Translated words={plan.title} /> {plan.isSample && <SampleTag />}
    </span>
  );
}

interface ShownProps {
  readonly map: ResultsMap;
  readonly address: ResultsAddress;
  readonly onChange: (change: AddressChange) => void;
}

function Shown({ map, address, onChange }: ShownProps) {
  const { say } = useWords();
  const own = ownResults(map);
  if (own.length === 0)
    return (
      <Panel title={say('results.treeTitle')}>
        <Empty title={say('results.none')} why={say('results.noneWhy')} />
      </Panel>
    );
  const isAnyFound = own.some(lookedFor(address.choice, map));
  return (
    <>
      <ResultsFilters address={address} map={map} onChange={onChange} />
      {!isAnyFound && <NothingFound onClear={() => onChange({ kind: '', control: '', sdg: '', text: '' })} />}
      {isAnyFound && address.view === 'tree' && (
        <TreePanel key={JSON.stringify(address.choice)} map={map} choice={address.choice} />
      )}
      {isAnyFound && address.view === 'table' && <ResultsTable map={map} choice={address.choice} time={address.time} />}
    </>
  );
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { say } = useWords();
  return (
    <Panel title={say('results.treeTitle')}>
      <Empty
        title={say('results.noneFound')}
        why={say('results.noneFoundWhy')}
        action={<Button onClick={onClear}>{say('results.clear')}</Button>}
      />
    </Panel>
  );
}
