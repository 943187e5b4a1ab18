import { Injectable } from '@nestjs/common';
import {
  ReportDefinitionEntity,
  ReportDefinitionResultEntity,
  ReportDefinitionReviewerEntity,
  type Tx,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import { type Actor, fieldFault, isKey, mayChangeReportDefinitions, wishedFor } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { REPORTING_CONSTRAINTS } from '../reporting-constraints';
import { contentOf, type DefinitionContent } from './definition-content';
import type { ReportDefinitionChanges, ReportDefinitionView, ReportDefinitionWish } from './report-definition.view';
import { ReportDefinitionsQueries } from './report-definitions.queries';
import { originsOf, requireIndicators, requirePlan } from './reported-plan';
import { requireReviewers } from './require-reviewers';

/** What stands in tables of its own, as it is after a change. */
interface Lists {
  readonly originIds: readonly string[];
  readonly reviewerIds: readonly string[];
}

/** Says what reports there are, and what they are made of. What was frozen before keeps the definition that it was made by. */
@Injectable()
export class ReportDefinitionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReportDefinitionsQueries,
  ) {}

  async create(actor: Actor, wish: ReportDefinitionWish): Promise<ReportDefinitionView> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeReportDefinitions(actor));
      const { code, frameworkId = null, resultIds = [], reviewerIds = [] } = wish;
      if (!isKey(code)) throw fieldFault('code', 'field/not-a-key');
      const content = contentOf({ ...wish, frameworkId });
      await requireKnown(tx, content);
      const lists = { originIds: await originsOf(tx, resultIds, frameworkId), reviewerIds };
      await requireReviewers(tx, reviewerIds, 'reviewerIds');
      await tx.insert(ReportDefinitionEntity, { id, code, ...content, version: 1, createdAt: tx.at });
      await insertLists(tx, id, lists);
      const change = { code, ...content, ...lists };
      tx.audit({ action: 'report-definition.created', subjectType: 'report-definition', subjectId: id, change });
      tx.outbox('report.start-due', {});
    });
    await whenBroken(REPORTING_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  /** The code stays: runs and files are known by it. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    changes: ReportDefinitionChanges,
  ): Promise<ReportDefinitionView> {
    const wish: ReportDefinitionChanges = wishedFor(changes);
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeReportDefinitions(actor));
      const definition = await tx.load(ReportDefinitionEntity, id, version);
      const before = { content: contentIn(definition), ...(await listsOf(tx, id)) };
      const content = contentOf({ ...before.content, frameworkId: before.content.frameworkVersionId, ...wish });
      await requireKnown(tx, content, before.content.firstHeadlines);
      const lists = await this.listsAfter(tx, before, { ...wish, frameworkId: content.frameworkVersionId });
      await tx.update(ReportDefinitionEntity, definition, content);
      await tx.remove(ReportDefinitionResultEntity, { definitionId: id });
      await tx.remove(ReportDefinitionReviewerEntity, { definitionId: id });
      await insertLists(tx, id, lists);
      tx.audit({
        action: 'report-definition.changed',
        subjectType: 'report-definition',
        subjectId: id,
        change: { before, after: { content, ...lists } },
      });
      tx.outbox('report.start-due', {});
    });
    await withCurrent(change, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** Also those that stay are looked at again where the plan is another one, but not reviewers who have left since. */
  private async listsAfter(tx: Tx, before: Lists, wish: ReportDefinitionChanges): Promise<Lists> {
    const { frameworkId = null, resultIds = before.originIds, reviewerIds } = wish;
    if (reviewerIds) await requireReviewers(tx, reviewerIds, 'reviewerIds');
    return {
      originIds: await originsOf(tx, resultIds, frameworkId),
      reviewerIds: reviewerIds ?? before.reviewerIds,
    };
  }
}

async function requireKnown(
  tx: Tx,
  { frameworkVersionId, firstHeadlines }: DefinitionContent,
  before: readonly string[] = [],
): Promise<void> {
  await requirePlan(tx, frameworkVersionId);
  await requireIndicators(tx, firstHeadlines, before);
}

async function listsOf(tx: Tx, definitionId: string): Promise<Lists> {
  const results = await tx.all(ReportDefinitionResultEntity, { definitionId });
  const reviewers = await tx.all(ReportDefinitionReviewerEntity, { definitionId });
  return {
    originIds: results.map(({ originId }) => originId).toSorted(),
    reviewerIds: reviewers.map(({ personId }) => personId).toSorted(),
  };
}

async function insertLists(tx: Tx, definitionId: string, { originIds, reviewerIds }: Lists): Promise<void> {
  const results = originIds.map((originId) => ({ definitionId, originId }));
  const reviewers = reviewerIds.map((personId) => ({ definitionId, personId }));
  await tx.insertAll(ReportDefinitionResultEntity, results);
  await tx.insertAll(ReportDefinitionReviewerEntity, reviewers);
}

/** What an entity holds of it, without its class. */
const contentIn = (definition: ReportDefinitionEntity): DefinitionContent => ({
  title: definition.title,
  form: definition.form as DefinitionContent['form'],
  series: definition.series,
  isActive: definition.isActive,
  cutOffDays: definition.cutOffDays,
  languages: definition.languages as DefinitionContent['languages'],
  formats: definition.formats as DefinitionContent['formats'],
  sections: definition.sections as DefinitionContent['sections'],
  firstHeadlines: definition.firstHeadlines,
  mostHeadlines: definition.mostHeadlines,
  mostNamed: definition.mostNamed,
  frameworkVersionId: definition.frameworkVersionId,
});
