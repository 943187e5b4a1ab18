import { Anchor } from '@mantine/core';
import { mayChangeReportDefinitions } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type ReportDefinition, reportDefinitionQuery } from '../../api/report-definitions';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Place } from '../../ui/place';
import { useSaidBefore } from '../../ui/said-before';
import { Loaded } from '../../ui/states/loaded';
import { titleText } from '../../ui/title-text';
import { DefinitionFacts } from './definition-facts';
import { DefinitionForm } from './definition-form';
import classes from './definitions.module.css';
import { InUse } from './definitions-table';

/** What one report is made of: for a planner to change, for others to read. */
export function DefinitionById({ id }: { readonly id: string }) {
  const { say, language } = useWords();
  const mayChange = mayChangeReportDefinitions(useSignedIn().actor).allowed;
  const query = useQuery(reportDefinitionQuery(id));
  const { change, formKey, onSaved } = useSaved();
  const definition = query.data;
  const toAll = (
    <Anchor renderRoot={(props) => <Link {...props} to="/report-definitions" />}>{say('frame.definitions')}</Anchor>
  );
  return (
    <>
      <Place steps={[{ key: 'all', link: toAll }]} />
      <Page
        title={definition ? titleText(definition.title, language).text : say('definitions.definition')}
        lead={definition && <Particulars definition={definition} mayChange={mayChange} />}
      >
        <ChangeNotice change={change} />
        <Loaded query={query} what={say('definitions.definition')}>
          {(loaded) =>
            mayChange ? (
              <DefinitionForm key={formKey} definition={loaded} onSaved={onSaved} />
            ) : (
              <DefinitionFacts definition={loaded} />
            )
          }
        </Loaded>
      </Page>
    </>
  );
}

/** After a change the form begins anew from what was saved, and the page says so. */
function useSaved() {
  const queries = useQueryClient();
  const [change, noteChange] = useChange();
  const [formKey, setFormKey] = useState(0);
  const said = useSaidBefore();
  const onSaved = (saved: ReportDefinition, sentence: string): void => {
    queries.setQueryData(reportDefinitionQuery(saved.id).queryKey, saved);
    setFormKey((last) => last + 1);
    noteChange(sentence);
    globalThis.scrollTo({ top: 0 });
  };
  const before = change.turn === 0 && said !== undefined ? { sentence: said, turn: 1 } : change;
  return { change: before, formKey, onSaved };
}

function Particulars({
  definition,
  mayChange,
}: {
  readonly definition: ReportDefinition;
  readonly mayChange: boolean;
}) {
  const { say } = useWords();
  return (
    <span className={classes.marks}>
      <bdi>{definition.code}</bdi>
      <InUse definition={definition} />
      {mayChange && <span>{say('definitions.changeLead')}</span>}
    </span>
  );
}
