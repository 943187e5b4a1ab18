import { TextInput } from '@mantine/core';
import { isLocalDate } from '@resolute/domain';
import { acceptRisk, type Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { ReasonField } from './reason-field';
import { StepForm } from './step-form';

/** Bears a risk above appetite until the end of a day. */
export function AcceptForm({ risk, ...frame }: DrawerFrame & { readonly risk: Risk }) {
  const { say, day } = useWords();
  const labels = { untilOn: say('risks.acceptUntil'), reason: say('risks.reason') };
  return (
    <StepForm
      {...frame}
      name="accept"
      risk={risk}
      initial={{ untilOn: '', reason: '' }}
      labels={labels}
      send={(seen, values) => acceptRisk(seen, filledIn(values))}
      done={({ code }, { untilOn }) =>
        say('risks.acceptDone', { code, day: isLocalDate(untilOn) ? day(untilOn) : untilOn })
      }
      action={say('risks.accept')}
      why={say('risks.acceptWhy')}
    >
      {(field) => (
        <>
          <TextInput {...field('untilOn')} type="date" label={labels.untilOn} />
          <ReasonField {...field('reason')} label={labels.reason} />
        </>
      )}
    </StepForm>
  );
}
