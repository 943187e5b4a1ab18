import type { BatchAction } from '@resolute/domain';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { DrawerButton } from '../../ui/drawer-button';
import { UnavailableAction } from '../../ui/unavailable-action';
import type { Batch, Import } from './exchange.queries';
import { SendBackForm } from './send-back-form';
import { type Heard, useImportChange } from './use-import-change';
import { useWhyNot } from './use-why-not';

interface BatchStepProps extends Heard {
  readonly action: BatchAction;
  readonly row: Import;
  readonly batch: Batch;
}

/** One step that the state of a batch allows; for whoever may not take it, why. */
export function BatchStep({ action, row, batch, ...heard }: BatchStepProps) {
  const { say } = useWords();
  const why = useWhyNot()(action, batch);
  const about = { name: row.fileName, count: batch.rowCount };
  const { act, sendBack } = useImportChange(row, heard, () => say(`exchange.${action}-done`, about));
  if (why !== undefined) return <UnavailableAction action={say(`exchange.${action}-action`, about)} why={why} />;
  if (action === 'send-back')
    return (
      <DrawerButton
        ask={say('exchange.send-back-ask')}
        title={say('exchange.send-back-title')}
        onDone={() => undefined}
      >
        {({ onCancel, onDone }) => (
          <SendBackForm
            send={async (reasons) => {
              await sendBack(reasons);
              onDone('');
            }}
            onCancel={onCancel}
          />
        )}
      </DrawerButton>
    );
  return (
    <AskFirst
      ask={say(`exchange.${action}-ask`, about)}
      title={say(`exchange.${action}-title`, about)}
      consequence={say(`exchange.${action}-consequence`)}
      action={say(`exchange.${action}-action`, about)}
      isDangerous={action === 'withdraw'}
      send={() => act(action)}
    />
  );
}
