import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA, mayNameSubstitute, parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ColleagueSelect } from '../../ui/colleague-select';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import classes from './substitutes.module.css';
import { SUBSTITUTIONS_KEY, type Substitution } from './substitutes.queries';

const NAME = 'substitute';
const SOMEBODY_ELSE = '';

/** Names a substitute: for oneself, or, by those who may, for anybody. */
export function SubstituteForm({ onNamed }: { readonly onNamed: (sentence: string) => void }) {
  const { say } = useWords();
  const { person, actor } = useSignedIn();
  const sentenceOf = useSentence();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { absentId: person.id, substituteId: '', fromDay: dayOf(new Date(), GENEVA) as string, toDay: '' },
  });
  const field = fieldsOf(NAME, form);
  const labels = {
    absentId: say('substitutes.absent'),
    substituteId: say('substitutes.substitute'),
    fromDay: say('substitutes.fromDay'),
    toDay: say('substitutes.toDay'),
  };
  const send = async (values: typeof form.values): Promise<void> => {
    const body = filledIn(values);
    const named = await answerOf(api.POST('/api/v1/substitutions', { body }));
    form.reset();
    onNamed(sentenceOf(named));
    await queries.invalidateQueries({ queryKey: SUBSTITUTIONS_KEY });
  };
  return (
    <ServerForm name={NAME} form={form} labels={labels} send={send} action={say('substitutes.nameAction')}>
      {mayNameSubstitute(actor, SOMEBODY_ELSE).allowed && (
        <ColleagueSelect {...field('absentId')} label={labels.absentId} known={person} />
      )}
      <ColleagueSelect
        {...field('substituteId')}
        label={labels.substituteId}
        description={say('substitutes.searchHint')}
        except={[form.values.absentId]}
      />
      <div className={classes.days}>
        <TextInput {...field('fromDay')} type="date" label={labels.fromDay} />
        <TextInput {...field('toDay')} type="date" label={labels.toDay} min={form.values.fromDay} />
      </div>
    </ServerForm>
  );
}

function useSentence(): (named: Substitution) => string {
  const { say, day } = useWords();
  return ({ substitute, absent, fromDay, toDay }) =>
    say('substitutes.named', {
      substitute: substitute.name,
      absent: absent.name,
      from: day(parseLocalDate(fromDay)),
      to: day(parseLocalDate(toDay)),
    });
}
