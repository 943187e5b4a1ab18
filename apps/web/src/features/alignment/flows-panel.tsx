import { useQuery } from '@tanstack/react-query';
import { flowsQuery } from '../../api/alignment';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { FlowsChart } from './flows-chart';

/** The way of the planned money to the goals, as a picture and as a table. */
export function FlowsPanel({ plan: { code } }: { readonly plan: Plan }) {
  const { say } = useWords();
  const query = useQuery(flowsQuery(code));
  return (
    <Loaded query={query} what={say('alignment.flows')}>
      {(flows) =>
        flows.links.some(({ francs }) => francs !== '0') ? (
          <FlowsChart flows={flows} plan={code} />
        ) : (
          <Panel title={say('alignment.flows')}>
            <Empty title={say('alignment.noFlows')} why={say('alignment.noFlowsWhy')} />
          </Panel>
        )
      }
    </Loaded>
  );
}
