import { useWords } from '../../text/words';
import { ChangeSheetForm } from './change-sheet-form';
import { LoadedSheet } from './loaded-sheet';

/** Where a planner changes the method sheet of a version. */
export function ChangeSheetPage() {
  const { say } = useWords();
  return (
    <LoadedSheet title={(code) => say('sheets.changeTitle', { code })} lead={say('sheets.changeLead')}>
      {(indicator, version) => <ChangeSheetForm key={version.id} indicator={indicator} version={version} />}
    </LoadedSheet>
  );
}
