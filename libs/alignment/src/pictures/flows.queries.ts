import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  dayOf,
  FLOW_COLUMNS,
  type FlowNode,
  GENEVA,
  mayReadAlignment,
  moneyFlows,
  requireAllowed,
  UNLINKED,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { AlignedFactsQueries, type ResultNameRow } from '../plans/aligned-facts.queries';
import { CheckedPlanQueries } from '../plans/checked-plan.queries';
import type { FlowNodeView, FlowsView } from './flows.view';

/** How the planned francs get to the goals, as the plans are now: six statements. */
@Injectable()
export class FlowsQueries {
  constructor(
    private readonly plans: CheckedPlanQueries,
    private readonly facts: AlignedFactsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor, code?: string): Promise<FlowsView> {
    requireAllowed(mayReadAlignment(actor));
    const today = dayOf(this.clock.now(), GENEVA);
    const plan = await this.plans.get(today, code);
    const { nodes, links } = moneyFlows(await this.facts.ofPlans(plan, today));
    const names = await this.facts.names(nodes.filter(isResult).map(({ id }) => id));
    return {
      columns: FLOW_COLUMNS,
      nodes: nodes.map((node) => nodeView(node, names.get(node.id))),
      links: links.map((link) => ({ ...link, francs: link.francs.toString() })),
    };
  }
}

const isResult = ({ id, column }: FlowNode): boolean => column !== 'money' && !id.startsWith(UNLINKED);

function nodeView(node: FlowNode, name: ResultNameRow | undefined): FlowNodeView {
  const { id, column } = node;
  const bare = { code: column === 'money' ? id : UNLINKED, title: {} };
  const { code, title } = name ?? bare;
  return { id, column, code, title, francs: node.francs.toString() };
}
