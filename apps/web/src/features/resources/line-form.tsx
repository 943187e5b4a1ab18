import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FRANC, GRADE_GROUPS, type GradeGroup, type Language, type ResourceUse } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type ResourceLine, resourcesChanged } from '../../api/resources';
import type { ResultName } from '../../api/results';
import { useWords } from '../../text/words';
import { FieldGroup } from '../../ui/form/field-group';
import { ServerForm } from '../../ui/form/server-form';
import { decimalToType, typedDecimal } from '../../ui/form/typed-decimal';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import classes from './resources.module.css';
import { useMonthsText } from './use-months-text';

const NAME = 'line';

interface LineFormProps {
  readonly result: ResultName;
  readonly year: number;
  readonly use: ResourceUse;
  /** What stands; null when it is said for the first time. */
  readonly line: ResourceLine | null;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** All of it as typed; named as the server names it, so that what is wrong stands beside its field. */
type Values = {
  money: { amount: string };
  staffMonths: Record<GradeGroup, string>;
  reason: string;
};

/** Says what is planned or was spent, or revises it with a reason. */
export function LineForm({ result, year, use, line, onCancel, onDone }: LineFormProps) {
  const { say } = useWords();
  const twoReadings = useTwoReadings();
  const form = useForm<Values>({
    initialValues: valuesOf(line),
    validate: {
      money: { amount: twoReadings },
      staffMonths: { director: twoReadings, professional: twoReadings, 'general-service': twoReadings },
    },
  });
  const labels = useLabels();
  const save = useSaving({ resultId: result.id, year, use }, line);
  const input = (path: string) => ({ ...form.getInputProps(path), id: `${NAME}-${path}`, label: labels[path] ?? path });
  const send = async (values: Values): Promise<void> => {
    await save(values);
    onDone(say('resources.lineSaved', { code: result.code, year: String(year) }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={line ? say(`resources.revise-${use}`) : say(`resources.put-${use}`)}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput {...input('money.amount')} description={say('resources.amountHint')} inputMode="numeric" dir="ltr" />
      <FieldGroup
        id={`${NAME}-staffMonths`}
        legend={say('resources.staffMonths')}
        hint={say('resources.staffMonthsHint')}
      >
        <div className={classes.months}>
          {GRADE_GROUPS.map((group) => (
            <TextInput key={group} {...input(`staffMonths.${group}`)} inputMode="decimal" dir="ltr" />
          ))}
        </div>
      </FieldGroup>
      {line && <Textarea {...input('reason')} autosize minRows={2} maxRows={8} />}
    </ServerForm>
  );
}

function useLabels(): Readonly<Record<string, string>> {
  const { say } = useWords();
  const { groupName } = useMonthsText();
  return {
    'money.amount': say('resources.amount'),
    'money.currency': say('resources.amount'),
    ...Object.fromEntries(GRADE_GROUPS.map((group) => [`staffMonths.${group}`, groupName(group)])),
    year: say('results.year'),
    reason: say('resources.reason'),
  };
}

const valuesOf = (line: ResourceLine | null): Values => ({
  money: { amount: line?.money.amount ?? '' },
  staffMonths: {
    director: decimalToType(line?.staffMonths.director ?? ''),
    professional: decimalToType(line?.staffMonths.professional ?? ''),
    'general-service': decimalToType(line?.staffMonths['general-service'] ?? ''),
  },
  reason: '',
});

/** What was not filled in is left out: nothing said is not 0. */
function contentOf({ money, staffMonths }: Values, language: Language) {
  const months = GRADE_GROUPS.flatMap((group) => {
    const typed = typedDecimal(staffMonths[group], language);
    return typed === '' ? [] : [[group, typed] as const];
  });
  return {
    money: { amount: typedDecimal(money.amount, language), currency: FRANC },
    staffMonths: Object.fromEntries(months),
  };
}

function useSaving(
  place: { readonly resultId: string; readonly year: number; readonly use: ResourceUse },
  line: ResourceLine | null,
) {
  const queries = useQueryClient();
  const { language } = useWords();
  return async (values: Values): Promise<void> => {
    const content = contentOf(values, language);
    const sent = line
      ? answerOf(
          api.POST('/api/v1/resources/{id}/revisions', {
            params: { path: { id: line.id } },
            body: { ...content, reason: values.reason },
          }),
        )
      : answerOf(api.POST('/api/v1/resources', { body: { ...place, ...content } }));
    // Also after a refusal: somebody else may have been faster.
    await sent.finally(() => resourcesChanged(queries));
  };
}
