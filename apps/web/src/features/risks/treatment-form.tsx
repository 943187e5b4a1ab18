import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { responsesOf, type TreatmentState, treatmentLifecycle } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { matricesQuery, type Risk, type RiskTreatment } from '../../api/risks';
import { useWords } from '../../text/words';
import { ColleagueSelect } from '../../ui/colleague-select';
import type { DrawerFrame } from '../../ui/drawer-button';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import { StepSelect } from './step-select';
import { plannedValues, type TreatmentValues, treatmentValues } from './treatment-values';
import { useTreatmentSaving } from './use-treatment-saving';

const NAME = 'treatment';
/** What is chosen most. */
const USUAL = { threat: 'limit', opportunity: 'enhance' } as const;

interface TreatmentFormProps extends DrawerFrame {
  readonly risk: Risk;
  /** Nothing when one is planned. */
  readonly treatment?: RiskTreatment;
}

/** Plans what is done about a risk; or changes it and says how far it has come. */
export function TreatmentForm({ risk, treatment, onCancel, onDone }: TreatmentFormProps) {
  const { say, language } = useWords();
  const responses = responsesOf(risk.nature);
  const form = useForm<TreatmentValues>({
    initialValues: treatment ? treatmentValues(treatment) : plannedValues(USUAL[risk.nature]),
    validate: { costChf: useTwoReadings() },
  });
  const { theirs, save } = useTreatmentSaving(risk, treatment);
  const saved = theirs && treatmentValues(theirs);
  const savedNow = useSavedNow();
  const labels = useLabels();
  const input = (key: Exclude<keyof TreatmentValues, 'title'>, hint?: string) => ({
    ...fieldsOf(NAME, form)(key),
    label: labels[key],
    description: savedNow(saved?.[key], form.values[key]) ?? hint,
  });
  const send = async (values: TreatmentValues): Promise<void> => {
    await save(values, language);
    onDone(say(treatment ? 'risks.treatmentDone' : 'risks.planDone', { code: risk.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say(treatment ? 'risks.saveTreatment' : 'risks.plan')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      {treatment && <HowItGoes state={treatment.state} input={input} isUnderway={form.values.state === 'underway'} />}
      <FoldedTranslation name={NAME} form={form} path="title" legend={labels.title ?? ''} saved={saved?.title} />
      <NativeSelect
        {...fieldsOf(NAME, form)('response')}
        label={labels.response}
        data={responses.map((value) => ({ value, label: say(`risks.response-${value}`) }))}
      />
      <ColleagueSelect
        {...fieldsOf(NAME, form)('ownerId')}
        label={labels.ownerId ?? ''}
        {...(treatment?.owner && { known: treatment.owner })}
        mayBeNobody
      />
      <TextInput {...input('startsOn')} type="date" />
      <TextInput {...input('dueOn', say('risks.hint-due'))} type="date" />
      <TextInput {...input('costChf', say('risks.hint-cost'))} inputMode="numeric" />
      <Expected field={fieldsOf(NAME, form)} labels={labels} />
      <Textarea {...input('effect', say('risks.hint-effect'))} maxLength={2000} autosize minRows={2} />
    </ServerForm>
  );
}

interface HowItGoesProps {
  readonly state: TreatmentState;
  readonly input: (key: 'state' | 'progress', hint?: string) => object;
  readonly isUnderway: boolean;
}

/** The states that a step leads to from the present one, and the progress while it is under way. */
function HowItGoes({ state, input, isUnderway }: HowItGoesProps) {
  const { say } = useWords();
  const states = [state, ...Object.values(treatmentLifecycle[state])];
  return (
    <>
      <NativeSelect
        {...input('state', say('risks.hint-treatmentState'))}
        data={states.map((value) => ({ value, label: say(`risks.treatmentState-${value}`) }))}
      />
      {isUnderway && <TextInput {...input('progress', say('risks.hint-progress'))} inputMode="numeric" />}
    </>
  );
}

interface ExpectedProps {
  readonly field: ReturnType<typeof fieldsOf<TreatmentValues>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** Where the risk shall stand once it is done, by the named steps of the matrix in force. */
function Expected({ field, labels }: ExpectedProps) {
  const { data: matrices = [] } = useQuery(matricesQuery);
  const matrix = matrices.find(({ isInForce }) => isInForce);
  return (
    <>
      <StepSelect
        {...field('expectedLikelihood')}
        label={labels.expectedLikelihood}
        steps={matrix?.likelihoods ?? []}
      />
      <StepSelect {...field('expectedImpact')} label={labels.expectedImpact} steps={matrix?.impacts ?? []} />
    </>
  );
}

function useLabels(): Record<string, string> {
  const { say } = useWords();
  return {
    state: say('risks.stateField'),
    progress: say('risks.progressField'),
    response: say('risks.response'),
    ownerId: say('risks.treatmentOwner'),
    startsOn: say('risks.startsOn'),
    dueOn: say('risks.dueOn'),
    costChf: say('risks.costHead'),
    expectedLikelihood: say('risks.expectedLikelihood'),
    expectedImpact: say('risks.expectedImpact'),
    effect: say('risks.effect'),
    ...useTranslationLabels('title', say('risks.whatIsDone')),
  };
}
