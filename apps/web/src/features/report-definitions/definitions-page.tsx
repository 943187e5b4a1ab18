import { Button } from '@mantine/core';
import { mayChangeReportDefinitions } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportDefinitionsQuery } from '../../api/report-definitions';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { DefinitionsTable } from './definitions-table';

/** What reports there are, what each is made of, and for whose meetings. */
export function DefinitionsPage() {
  const { say } = useWords();
  const mayChange = mayChangeReportDefinitions(useSignedIn().actor).allowed;
  const query = useQuery(reportDefinitionsQuery);
  const create = (
    <Button variant="filled" renderRoot={(props) => <Link {...props} to="/report-definitions/new" />}>
      {say('definitions.createAsk')}
    </Button>
  );
  return (
    <Page title={say('frame.definitions')} lead={say('definitions.lead')} actions={mayChange ? create : undefined}>
      <Panel title={say('definitions.all')} flush>
        <Loaded query={query} what={say('frame.definitions')}>
          {(definitions) =>
            definitions.length === 0 ? (
              <Empty
                title={say('definitions.none')}
                why={mayChange ? say('definitions.noneWhyPlanner') : say('definitions.noneWhy')}
              />
            ) : (
              <DefinitionsTable definitions={definitions} />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
