import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ASSESSMENT_KINDS, type AssessmentKind, checkScore, dayOf, GENEVA, levelOf } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type AssessmentWish, assessRisk, type Matrix, matricesQuery, type Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { sentNumber } from '../../ui/form/sent-number';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { LevelChip } from '../../ui/risks/level-chip';
import { Loaded } from '../../ui/states/loaded';
import classes from './risks.module.css';
import { StepSelect } from './step-select';
import { useRiskStep } from './use-risk-step';

const NAME = 'assess';

type AssessProps = DrawerFrame & { readonly risk: Risk };

/** Says how likely and how grave a risk is, by the named steps of the matrix in force. */
export function AssessForm(props: AssessProps) {
  const { say } = useWords();
  const query = useQuery(matricesQuery);
  return (
    <Loaded query={query} what={say('risks.assessments')}>
      {(matrices) => {
        const matrix = matrices.find(({ isInForce }) => isInForce);
        return matrix ? <ByMatrix matrix={matrix} {...props} /> : <p>{say('risks.noMatrix')}</p>;
      }}
    </Loaded>
  );
}

function ByMatrix({ matrix, risk, onCancel, onDone }: AssessProps & { readonly matrix: Matrix }) {
  const { say } = useWords();
  const { save } = useRiskStep(risk);
  const form = useForm({
    initialValues: {
      kind: 'residual' as AssessmentKind,
      likelihood: '',
      impact: '',
      rationale: '',
      assessedOn: dayOf(new Date(), GENEVA) as string,
    },
  });
  const field = fieldsOf(NAME, form);
  const labels = useLabels();
  const send = async ({ kind, likelihood, impact, ...said }: typeof form.values): Promise<void> => {
    const steps = { likelihood: sentNumber(likelihood), impact: sentNumber(impact) };
    const { code } = await save((seen) => assessRisk(seen, { kind, ...steps, ...filledIn(said) } as AssessmentWish));
    onDone(say('risks.assessDone', { code, kind: say(`risks.kind-${kind}`) }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('risks.assess')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <NativeSelect
        {...field('kind')}
        label={labels.kind}
        description={say(`risks.hint-kind-${form.values.kind}`)}
        data={ASSESSMENT_KINDS.map((value) => ({ value, label: say(`risks.kind-${value}`) }))}
      />
      <StepSelect {...field('likelihood')} label={labels.likelihood} steps={matrix.likelihoods} />
      <StepSelect {...field('impact')} label={labels.impact} steps={matrix.impacts} />
      <LevelNow matrix={matrix} likelihood={form.values.likelihood} impact={form.values.impact} />
      <Textarea
        {...field('rationale')}
        label={labels.rationale}
        description={say('risks.hint-rationale')}
        maxLength={2000}
        autosize
        minRows={3}
      />
      <TextInput {...field('assessedOn')} type="date" label={labels.assessedOn} />
    </ServerForm>
  );
}

interface LevelNowProps {
  readonly matrix: Matrix;
  readonly likelihood: string;
  readonly impact: string;
}

/** The level that the two steps make, as soon as both are chosen; said aloud as it changes. */
function LevelNow({ matrix, likelihood, impact }: LevelNowProps) {
  const { say } = useWords();
  const score = { likelihood: Number(likelihood), impact: Number(impact) };
  const isKnown = checkScore(matrix, score).length === 0;
  return (
    <output className={classes.levelNow} aria-live="polite">
      {isKnown ? (
        <>
          {say('risks.levelIs')} <LevelChip of={{ ...score, level: levelOf(matrix, score) }} />
        </>
      ) : (
        say('risks.levelToCome')
      )}
    </output>
  );
}

function useLabels() {
  const { say } = useWords();
  return {
    kind: say('risks.assessmentKind'),
    likelihood: say('risks.likelihood'),
    impact: say('risks.impact'),
    rationale: say('risks.rationale'),
    assessedOn: say('risks.assessedOn'),
  };
}
