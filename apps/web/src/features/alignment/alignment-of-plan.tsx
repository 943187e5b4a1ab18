import { NativeSelect } from '@mantine/core';
import { mayAskForCheck } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { alignmentQuery } from '../../api/alignment';
import type { Plan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { CheckNow } from './check-now';
import { CoveragePanel } from './coverage-panel';
import { FindingsPanel } from './findings-panel';
import { FlowsPanel } from './flows-panel';
import { MatrixPanel } from './matrix-panel';
import { RulesPanel } from './rules-panel';
import { useAlignmentAddress } from './use-alignment-address';
import { useAlignmentFinding } from './use-alignment-finding';

interface AlignmentOfPlanProps {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
}

/** One plan: how much of it is covered, what the rules find, and how its money leads to goals. */
export function AlignmentOfPlan({ plan, plans }: AlignmentOfPlanProps) {
  const { say } = useWords();
  const [, onChange] = useAlignmentAddress();
  const [change, onDone] = useChange();
  const query = useQuery(alignmentQuery(plan.code));
  const finding = useAlignmentFinding();
  const { actor } = useSignedIn();
  return (
    <Page
      title={say('frame.alignment')}
      lead={query.data ? finding(query.data) : say('alignment.lead')}
      actions={
        <>
          <NativeSelect
            aria-label={say('alignment.plan')}
            value={plan.id}
            onChange={({ currentTarget: { value } }) => onChange({ plan: value })}
            data={plans.map(({ id, code }) => ({ value: id, label: code }))}
          />
          {mayAskForCheck(actor).allowed && <CheckNow framework={plan.code} onDone={onDone} />}
        </>
      }
    >
      <ChangeNotice change={change} />
      <Loaded query={query} what={say('frame.alignment')}>
        {(overview) => (
          <>
            <CoveragePanel overview={overview} />
            <RulesPanel overview={overview} />
            <FindingsPanel overview={overview} onDone={onDone} />
          </>
        )}
      </Loaded>
      <FlowsPanel plan={plan} />
      <MatrixPanel plan={plan} onDone={onDone} />
    </Page>
  );
}
