import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { ClosuresPanel } from './closures-panel';
import { ExceptionsPanel } from './exceptions-panel';

/** When values may be entered: what decisions closed for everybody, and what was granted to some all the same. */
export function WindowsPage() {
  const { say } = useWords();
  return (
    <Page title={say('windows.title')} lead={say('windows.lead')}>
      <ExceptionsPanel />
      <ClosuresPanel />
    </Page>
  );
}
