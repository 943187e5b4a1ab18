import type { ReactNode } from 'react';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Failed } from '../../ui/states/failed';
import { Loading } from '../../ui/states/loading';
import type { RowsSoFar } from '../../ui/states/rows-so-far';
import { useWaitingBatches, WaitingBatches } from '../../ui/waiting-batches';
import { useWaitingReports, WaitingReports } from '../../ui/waiting-reports';
import { useWaitingReviews, WaitingReviews } from '../../ui/waiting-reviews';
import { NothingOwed } from './nothing-owed';
import { RolesToConfirm, useRolesToConfirm } from './roles-to-confirm';
import { useValuesOwed } from './use-values-owed';
import { ValuesOwedTable } from './values-owed-table';

/** What one owes, by when, and what came back and why: values, notes, actions and batches, versions to review, and the roles that wait for a second administrator. */
export function HomePage() {
  const { say } = useWords();
  const values = useValuesOwed();
  const reports = useWaitingReports();
  const batches = useWaitingBatches();
  const reviews = useWaitingReviews();
  const roles = useRolesToConfirm();
  return (
    <Page title={say('home.title')} lead={say('home.lead')}>
      <Owed title={say('home.valuesOwed')} of={values}>
        {(rows) => <ValuesOwedTable owed={rows} />}
      </Owed>
      <WaitingReviews reviews={reviews} />
      <WaitingReports reports={reports} />
      <WaitingBatches batches={batches} />
      <Owed title={say('home.owe')} of={roles}>
        {(rows) => <RolesToConfirm roles={rows} />}
      </Owed>
      <Rest of={[values, reviews, reports, batches, roles]} />
    </Page>
  );
}

interface OwedProps<T> {
  readonly title: string;
  readonly of: RowsSoFar<T>;
  readonly children: (rows: readonly T[]) => ReactNode;
}

/** What is known, and what could not be found out; nothing for none. */
function Owed<T>({ title, of: { rows, failure }, children }: OwedProps<T>) {
  if (rows.length === 0 && !failure) return null;
  return (
    <Panel title={title} flush>
      {failure && <Failed {...failure} />}
      {rows.length > 0 && children(rows)}
    </Panel>
  );
}

/** That more is being asked for; or that there is nothing, once everybody has answered so. */
function Rest({ of }: { readonly of: readonly RowsSoFar<unknown>[] }) {
  const { say } = useWords();
  const isPending = of.some((each) => each.isPending);
  if (!isPending && of.some(({ rows, failure }) => rows.length > 0 || failure)) return null;
  return (
    <Panel title={say('home.owe')} flush>
      {isPending ? <Loading what={say('home.owe')} /> : <NothingOwed />}
    </Panel>
  );
}
