import { Injectable } from '@nestjs/common';
import { ReportEntity, ReportTextEntity, type Tx, Writes, withCurrent } from '@resolute/database';
import {
  canonicalJson,
  DomainError,
  type FieldCode,
  fieldFault,
  isEmptyNarrative,
  mayEditReports,
  type Narrative,
  narrativeFault,
  type Person,
  type ProblemParams,
  type TextState,
  tidyNarrative,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import type { ReportLayout } from '../definitions/report-layout';
import type { ReportTextKey, ReportTextView, ReportTextWish } from './report-text.view';
import { ReportTextsQueries } from './report-texts.queries';

const LAYOUT = `SELECT s.content::jsonb -> 'layout' AS layout,
    ARRAY(SELECT jsonb_object_keys(s.content::jsonb -> 'sections')) AS frozen
  FROM report_snapshots s WHERE s.run_id = $1`;

interface TextContent {
  readonly body: Narrative;
  readonly state: TextState;
  readonly basedOn: number | null;
}

/** Writes the narrative of reports: what people say beside the figures. */
@Injectable()
export class ReportTextsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReportTextsQueries,
  ) {}

  /**
   * Saves what a section says in a language; null for the version of a text that is not there yet. The same content again
   * changes nothing, whoever sends it and however often. Throws `report/no-original` for a translation of nothing.
   */
  async save(actor: Person, key: ReportTextKey, version: number | null, wish: ReportTextWish): Promise<ReportTextView> {
    const save = this.writes.run(actor, async (tx) => {
      tx.require(mayEditReports(actor));
      // The row of the report is locked, so that whoever comes at the same moment sees what the other one wrote.
      const report = await tx.load(ReportEntity, key.reportId);
      await requireKnown(tx, report.runId, key);
      const content = await contentOf(tx, report, key, wish);
      const text = await tx.find(ReportTextEntity, { ...key });
      if (!text) await begin(tx, key, version, content);
      else if (!isSame(text, content)) await change(tx, text, version, content);
    });
    await withCurrent(save, () => this.queries.get(actor, key));
    return this.queries.get(actor, key);
  }
}

async function requireKnown(tx: Tx, runId: string, { section, language }: ReportTextKey): Promise<void> {
  const [found] = await tx.query<{ layout: ReportLayout; frozen: string[] }>(LAYOUT, [runId]);
  const { layout, frozen = [] } = found ?? {};
  const sections = (layout?.sections ?? []).filter((id) => frozen.includes(id));
  requireOneOf(section, sections, 'section');
  requireOneOf(language, layout?.languages ?? [], 'language');
}

function requireOneOf(value: string, allowed: readonly string[], field: string): void {
  if (!allowed.includes(value)) throw wrong(field, 'field/not-one-of', { allowed: allowed.join(', ') });
}

async function contentOf(
  tx: Tx,
  { originalLanguage }: ReportEntity,
  key: ReportTextKey,
  { body: given, ...about }: ReportTextWish,
): Promise<TextContent> {
  const fault = narrativeFault(given);
  if (fault) throw wrong(fault.at === '' ? 'body' : `body.${fault.at}`, fault.code, fault.params);
  const body = tidyNarrative(given);
  if (key.language === originalLanguage) return { body, state: 'original', basedOn: null };
  const original = await tx.find(ReportTextEntity, { ...key, language: originalLanguage });
  if (!original || isEmptyNarrative(original.body as Narrative)) throw new DomainError('report/no-original');
  return translationOf(body, about, original.version);
}

function translationOf(
  body: Narrative,
  { state = 'in-translation', basedOn }: Omit<ReportTextWish, 'body'>,
  latest: number,
): TextContent {
  if (basedOn !== undefined && basedOn > latest) throw wrong('basedOn', 'field/too-great', { max: latest });
  if (state === 'translated' && isEmptyNarrative(body)) throw fieldFault('body', 'field/empty');
  return { body, state, basedOn: basedOn ?? latest };
}

async function begin(tx: Tx, key: ReportTextKey, version: number | null, content: TextContent): Promise<void> {
  if (version !== null) throw new DomainError('row/not-found', { params: { id: key.reportId } });
  const about = { ...key, ...content, authorId: authorOf(tx), changedAt: tx.at };
  await tx.insert(ReportTextEntity, { ...about, id: uuid(), version: 1 });
  tell(tx, key, { ...content, version: 1 });
}

async function change(tx: Tx, text: ReportTextEntity, seen: number | null, content: TextContent): Promise<void> {
  if (seen === null) throw new DomainError('request/if-match-missing');
  if (text.version !== seen) throw new DomainError('row/stale', { params: { version: text.version } });
  const version = await tx.update(ReportTextEntity, text, { ...content, authorId: authorOf(tx), changedAt: tx.at });
  tell(tx, text, { ...content, version });
}

/** The trail keeps each text that was saved, so that nothing is lost that somebody wrote over. */
const tell = (
  tx: Tx,
  { reportId, section, language }: Pick<ReportTextEntity, 'reportId' | 'section' | 'language'>,
  content: TextContent & { readonly version: number },
): void =>
  tx.audit({
    action: 'report-text.saved',
    subjectType: 'report',
    subjectId: reportId,
    change: { section, language, ...content },
  });

const authorOf = ({ actor }: Tx): string | null => (actor.kind === 'person' ? actor.id : null);

const isSame = ({ body, state, basedOn }: ReportTextEntity, content: TextContent): boolean =>
  canonicalJson({ body, state, basedOn }) === canonicalJson(content);

const wrong = (field: string, code: FieldCode, params?: ProblemParams): DomainError =>
  new DomainError('request/invalid', { errors: [{ field, code, ...(params && { params }) }] });
