import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { plansQuery } from '../../api/plans';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { titleText } from '../../ui/title-text';
import { useDefinition } from './definition-context';
import classes from './definitions.module.css';
import { ResultsChoice, useResultName } from './results-choice';

/** Which plan is reported on, and which part of it. */
export function ScopeSection() {
  const { say } = useWords();
  const { form, begun, input, list } = useDefinition();
  const { plans, planName } = usePlans(begun?.framework ?? null);
  const known = begun?.results ?? [];
  const resultName = useResultName(known);
  return (
    <Panel title={say('definitions.scope')}>
      <div className={classes.fields}>
        <NativeSelect
          {...input('frameworkId', say('definitions.frameworkHint'), planName)}
          label={say('definitions.frameworkId')}
          data={['', ...plans].map((value) => ({ value, label: planName(value) }))}
        />
        <ResultsChoice
          {...list('resultIds', say('definitions.resultsHint'), resultName, say('definitions.listJoin'))}
          frameworkId={form.values.frameworkId}
          known={known}
        />
      </div>
    </Panel>
  );
}

interface KnownPlan {
  readonly id: string;
  readonly code: string;
  readonly title: Parameters<typeof titleText>[0];
}

/** The plans to choose from, the one that was chosen before among them also while they are on their way. */
function usePlans(chosen: KnownPlan | null) {
  const { say, language } = useWords();
  const { data = [] } = useQuery(plansQuery);
  const all: readonly KnownPlan[] = chosen && !data.some(({ id }) => id === chosen.id) ? [chosen, ...data] : data;
  const planName = (id: string): string => {
    const plan = all.find((each) => each.id === id);
    if (!plan) return id === '' ? say('definitions.planInForce') : id;
    return say('definitions.indicatorChoice', { code: plan.code, title: titleText(plan.title, language).text });
  };
  return { plans: all.map(({ id }) => id), planName };
}
