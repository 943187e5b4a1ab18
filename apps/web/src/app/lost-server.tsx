import { useEffect } from 'react';
import { NoAnswerError } from '../api/problem';
import { useWords } from '../text/words';
import { Failed } from '../ui/states/failed';

/** The very first question got no answer, so there is nothing else to show. */
export function LostServer({ onRetry }: { readonly onRetry: () => void }) {
  const { say } = useWords();
  useEffect(() => {
    document.title = `${say('states.noAnswer')} · Resolute`;
  }, [say]);
  return (
    <main>
      <Failed error={new NoAnswerError()} onRetry={onRetry} />
    </main>
  );
}
