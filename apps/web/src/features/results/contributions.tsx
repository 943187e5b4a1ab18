import type { ResultThread } from '../../api/results';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { LinksTable } from './links-table';

interface ContributionsProps {
  readonly result: ResultThread;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The results that contribute to this one. */
export function Contributions({ result, mayChange, onDone }: ContributionsProps) {
  const { say } = useWords();
  const title = say('results.contributions');
  return (
    <Panel title={title} flush>
      {result.contributions.length === 0 ? (
        <Empty title={say('results.fromNothing')} why={say('results.fromNothingWhy')} />
      ) : (
        <LinksTable caption={title} links={result.contributions} mayChange={mayChange} onDone={onDone} of={result} />
      )}
    </Panel>
  );
}
