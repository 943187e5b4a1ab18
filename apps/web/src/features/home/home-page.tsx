import { mayDeclineGrant } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Loading } from '../../ui/states/loading';
import { useWaitingReports, WaitingReports } from '../../ui/waiting-reports';
import { NothingOwed } from './nothing-owed';
import { RolesToConfirm } from './roles-to-confirm';
import { useValuesOwed } from './use-values-owed';
import { ValuesOwedTable } from './values-owed-table';

/** What one owes, by when, and what came back and why: values, notes and actions, and the roles that wait for a second administrator. */
export function HomePage() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const owed = useValuesOwed();
  const reports = useWaitingReports();
  const hasRoles = mayDeclineGrant(actor).allowed;
  return (
    <Page title={say('home.title')} lead={say('home.lead')}>
      {owed !== undefined && owed.length > 0 && (
        <Panel title={say('home.valuesOwed')} flush>
          <ValuesOwedTable owed={owed} />
        </Panel>
      )}
      <WaitingReports reports={reports} />
      {(hasRoles || owed === undefined || owed.length + reports.length === 0) && (
        <Panel title={say('home.owe')} flush>
          {hasRoles ? <RolesToConfirm actor={actor} /> : <Nothing isKnown={owed !== undefined} />}
        </Panel>
      )}
    </Page>
  );
}

function Nothing({ isKnown }: { readonly isKnown: boolean }) {
  const { say } = useWords();
  return isKnown ? <NothingOwed /> : <Loading what={say('home.owe')} />;
}
