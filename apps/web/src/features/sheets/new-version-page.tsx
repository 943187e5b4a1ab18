import { useWords } from '../../text/words';
import { LoadedSheet } from './loaded-sheet';
import { NewVersionForm } from './new-version-form';

/** Where a planner gives an indicator another meaning from a day on. */
export function NewVersionPage() {
  const { say } = useWords();
  return (
    <LoadedSheet title={(code) => say('sheets.versionTitle', { code })} lead={say('sheets.versionLead')}>
      {(indicator, version) => <NewVersionForm key={version.id} indicator={indicator} version={version} />}
    </LoadedSheet>
  );
}
