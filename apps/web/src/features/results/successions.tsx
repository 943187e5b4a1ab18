import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type ResultThread, resultsChanged, type Succession } from '../../api/results';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import classes from './results.module.css';
import { SuccessionForm } from './succession-form';
import { SuccessionLine } from './succession-line';

interface SuccessionsProps {
  readonly result: ResultThread;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** What became of a result in later plans, and where it came from. */
export function Successions({ result, mayChange, onDone }: SuccessionsProps) {
  const { say } = useWords();
  const record = (
    <DrawerButton ask={say('results.record')} title={say('results.recordTitle', { code: result.code })} onDone={onDone}>
      {(frame) => <SuccessionForm result={result} {...frame} />}
    </DrawerButton>
  );
  const linesOf = (side: 'became' | 'from', successions: readonly Succession[]) => (
    <ul className={classes.list}>
      {successions.map((succession) => (
        <SuccessionLine key={succession.id} succession={succession} side={side}>
          {mayChange && <RemoveSuccession succession={succession} onDone={onDone} />}
        </SuccessionLine>
      ))}
    </ul>
  );
  const { predecessors, successors } = result;
  return (
    <>
      <Panel title={say('results.became')} actions={mayChange && record}>
        {successors.length === 0 ? (
          <Empty
            title={say('results.becameNothing')}
            why={mayChange ? say('results.becameNothingWhyPlanner') : say('results.becameNothingWhy')}
          />
        ) : (
          linesOf('became', successors)
        )}
      </Panel>
      {predecessors.length > 0 && <Panel title={say('results.cameFrom')}>{linesOf('from', predecessors)}</Panel>}
    </>
  );
}

interface RemoveSuccessionProps {
  readonly succession: Succession;
  readonly onDone: (sentence: string) => void;
}

function RemoveSuccession({ succession: { id }, onDone }: RemoveSuccessionProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const send = async (): Promise<void> => {
    await answerOf(api.DELETE('/api/v1/successions/{id}', { params: { path: { id } } }));
    await resultsChanged(queries);
    onDone(say('results.successionRemoved'));
  };
  return (
    <AskFirst
      ask={say('results.removeAsk')}
      title={say('results.removeSuccessionTitle')}
      consequence={say('results.removeSuccessionWhy')}
      action={say('results.removeSuccession')}
      send={send}
    />
  );
}
