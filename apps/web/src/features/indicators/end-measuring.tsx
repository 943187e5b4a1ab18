import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Indicator, indicatorsChanged, type MeasuredResult } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { EndOnForm } from '../../ui/form/end-on-form';

interface EndMeasuringProps {
  readonly indicator: Indicator;
  readonly link: MeasuredResult;
  readonly onDone: (sentence: string) => void;
}

/** Ends the link to a result on a day, or takes it back as if it had never stood. */
export function EndMeasuring({ indicator, link: { id, result }, onDone }: EndMeasuringProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const codes = { code: indicator.code, other: result.code };
  const send = async (until: string | null): Promise<void> => {
    await answerOf(api.POST('/api/v1/measured-results/{id}/endings', { params: { path: { id } }, body: { until } }));
    await indicatorsChanged(queries);
  };
  return (
    <DrawerButton
      ask={say('results.endLink')}
      name={say('results.endLinkOf', codes)}
      title={say('results.endTitle', codes)}
      onDone={onDone}
    >
      {(frame) => (
        <EndOnForm
          name="end-measuring"
          action={say('results.endAction')}
          lastDay={say('results.lastDay')}
          send={async (until) => {
            await send(until);
            frame.onDone(say('results.linkEnded', codes));
          }}
          onCancel={frame.onCancel}
        />
      )}
    </DrawerButton>
  );
}
