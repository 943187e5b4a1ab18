import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA, parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Indicator, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton, type DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';

interface RetireProps {
  readonly indicator: Indicator;
  readonly onDone: (sentence: string) => void;
}

/** Gives an indicator its last day, moves that day, or lets it go on again. */
export function Retire({ indicator, onDone }: RetireProps) {
  const { say } = useWords();
  const { code, retiredOn } = indicator;
  return (
    <DrawerButton
      ask={retiredOn === null ? say('indicators.retireAsk') : say('indicators.moveRetirementAsk')}
      title={say('indicators.retireTitle', { code })}
      onDone={onDone}
    >
      {(frame) => <RetireForm indicator={indicator} {...frame} />}
    </DrawerButton>
  );
}

function RetireForm({ indicator, onCancel, onDone }: { readonly indicator: Indicator } & DrawerFrame) {
  const { say, day } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { retiredOn: indicator.retiredOn ?? dayOf(new Date(), GENEVA) } as Values });
  const savedNow = useSavedNow();
  const { theirs, change } = useSeen(indicator, () =>
    answerOf(api.GET('/api/v1/indicators/{id}', { params: { path: { id: indicator.id } } })),
  );
  const label = say('results.retiredOn');
  const send = async ({ retiredOn: typed }: Values): Promise<void> => {
    const retiredOn = typed === '' ? null : typed;
    await change(({ id, version }) =>
      answerOf(
        api.PATCH('/api/v1/indicators/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { retiredOn },
        }),
      ),
    );
    await indicatorsChanged(queries);
    const { code } = indicator;
    onDone(
      retiredOn === null
        ? say('indicators.goesOn', { code })
        : say('indicators.isRetired', { code, day: day(parseLocalDate(retiredOn)) }),
    );
  };
  return (
    <ServerForm
      name="retire"
      form={form}
      labels={{ retiredOn: label }}
      send={send}
      action={form.values.retiredOn === '' ? say('indicators.letGoOn') : say('indicators.retire')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('indicators.retireWhy')}</p>
      <TextInput
        {...fieldsOf('retire', form)('retiredOn')}
        type="date"
        label={label}
        description={
          savedNow(theirs && (theirs.retiredOn ?? ''), form.values.retiredOn) ?? say('indicators.retireHint')
        }
      />
    </ServerForm>
  );
}

type Values = { retiredOn: string };
