import { NativeSelect } from '@mantine/core';
import { type Rung, rungsAbove } from '@resolute/domain';
import { escalateRisk, type Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { ReasonField } from './reason-field';
import { StepForm } from './step-form';

/** Takes a risk up the ladder, to a rung above the one on which it stands. */
export function EscalateForm({ risk, ...frame }: DrawerFrame & { readonly risk: Risk }) {
  const { say } = useWords();
  const rungs = rungsAbove(risk.rung);
  const labels = { toRung: say('risks.toRung'), reason: say('risks.reason') };
  return (
    <StepForm
      {...frame}
      name="escalate"
      risk={risk}
      initial={{ toRung: rungs[0] ?? 'council', reason: '' } as { toRung: Rung; reason: string }}
      labels={labels}
      send={escalateRisk}
      done={({ code, rung }) => say('risks.escalateDone', { code, rung: say(`risks.rung-${rung}`) })}
      action={say('risks.escalate')}
      why={say('risks.escalateWhy')}
    >
      {(field) => (
        <>
          <NativeSelect
            {...field('toRung')}
            label={labels.toRung}
            data={rungs.map((value) => ({ value, label: say(`risks.rung-${value}`) }))}
          />
          <ReasonField {...field('reason')} label={labels.reason} />
        </>
      )}
    </StepForm>
  );
}
