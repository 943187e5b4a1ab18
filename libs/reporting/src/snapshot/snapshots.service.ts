import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { earlierWritesEnded, Reads, ReportRunEntity, ReportSnapshotEntity, Writes } from '@resolute/database';
import { canonicalJson, DomainError, mayCompileReport, RULE_VERSION_1, SYSTEM } from '@resolute/domain';
import { citeActuals, type PlanScope } from '@resolute/measurement';
import { inDrawingOrder, inOfficialOrder, type ReportLayout } from '../definitions/report-layout';
import { SECTIONS } from '../sections';
import type { Facts, Section } from '../sections/section';
import type { SectionContents, SectionId } from '../sections/section-contents';
import { FactsQueries } from './facts';
import type { OccasionFact, ReportSnapshot } from './report-snapshot';

interface RunFacts {
  readonly layout: ReportLayout;
  readonly frameworkId: string | null;
  readonly originIds: readonly string[];
  readonly cutOff: Date;
  readonly isSample: boolean;
  readonly occasion: OccasionFact;
}

const FACTS = `
  SELECT r.cut_off AS "cutOff", d.framework_version_id AS "frameworkId",
    ARRAY(SELECT l.origin_id::text FROM report_definition_results l WHERE l.definition_id = d.id ORDER BY 1) AS "originIds",
    json_build_object('code', d.code, 'title', d.title, 'form', d.form, 'languages', d.languages, 'formats', d.formats,
      'sections', d.sections, 'mostNamed', d.most_named,
      'headlines', json_build_object('first', d.first_headlines, 'most', d.most_headlines)) AS layout,
    o.is_sample OR EXISTS (SELECT FROM indicators i WHERE i.is_sample AND i.created_at <= r.cut_off)
      OR EXISTS (SELECT FROM risks k WHERE k.is_sample AND k.created_at <= r.cut_off) AS "isSample",
    json_build_object('code', o.code, 'title', o.title, 'place', o.place, 'from', o.from_day, 'to', o.to_day,
      'agendaItem', o.agenda_item) AS occasion
  FROM report_runs r JOIN occasions o ON o.id = r.occasion_id JOIN report_definitions d ON d.code = r.definition
  WHERE r.id = $1`;
const CONTENT = 'SELECT content FROM report_snapshots WHERE run_id = $1';

/** Freezes what a report says. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly writes: Writes,
    private readonly reads: Reads,
    private readonly facts: FactsQueries,
  ) {}

  /** The snapshot of a run as canonical JSON, made now or before: whoever comes second gets what the first one froze. */
  async freeze(runId: string): Promise<string> {
    return (await this.frozen(runId)) ?? this.freezeNow(runId);
  }

  private async freezeNow(runId: string): Promise<string> {
    // What bears a moment before the cut-off may still be on its way into the database.
    await earlierWritesEnded(this.reads);
    const snapshot = await this.contentOf(runId);
    const content = canonicalJson(snapshot);
    const sha256 = createHash('sha256').update(content).digest();
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const run = await tx.load(ReportRunEntity, runId);
      if (run.state !== 'planned') return;
      await tx.insert(ReportSnapshotEntity, { runId, content, sha256, createdAt: tx.at });
      await citeActuals(tx, runId, citedIn(snapshot));
      await tx.update(ReportRunEntity, run, { state: 'frozen', frozenAt: tx.at });
      tx.audit({
        action: 'report.frozen',
        subjectType: 'report-run',
        subjectId: runId,
        change: { sha256: sha256.toString('hex') },
      });
    });
    const kept = await this.frozen(runId);
    if (kept === undefined) throw new Error(`The run ${runId} is frozen without a snapshot`);
    return kept;
  }

  private async frozen(runId: string): Promise<string | undefined> {
    return (await this.reads.row<{ content: string }>(CONTENT, [runId]))?.content;
  }

  private async contentOf(runId: string): Promise<ReportSnapshot> {
    const facts = await this.reads.row<RunFacts>(FACTS, [runId]);
    if (!facts) throw new DomainError('row/not-found', { params: { id: runId } });
    const { cutOff, occasion, isSample, frameworkId, originIds } = facts;
    const { languages, formats } = facts.layout;
    const layout = { ...facts.layout, languages: inOfficialOrder(languages), formats: inDrawingOrder(formats) };
    const scope: PlanScope = { ...(frameworkId !== null && { frameworkId }), originIds };
    return {
      form: 'report/2',
      layout,
      scope,
      cutOff: cutOff.toISOString(),
      isSample,
      ruleVersion: RULE_VERSION_1.version,
      occasion,
      sections: await frozenSections(layout, this.facts.at(cutOff, occasion.code, scope)),
    };
  }
}

/** The values that the figures of a report come from, each once. */
const citedIn = ({ sections }: ReportSnapshot): string[] => [
  ...new Set(
    Object.keys(sections).flatMap((id) => {
      const section = SECTIONS[id as SectionId] as Section<SectionId>;
      return section.cited?.(sections[id as SectionId] as SectionContents[SectionId]) ?? [];
    }),
  ),
];

/** One after the other: they share what they ask for. */
async function frozenSections(layout: ReportLayout, facts: Facts): Promise<Partial<SectionContents>> {
  const frozen: [SectionId, unknown][] = [];
  for (const id of layout.sections) frozen.push([id, await SECTIONS[id].freeze(facts, layout)]);
  return Object.fromEntries(frozen) as Partial<SectionContents>;
}
