import { mayChangePlans } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { Plan } from '../../api/plans';
import { receivedFile } from '../../api/received-file';
import { resourcesChanged } from '../../api/resources';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { ListExport, type OfferedFile } from '../../ui/files/list-export';
import { ListImport } from '../../ui/files/list-import';

interface ResourceFilesProps {
  readonly plan: Plan;
  readonly onDone: (sentence: string) => void;
}

/** Money and people of a plan as files: out for every reader, in for whoever plans. */
export function ResourceFiles({ plan, onDone }: ResourceFilesProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const queries = useQueryClient();
  const files = useOffered(plan);
  const mayImport = mayChangePlans(actor).allowed;
  return (
    <>
      <DrawerButton
        ask={say('resources.exportAsk')}
        title={say('resources.exportTitle', { code: plan.code })}
        onDone={onDone}
      >
        {(frame) => <ListExport files={files} onDone={frame.onDone} />}
      </DrawerButton>
      {mayImport && (
        <DrawerButton
          ask={say('resources.importAsk')}
          title={say('resources.importTitle', { code: plan.code })}
          isWide
          onDone={onDone}
        >
          {(frame) => (
            <ListImport
              to={{ path: '/api/v1/imports/resources', query: { framework: plan.id } }}
              hint={say('resources.importHint')}
              onApplied={({ counts: { created, updated } }) => {
                void resourcesChanged(queries);
                frame.onDone(say('exchange.listApplied', { created, updated }));
              }}
            />
          )}
        </DrawerButton>
      )}
    </>
  );
}

function useOffered({ id: framework }: Plan): readonly OfferedFile[] {
  const { say } = useWords();
  const lines = (format: 'xlsx' | 'csv') => () =>
    receivedFile(api.GET('/api/v1/exports/resources', { params: { query: { framework, format } }, parseAs: 'blob' }));
  const template = () =>
    receivedFile(api.GET('/api/v1/exports/resources-template', { params: { query: { framework } }, parseAs: 'blob' }));
  return [
    {
      key: 'template',
      action: say('exchange.what-template'),
      about: say('resources.aboutTemplate'),
      receive: template,
    },
    { key: 'xlsx', action: say('exchange.listXlsx'), about: say('resources.aboutXlsx'), receive: lines('xlsx') },
    { key: 'csv', action: say('exchange.listCsv'), about: say('exchange.about-values-csv'), receive: lines('csv') },
  ];
}
