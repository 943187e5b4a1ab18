import { useWords } from '../../text/words';
import { Columns } from '../../ui/columns';
import { Page } from '../../ui/page';
import { DownloadPanel } from './download-panel';
import { ImportsPanel } from './imports-panel';
import { UploadPanel } from './upload-panel';

/** Values as files: given out, taken back, and what became of those that were. */
export function ExchangePage() {
  const { say } = useWords();
  return (
    <Page title={say('exchange.title')} lead={say('exchange.lead')}>
      <Columns first={<DownloadPanel />} second={<UploadPanel />} />
      <ImportsPanel />
    </Page>
  );
}
