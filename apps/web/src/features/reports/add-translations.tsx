import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { LANGUAGES, type Language, mayPrepareIssue } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Issue, issueQuery, issuesChanged, translateIssue } from '../../api/issues';
import type { Report } from '../../api/reports';
import { useSignedIn } from '../../api/signed-in';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { DrawerButton, type DrawerFrame } from '../../ui/drawer-button';
import { ServerForm } from '../../ui/form/server-form';
import { underLists } from '../../ui/form/under-lists';
import { useSeen } from '../../ui/form/use-seen';
import { IssueProgress } from '../../ui/issues/issue-progress';
import { LanguagesChoice } from './languages-choice';
import classes from './reports.module.css';
import { type StandingCount, standingCounts } from './standing-counts';

const NAME = 'add-translations';

interface AddTranslationsProps {
  readonly report: Report;
  readonly issue: Issue;
  readonly onDone: (sentence: string) => void;
}

/** How far translations that are on their way have got, and a form for more of them, sealed into the same issue. */
export function AddTranslations({ report, issue, onDone }: AddTranslationsProps) {
  const { say } = useWords();
  const mayAdd = mayPrepareIssue(useSignedIn().actor).allowed;
  const offered = standingCounts(report).filter(
    ({ language }) => !issue.documents.some((document) => document.language === language),
  );
  return (
    <div className={classes.lacking}>
      <IssueProgress issue={issue} />
      {mayAdd && offered.length > 0 && (
        <div>
          <DrawerButton
            ask={say('issues.translateAsk')}
            title={say('issues.translateTitle', { number: issue.documentNumber })}
            onDone={onDone}
          >
            {(frame) => <TranslationsForm issue={issue} offered={offered} {...frame} />}
          </DrawerButton>
        </div>
      )}
    </div>
  );
}

interface TranslationsFormProps extends DrawerFrame {
  readonly issue: Issue;
  readonly offered: readonly StandingCount[];
}

function TranslationsForm({ issue, offered, onCancel, onDone }: TranslationsFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [begun] = useState(issue);
  const { change } = useSeen(begun, () => queries.fetchQuery({ ...issueQuery('issues', begun.id), staleTime: 0 }));
  const form = useForm<{ languages: Language[]; saysUntranslated: Language[] }>({
    initialValues: { languages: [], saysUntranslated: [] },
  });
  const send = async (values: typeof form.values): Promise<void> => {
    const languages = LANGUAGES.filter((language) => values.languages.includes(language));
    const saysUntranslated = languages.filter((language) => values.saysUntranslated.includes(language));
    const sent = change((seen) => translateIssue(seen, { languages, saysUntranslated }));
    const nameOf = (at: number): string => LANGUAGE_NAMES[languages[at] ?? begun.originalLanguage];
    await underLists(sent, { languages: nameOf }, (language, problem) =>
      say('issues.ofLanguage', { language, problem }),
    );
    await issuesChanged(queries);
    onDone(say('issues.translating', { count: languages.length }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ languages: say('issues.languages') }}
      send={send}
      action={say('issues.translate')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('issues.translateWhy')}</p>
      <LanguagesChoice
        id={`${NAME}-languages`}
        hint={say('issues.translateHint')}
        error={form.errors.languages}
        offered={offered}
        chosen={form.values.languages}
        said={form.values.saysUntranslated}
        onChange={(languages) => form.setFieldValue('languages', languages)}
        onSaid={(saysUntranslated) => form.setFieldValue('saysUntranslated', saysUntranslated)}
      />
    </ServerForm>
  );
}
