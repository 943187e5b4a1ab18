import { TextInput } from '@mantine/core';
import { dayOf, GENEVA } from '@resolute/domain';
import { type Risk, reviewRisk } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { ReasonField } from './reason-field';
import { StepForm } from './step-form';

/** Records that a risk was looked at again. */
export function ReviewForm({ risk, ...frame }: DrawerFrame & { readonly risk: Risk }) {
  const { say } = useWords();
  const labels = { reviewedOn: say('risks.reviewedOnField'), note: say('risks.note') };
  return (
    <StepForm
      {...frame}
      name="review"
      risk={risk}
      initial={{ reviewedOn: dayOf(new Date(), GENEVA) as string, note: '' }}
      labels={labels}
      send={(seen, values) => reviewRisk(seen, filledIn(values))}
      done={({ code }) => say('risks.reviewDone', { code })}
      action={say('risks.review')}
      why={say('risks.reviewWhy')}
    >
      {(field) => (
        <>
          <TextInput {...field('reviewedOn')} type="date" label={labels.reviewedOn} />
          <ReasonField {...field('note')} label={labels.note} />
        </>
      )}
    </StepForm>
  );
}
