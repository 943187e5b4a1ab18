import { Anchor } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { Page } from '../../ui/page';
import { Place } from '../../ui/place';
import { saying } from '../../ui/said-before';
import { DefinitionForm } from './definition-form';

/** Where a planner defines a further report. */
export function CreateDefinitionPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const toAll = (
    <Anchor renderRoot={(props) => <Link {...props} to="/report-definitions" />}>{say('frame.definitions')}</Anchor>
  );
  return (
    <>
      <Place steps={[{ key: 'all', link: toAll }]} />
      <Page title={say('definitions.createTitle')} lead={say('definitions.createLead')}>
        <DefinitionForm
          onSaved={async ({ id }, sentence) => {
            announce(sentence);
            await navigate({
              to: '/report-definitions/$definitionId',
              params: { definitionId: id },
              state: saying(sentence),
            });
          }}
        />
      </Page>
    </>
  );
}
