import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { receivedFile } from '../../api/received-file';
import { risksChanged } from '../../api/risks';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { ListExport, type OfferedFile } from '../../ui/files/list-export';
import { ListImport } from '../../ui/files/list-import';
import { useUnitsToRaise } from '../../ui/risks/use-units-to-raise';

/** The register as files: out for every reader, and new risks in for whoever may raise one for some unit. */
export function RiskFiles({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const files = useOffered();
  const mayImport = useUnitsToRaise().length > 0;
  return (
    <>
      <DrawerButton ask={say('risks.exportAsk')} title={say('risks.exportTitle')} onDone={onDone}>
        {(frame) => <ListExport files={files} onDone={frame.onDone} />}
      </DrawerButton>
      {mayImport && (
        <DrawerButton ask={say('risks.importAsk')} title={say('risks.importTitle')} isWide onDone={onDone}>
          {(frame) => (
            <ListImport
              to={{ path: '/api/v1/imports/risks', query: {} }}
              hint={say('risks.importHint')}
              onApplied={({ counts: { created } }) => {
                void risksChanged(queries);
                frame.onDone(say('risks.importDone', { count: created }));
              }}
            />
          )}
        </DrawerButton>
      )}
    </>
  );
}

function useOffered(): readonly OfferedFile[] {
  const { say } = useWords();
  const register = (format: 'xlsx' | 'csv') => () =>
    receivedFile(api.GET('/api/v1/exports/risks', { params: { query: { format } }, parseAs: 'blob' }));
  const template = () => receivedFile(api.GET('/api/v1/exports/risks-template', { parseAs: 'blob' }));
  return [
    { key: 'xlsx', action: say('risks.exportXlsx'), about: say('risks.aboutXlsx'), receive: register('xlsx') },
    { key: 'csv', action: say('exchange.listCsv'), about: say('risks.aboutCsv'), receive: register('csv') },
    { key: 'template', action: say('exchange.what-template'), about: say('risks.aboutTemplate'), receive: template },
  ];
}
