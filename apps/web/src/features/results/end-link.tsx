import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type ResultLink, type ResultName, resultsChanged } from '../../api/results';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { EndOnForm } from '../../ui/form/end-on-form';

interface EndLinkProps {
  readonly link: ResultLink;
  /** The result on whose page the link stands. */
  readonly of: ResultName;
  readonly onDone: (sentence: string) => void;
}

/** Ends a link on a day, or takes it back as if it had never stood. */
export function EndLink({ link, of, onDone }: EndLinkProps) {
  const { say } = useWords();
  const codes = { code: of.code, other: link.result.code };
  return (
    <DrawerButton
      ask={say('results.endLink')}
      name={say('results.endLinkOf', codes)}
      title={say('results.endTitle', codes)}
      onDone={onDone}
    >
      {(frame) => (
        <EndLinkForm
          link={link}
          onCancel={frame.onCancel}
          onDone={() => {
            frame.onDone(say('results.linkEnded', codes));
          }}
        />
      )}
    </DrawerButton>
  );
}

interface EndLinkFormProps {
  readonly link: ResultLink;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

function EndLinkForm({ link: { id }, onCancel, onDone }: EndLinkFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const send = async (until: string | null): Promise<void> => {
    await answerOf(api.POST('/api/v1/result-links/{id}/endings', { params: { path: { id } }, body: { until } }));
    await resultsChanged(queries);
    onDone();
  };
  return (
    <EndOnForm
      name="end-link"
      action={say('results.endAction')}
      lastDay={say('results.lastDay')}
      send={send}
      onCancel={onCancel}
    />
  );
}
