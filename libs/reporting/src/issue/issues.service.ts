import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  IssuedDocumentEntity,
  ReportEntity,
  ReportIssueEntity,
  type Tx,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import {
  advance,
  canonicalJson,
  DomainError,
  type IssueState,
  issueLifecycle,
  type Language,
  mayPrepareIssue,
  type Person,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { versionContentOf, workingCopy } from '../editing/working-copy';
import { REPORTING_CONSTRAINTS } from '../reporting-constraints';
import { openJobOf } from '../runs/open-job.sql';
import { askedLanguages, requireSaid } from './asked-languages';
import { type EndorsedVersion, endorsedVersion } from './endorsed-version';
import type { IssueView, IssueWish, TranslationsWish } from './issue.view';
import { type IssueBefore, issueWords } from './issue-words';
import { issuedContent, untranslatedIn } from './issued-content';
import { IssuesQueries } from './issues.queries';
import { lockReportOf } from './lock-report-of';
import { requireNoOpenIssue } from './open-issue';

const BEFORE = `
  SELECT id, version_id AS "versionId", revision, document_number AS "documentNumber"
  FROM report_issues WHERE report_id = $1 AND state = 'issued' ORDER BY revision DESC LIMIT 1`;
const ISSUED_IN = 'SELECT language FROM issued_documents WHERE issue_id = $1';
const SUPERSEDED = `SELECT FROM report_issues WHERE supersedes_id = $1 AND state = 'issued' LIMIT 1`;
const UNSEALED = 'SELECT FROM issued_documents WHERE issue_id = $1 AND seal_id IS NULL LIMIT 1';
const ENDORSED = `
  SELECT v.content, s.content::jsonb #> '{layout,languages}' AS languages
  FROM report_versions v JOIN report_snapshots s ON s.run_id = v.run_id WHERE v.id = $1`;

/** Prepares the issue of reports, and adds translations to what is issued. */
@Injectable()
export class IssuesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IssuesQueries,
  ) {}

  /**
   * Puts the latest version before the Director, as the next issue of its report. Throws `report/not-settled` unless its review is;
   * `issue/open` while another issue is on its way; `report/unchanged` for a version that is issued; `issue/untranslated` with the
   * sections that are not translated into a language whose cover does not say so.
   */
  async prepare(actor: Person, wish: IssueWish): Promise<IssueView> {
    const id = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayPrepareIssue(actor));
      const { reportId, documentDay, isPublic } = wish;
      // Locked, as when a version is sent or endorsed: nothing of what is prepared changes meanwhile.
      await tx.load(ReportEntity, reportId);
      await requireNoOpenIssue(tx, reportId);
      const version = await endorsedVersion(tx, reportId);
      const [before] = await tx.query<IssueBefore>(BEFORE, [reportId]);
      if (before?.versionId === version.id) throw new DomainError('report/unchanged');
      const words = issueWords(wish, version, before);
      const contents = await contentsOf(tx, { reportId, wish, version });
      const hands = { preparedAt: tx.at, preparedById: actor.id };
      const row = { reportId, versionId: version.id, runId: version.runId, documentDay, isPublic, ...words, ...hands };
      const entered = tx.insert(ReportIssueEntity, { ...row, id, state: 'prepared', version: 1 });
      await whenBroken(REPORTING_CONSTRAINTS, entered);
      await addDocuments(tx, id, contents);
      const { saysUntranslated = [], languages: _asked, ...said } = wish;
      const change = { ...said, ...words, versionId: version.id, languages: [...contents.keys()], saysUntranslated };
      tx.audit({ action: 'issue.prepared', subjectType: 'report-issue', subjectId: id, change });
    });
    return this.queries.get(actor, id);
  }

  /** Takes an issue back that is not sealed yet, so that another one can be prepared. */
  async withdraw(actor: Person, id: string, version: number): Promise<IssueView> {
    const moved = this.writes.run(actor, async (tx) => {
      tx.require(mayPrepareIssue(actor));
      const issue = await tx.load(ReportIssueEntity, id, version);
      const state = advance(issueLifecycle, issue.state as IssueState, 'withdraw');
      await tx.update(ReportIssueEntity, issue, { state });
      tx.audit({ action: 'issue.withdrawn', subjectType: 'report-issue', subjectId: id, change: {} });
    });
    await withCurrent(moved, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /**
   * Has an issue drawn and sealed in more languages, of the very words that the Director approved. Throws `issue/not-issued` before
   * its original is sealed, and `issue/superseded` once a correction has taken its place.
   */
  async translate(actor: Person, id: string, version: number, wish: TranslationsWish): Promise<IssueView> {
    const moved = this.writes.run(actor, async (tx) => {
      tx.require(mayPrepareIssue(actor));
      await lockReportOf(tx, id);
      const issue = await tx.load(ReportIssueEntity, id, version);
      if (issue.state !== 'issued') throw new DomainError('issue/not-issued');
      if ((await tx.query(SUPERSEDED, [id])).length > 0) throw new DomainError('issue/superseded');
      const { reportId } = issue;
      const endorsed = await endorsedBy(tx, issue);
      const known = (await tx.query<{ language: Language }>(ISSUED_IN, [id])).map(({ language }) => language);
      const contents = await contentsOf(tx, { reportId, wish, version: endorsed, known });
      await tx.update(ReportIssueEntity, issue, {});
      await addDocuments(tx, id, contents);
      const change = { languages: [...contents.keys()], saysUntranslated: wish.saysUntranslated ?? [] };
      tx.audit({ action: 'issue.translated', subjectType: 'report-issue', subjectId: id, change });
      tx.outbox('report.issue', { issueId: id });
    });
    await withCurrent(moved, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** Draws and seals what was given up, of what the Director approved. Throws `report-run/not-given-up` where nothing was. */
  async retry(actor: Person, id: string): Promise<IssueView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayPrepareIssue(actor));
      const issue = await tx.load(ReportIssueEntity, id);
      const isApproved = issue.state === 'approved' || issue.state === 'issued';
      const [open] = await tx.query(openJobOf('report.issue', '$1'), [id]);
      if (!isApproved || open || (await tx.query(UNSEALED, [id])).length === 0)
        throw new DomainError('report-run/not-given-up');
      await tx.update(ReportIssueEntity, issue, { fault: null });
      tx.audit({ action: 'issue.asked-again', subjectType: 'report-issue', subjectId: id, change: {} });
      tx.outbox('report.issue', { issueId: id });
    });
    return this.queries.get(actor, id);
  }
}

type Endorsed = Pick<EndorsedVersion, 'content' | 'languages'>;

async function endorsedBy(tx: Tx, { versionId }: ReportIssueEntity): Promise<Endorsed> {
  const [row] = await tx.query<{ content: string; languages: Language[] }>(ENDORSED, [versionId]);
  if (!row) throw new Error(`The version ${versionId} is not where it was put`);
  return { content: JSON.parse(row.content) as Endorsed['content'], languages: row.languages };
}

/** By the language that is drawn with it. */
type Contents = ReadonlyMap<Language, EndorsedVersion['content']>;

interface Asked {
  readonly reportId: string;
  readonly wish: TranslationsWish;
  readonly version: Endorsed;
  /** Those in which it is issued already; without it the original is one of what is asked for. */
  readonly known?: readonly Language[];
}

/** What is drawn in each language that is asked for. */
async function contentsOf(tx: Tx, { reportId, wish, version, known }: Asked): Promise<Contents> {
  const languages = askedLanguages(wish, version, known);
  const copy = await workingCopy(tx.reads, reportId);
  const now = copy ? versionContentOf(copy) : version.content;
  const contents = new Map(languages.map((language) => [language, issuedContent(version.content, now, language)]));
  requireSaid(wish, contents);
  return contents;
}

/** Where some text is not translated, the planning office has said that the cover says so; no other cover does. */
async function addDocuments(tx: Tx, issueId: string, contents: Contents): Promise<void> {
  const asked = { issueId, askedAt: tx.at, askedById: tx.actor.kind === 'person' ? tx.actor.id : '', version: 1 };
  await tx.insertAll(
    IssuedDocumentEntity,
    [...contents].map(([language, narrative]) => {
      const content = canonicalJson(narrative);
      const sha256 = createHash('sha256').update(content).digest();
      const saysUntranslated = untranslatedIn(narrative, language).length > 0;
      return { ...asked, id: uuid(), language, content, sha256, saysUntranslated };
    }),
  );
}
