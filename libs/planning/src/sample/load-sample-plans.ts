import {
  BudgetEntity,
  FrameworkVersionEntity,
  PlanDecisionEntity,
  ResultEntity,
  ResultKindEntity,
  ResultLinkEntity,
  SuccessionEntity,
  type Tx,
  YearEntryEntity,
} from '@resolute/database';
import { v7 as uuid } from 'uuid';
import { SAMPLE_BUDGETS } from './budgets';
import type { SampleFramework, SampleResult, SampleResultName } from './sample-plan.types';
import { SAMPLE_FRAMEWORKS } from './sample-plans';
import { SAMPLE_SUCCESSIONS } from './successions';

/** Enters the sample's plans. What was published carries its source; all else is marked as sample. */
export async function loadSamplePlans(tx: Tx): Promise<void> {
  await new SamplePlans(tx).load();
}

/** An operational plan's editions follow each other: results of one code and kind are one result. */
class SamplePlans {
  private readonly frameworkIds = new Map<string, string>();
  private readonly resultIds = new Map<string, string>();
  private readonly originIds = new Map<string, string>();

  constructor(private readonly tx: Tx) {}

  async load(): Promise<void> {
    for (const budget of SAMPLE_BUDGETS) {
      const row = { ...about(budget), ...budget, id: uuid(), version: 1, createdAt: this.tx.at };
      await this.tx.insert(BudgetEntity, row);
      this.tx.audit({ action: 'budget.created', subjectType: 'budget', subjectId: row.id, change: { ...budget } });
    }
    for (const framework of SAMPLE_FRAMEWORKS) await this.framework(framework);
    await this.successions();
    for (const framework of SAMPLE_FRAMEWORKS) await this.freezeFollowed(framework);
  }

  private async framework(sample: SampleFramework): Promise<void> {
    const { code, kind, title, firstYear, lastYear, decisions } = sample;
    const id = uuid();
    const previous = followedBy(sample);
    const years = { firstYear, lastYear };
    await this.tx.insert(FrameworkVersionEntity, {
      ...about(sample),
      ...years,
      id,
      code,
      kind,
      title,
      previousId: previous ? this.frameworkIds.get(previous.code) : null,
      version: 1,
      createdAt: this.tx.at,
    });
    this.frameworkIds.set(code, id);
    await this.results(sample, id);
    await this.tx.insertAll(
      PlanDecisionEntity,
      decisions.map(({ source, years: decided, ...decision }) => ({
        ...about({ source }),
        ...decision,
        years: [...decided],
        id: uuid(),
        frameworkVersionId: id,
        createdAt: this.tx.at,
      })),
    );
    const change = { code, kind, ...years, results: sample.results.length, isSample: true };
    this.tx.audit({ action: 'framework.created', subjectType: 'framework', subjectId: id, change });
  }

  private async results({ code: framework, kinds, results, firstYear }: SampleFramework, id: string): Promise<void> {
    const of = { frameworkVersionId: id, version: 1, createdAt: this.tx.at };
    const kindIds = new Map(kinds.map(({ code }) => [code, uuid()]));
    const kindId = (code: string): string => found(kindIds, code);
    await this.tx.insertAll(
      ResultKindEntity,
      kinds.map((kind) => ({ ...kind, ...of, id: kindId(kind.code) })),
    );
    const idOf = ({ kind, code }: { kind: string; code: string }) =>
      found(this.resultIds, keyOf({ framework, kind, code }));
    for (const result of results) this.name({ framework, ...result });
    await this.tx.insertAll(
      ResultEntity,
      results.map((result) => ({
        ...of,
        ...about(result),
        id: idOf(result),
        originId: found(this.originIds, idOf(result)),
        kindId: kindId(result.kind),
        code: result.code,
        title: result.title,
        description: result.description ?? null,
        controlLevel: result.controlLevel,
        sdgs: [...(result.sdgs ?? [])],
        changedAt: this.tx.at,
      })),
    );
    await this.linksAndYears(of, { results, firstYear }, idOf);
  }

  private async linksAndYears(
    of: { readonly frameworkVersionId: string; readonly version: number; readonly createdAt: Date },
    { results, firstYear }: Pick<SampleFramework, 'results' | 'firstYear'>,
    idOf: (result: SampleResult) => string,
  ): Promise<void> {
    await this.tx.insertAll(
      ResultLinkEntity,
      results.flatMap((result) =>
        (result.contributesTo ?? []).map(({ share, ...parent }) => ({
          id: uuid(),
          childId: idOf(result),
          parentId: found(this.resultIds, keyOf(parent)),
          share: share ?? null,
          effectiveFrom: `${firstYear}-01-01`,
          isSample: true,
          createdAt: this.tx.at,
        })),
      ),
    );
    await this.tx.insertAll(
      YearEntryEntity,
      results.flatMap((result) =>
        (result.years ?? []).map(({ year, planned, regionalSupportShare = null }) => ({
          ...of,
          id: uuid(),
          resultId: idOf(result),
          year,
          planned,
          regionalSupportShare,
          changedAt: this.tx.at,
          isSample: true,
        })),
      ),
    );
  }

  /** Gives a result its id, and its identity: that of the edition before where it has the same kind and code. */
  private name(result: SampleResultName): void {
    const id = uuid();
    const framework = SAMPLE_FRAMEWORKS.find(({ code }) => code === result.framework);
    const previous = framework && followedBy(framework);
    const before = previous && this.resultIds.get(keyOf({ ...result, framework: previous.code }));
    this.resultIds.set(keyOf(result), id);
    this.originIds.set(id, before ? found(this.originIds, before) : id);
  }

  private successions(): Promise<void> {
    return this.tx.insertAll(
      SuccessionEntity,
      SAMPLE_SUCCESSIONS.map(({ from, to, kind, note, source }) => ({
        ...about({ source }),
        id: uuid(),
        fromId: found(this.resultIds, keyOf(from)),
        toId: to ? found(this.resultIds, keyOf(to)) : null,
        kind,
        note,
        createdAt: this.tx.at,
      })),
    );
  }

  private async freezeFollowed(framework: SampleFramework): Promise<void> {
    const previous = followedBy(framework);
    if (previous)
      await this.tx.change(
        FrameworkVersionEntity,
        { id: found(this.frameworkIds, previous.code) },
        { frozenAt: this.tx.at },
      );
  }
}

/** The edition that one follows: that of the year before. */
const followedBy = ({ kind, firstYear }: SampleFramework): SampleFramework | undefined =>
  kind === 'operational-plan'
    ? SAMPLE_FRAMEWORKS.find((each) => each.kind === kind && each.firstYear === firstYear - 1)
    : undefined;

const keyOf = ({ framework, kind, code }: SampleResultName): string => `${framework} ${kind} ${code}`;

const about = ({ source = null }: { source?: string | null }) => ({ source, isSample: source === null });

function found(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The sample has no ${key}`);
  return id;
}
