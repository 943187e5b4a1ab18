import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { boardQuery, type TreatmentCounts } from '../../api/risks';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { BackToRisks } from './back-to-risks';
import { BoardFilters } from './board-filters';
import { BoardSection } from './board-section';
import { countOf, STATES_ON_BOARD } from './board-view';
import { useBoardAddress } from './use-board-address';

/** What is planned about all risks together, by state: what is late comes first and says so. */
export function TreatmentsPage() {
  const { say } = useWords();
  const [{ show, choice }, onChange] = useBoardAddress();
  const board = useQuery(boardQuery(choice));
  const isChosen = show !== 'all' || Object.keys(choice).length > 0;
  const sections = show === 'all' ? STATES_ON_BOARD : [show];
  return (
    <>
      <BackToRisks />
      <Page title={say('risks.treatmentsOfAll')} lead={board.data && say('risks.boardLead', leadOf(board.data.counts))}>
        <Loaded query={board} what={say('risks.treatments')}>
          {(loaded) => (
            <>
              <Panel title={say('risks.show')} flush>
                <BoardFilters board={loaded} show={show} choice={choice} onChange={onChange} />
              </Panel>
              {countOf(loaded.counts, show) === 0 ? (
                <NoTreatments {...(isChosen && { onClear: () => onChange({ show: '', unit: '', owner: '' }) })} />
              ) : (
                sections
                  .filter((view) => countOf(loaded.counts, view) > 0)
                  .map((view) => <BoardSection key={view} view={view} filter={choice} />)
              )}
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
}

const leadOf = ({ overdue, planned, underway }: TreatmentCounts) => ({ overdue, open: planned + underway });

function NoTreatments({ onClear }: { readonly onClear?: () => void }) {
  const { say } = useWords();
  return (
    <Panel title={say('risks.treatments')}>
      {onClear ? (
        <Empty
          title={say('risks.noneOnBoard')}
          why={say('risks.noneOnBoardWhy')}
          action={<Button onClick={onClear}>{say('risks.clearFilters')}</Button>}
        />
      ) : (
        <Empty title={say('risks.noTreatments')} why={say('risks.noTreatmentsWhy')} />
      )}
    </Panel>
  );
}
