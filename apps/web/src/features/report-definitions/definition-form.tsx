import { Anchor, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type ReportDefinition, reportDefinitionsQuery } from '../../api/report-definitions';
import { useWords } from '../../text/words';
import { ServerForm } from '../../ui/form/server-form';
import { underLists } from '../../ui/form/under-lists';
import { useSeen } from '../../ui/form/use-seen';
import { titleText } from '../../ui/title-text';
import { DefinitionContext } from './definition-context';
import { DefinitionSections } from './definition-sections';
import { type DefinitionValues, definitionChanges, definitionValues, definitionWish } from './definition-values';
import { useDefinitionLabels } from './use-definition-labels';
import { useEntryNames } from './use-entry-names';

const NAME = 'definition';

interface DefinitionFormProps {
  /** Nothing when one is made. */
  readonly definition?: ReportDefinition;
  readonly onSaved: (definition: ReportDefinition, sentence: string) => Promise<void> | void;
}

/** Defines a report, or changes what later ones are made of; its code stays, as runs and files are known by it. */
export function DefinitionForm({ definition, onSaved }: DefinitionFormProps) {
  const { say, language } = useWords();
  // The page reads the definition anew in the background; what the form was filled from stays.
  const [begun] = useState(definition);
  const form = useForm<DefinitionValues>({ initialValues: definitionValues(begun) });
  const { theirs, save } = useSaving(begun);
  const names = useEntryNames(form.values, begun);
  const problemOf = (name: string, problem: string): string => say('definitions.listed', { name, problem });
  const send = async (values: DefinitionValues): Promise<void> => {
    const saved = await underLists(save(values), names, problemOf);
    const report = titleText(saved.title, language).text;
    await onSaved(saved, begun ? say('definitions.changed', { report }) : say('definitions.created', { report }));
  };
  const context = { name: NAME, form, begun, theirs: theirs && definitionValues(theirs) };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={useDefinitionLabels()}
      send={send}
      action={begun ? say('definitions.save') : say('definitions.create')}
      beside={
        <Anchor renderRoot={(props) => <Link {...props} to="/report-definitions" />}>{say('states.cancel')}</Anchor>
      }
      isWide
    >
      <DefinitionContext value={context}>
        <DefinitionSections
          first={
            !begun && (
              <TextInput
                {...form.getInputProps('code')}
                id={`${NAME}-code`}
                label={say('definitions.code')}
                description={say('definitions.codeHint')}
                dir="ltr"
              />
            )
          }
        />
      </DefinitionContext>
    </ServerForm>
  );
}

function useSaving(begun: ReportDefinition | undefined) {
  const queries = useQueryClient();
  const { theirs, change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/report-definitions/{id}', { params: { path: { id: begun?.id ?? '' } } })),
  );
  const save = async (values: DefinitionValues): Promise<ReportDefinition> => {
    const saved = await change((seen) =>
      seen
        ? answerOf(
            api.PATCH('/api/v1/report-definitions/{id}', {
              params: { path: { id: seen.id }, header: ifMatch(seen.version) },
              body: definitionChanges(values, seen),
            }),
          )
        : answerOf(api.POST('/api/v1/report-definitions', { body: definitionWish(values) })),
    );
    await queries.invalidateQueries(reportDefinitionsQuery);
    return saved;
  };
  return { theirs, save };
}
