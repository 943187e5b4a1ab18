import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type FindingCount, riskFindingsQuery } from '../../api/risks';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { BackToRisks } from './back-to-risks';
import { isProposal } from './finding-place';
import { FindingsFilters } from './findings-filters';
import { FindingsTable } from './findings-table';
import { useFindingsAddress } from './use-findings-address';

/** What does not fit together in all risks, and what their indicators propose, each with the place where it is mended. */
export function FindingsPage() {
  const { say } = useWords();
  const [choice, onChange] = useFindingsAddress();
  const query = useInfiniteQuery(riskFindingsQuery(choice));
  const isChosen = Object.keys(choice).length > 0;
  return (
    <>
      <BackToRisks />
      <Page
        title={say('risks.findingsOfAll')}
        lead={query.data && say('risks.findingsLead', leadOf(query.data.counts))}
      >
        <Loaded query={query} what={say('risks.findings')}>
          {({ items, counts }) => (
            <Panel title={say('risks.findings')} flush>
              <FindingsFilters counts={counts} choice={choice} onChange={onChange} />
              {items.length > 0 ? (
                <>
                  <FindingsTable risks={items} />
                  <MoreRows query={query} />
                </>
              ) : (
                <NoFindings {...(isChosen && { onClear: () => onChange({ code: '', unit: '' }) })} />
              )}
            </Panel>
          )}
        </Loaded>
      </Page>
    </>
  );
}

/** Of all kinds, whichever is looked for. */
function leadOf(counts: readonly FindingCount[]): { findings: number; proposals: number } {
  const sum = (wanted: readonly FindingCount[]): number => wanted.reduce((all, { count }) => all + count, 0);
  const proposals = sum(counts.filter(({ code }) => isProposal(code)));
  return { findings: sum(counts) - proposals, proposals };
}

function NoFindings({ onClear }: { readonly onClear?: () => void }) {
  const { say } = useWords();
  if (!onClear) return <Empty title={say('risks.noFindingsOfAll')} why={say('risks.noFindingsOfAllWhy')} />;
  return (
    <Empty
      title={say('risks.noneOfKind')}
      why={say('risks.noneOfKindWhy')}
      action={<Button onClick={onClear}>{say('risks.clearFilters')}</Button>}
    />
  );
}
