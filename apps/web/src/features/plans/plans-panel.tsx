import { type FrameworkKind, mayChangePlans } from '@resolute/domain';
import type { Plan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { PlanYears } from '../../ui/plan-years';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import { FrozenMark } from './frozen-mark';
import { KindCounts } from './kind-counts';
import { PlanLink } from './plan-link';
import classes from './plans.module.css';
import { useStanding } from './use-standing';

interface PlansPanelProps {
  readonly kind: FrameworkKind;
  /** Of both kinds, the newest first. */
  readonly plans: readonly Plan[];
}

/** The plans of one kind, with what was decided on them and what they hold. */
export function PlansPanel({ kind, plans }: PlansPanelProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const columns = useColumns();
  const rows = plans.filter((plan) => plan.kind === kind);
  const title = say(`plans.all-${kind}`);
  return (
    <Panel title={title} flush>
      {rows.length === 0 ? (
        <Empty
          title={say(`plans.none-${kind}`)}
          why={mayChangePlans(actor).allowed ? say('plans.noneWhyPlanner') : say('plans.noneWhy')}
        />
      ) : (
        <DataTable caption={title} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

function useColumns(): readonly [Column<Plan>, ...Column<Plan>[]] {
  const { say } = useWords();
  const standingOf = useStanding();
  return [
    { key: 'plan', head: say('plans.plan'), cell: (plan) => <PlanCell plan={plan} /> },
    { key: 'years', head: say('plans.years'), cell: (plan) => <PlanYears {...plan} /> },
    { key: 'status', head: say('plans.status'), cell: standingOf },
    { key: 'results', head: say('plans.results'), cell: (plan) => <KindCounts plan={plan} /> },
  ];
}

function PlanCell({ plan }: { readonly plan: Plan }) {
  return (
    <span className={classes.plan}>
      <PlanLink plan={plan}>
        <Translated words={plan.title} />
      </PlanLink>
      <span className={classes.marks}>
        <bdi>{plan.code}</bdi>
        {plan.frozenAt !== null && <FrozenMark />}
        {plan.isSample && <SampleTag />}
      </span>
    </span>
  );
}
