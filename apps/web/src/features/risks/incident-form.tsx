import { TextInput } from '@mantine/core';
import { type Risk, recordIncident } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { ReasonField } from './reason-field';
import { StepForm } from './step-form';

/** Records that a risk materialized. */
export function IncidentForm({ risk, ...frame }: DrawerFrame & { readonly risk: Risk }) {
  const { say } = useWords();
  const labels = { happenedOn: say('risks.happenedOnField'), what: say('risks.whatHappened') };
  return (
    <StepForm
      {...frame}
      name="incident"
      risk={risk}
      initial={{ happenedOn: '', what: '' }}
      labels={labels}
      send={(seen, values) => recordIncident(seen, filledIn(values))}
      done={({ code }) => say('risks.incidentDone', { code })}
      action={say('risks.incident')}
    >
      {(field) => (
        <>
          <TextInput {...field('happenedOn')} type="date" label={labels.happenedOn} />
          <ReasonField {...field('what')} label={labels.what} />
        </>
      )}
    </StepForm>
  );
}
