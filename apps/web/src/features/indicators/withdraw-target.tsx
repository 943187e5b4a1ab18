import { parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { indicatorsChanged, type Target } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { EndOnForm } from '../../ui/form/end-on-form';

interface WithdrawTargetProps {
  /** Of the indicator. */
  readonly code: string;
  readonly target: Target;
  readonly onDone: (sentence: string) => void;
}

/** Withdraws a target on a day, or takes it back as if it had never been set. */
export function WithdrawTarget({ code, target: { id, onDay, effectiveFrom }, onDone }: WithdrawTargetProps) {
  const { say, day } = useWords();
  const queries = useQueryClient();
  const named = { code, day: day(parseLocalDate(onDay)), from: day(parseLocalDate(effectiveFrom)) };
  const send = async (until: string | null): Promise<void> => {
    await answerOf(api.POST('/api/v1/targets/{id}/withdrawals', { params: { path: { id } }, body: { until } }));
    await indicatorsChanged(queries);
  };
  return (
    <DrawerButton
      ask={say('indicators.withdrawAsk')}
      name={say('indicators.withdrawOf', named)}
      title={say('indicators.withdrawTitle', named)}
      onDone={onDone}
    >
      {(frame) => (
        <EndOnForm
          name="withdraw"
          action={say('indicators.withdrawAction')}
          lastDay={say('indicators.lastDayOfTarget')}
          send={async (until) => {
            await send(until);
            frame.onDone(say('indicators.withdrawn', named));
          }}
          onCancel={frame.onCancel}
        />
      )}
    </DrawerButton>
  );
}
