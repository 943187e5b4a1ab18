import { createHash } from 'node:crypto';
import { loadConfig } from '@resolute/config';
import { Reads, Writes } from '@resolute/database';
import { canonicalJson, type Language, type Narrative, type Person, parseLocalDate } from '@resolute/domain';
import { OrganizationQueries } from '@resolute/identity';
import type { Clock } from '@resolute/platform';
import {
  CommentAnchors,
  CommentsService,
  EndorsementsService,
  Mentions,
  type ReportSnapshot,
  ReviewCommentsQueries,
  ReviewQueries,
  WaitingReviewsQueries,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { COUNCIL_2026, COUNCIL_LAYOUT } from './report-samples';

const SECTIONS = ['went-well', 'attention', 'late'] as const;
const NOT_RATED = { kind: 'not-rated', reason: 'no-data', ruleVersion: '1' } as const;

/** A small report with one indicator under attention, another one late, and nothing that went well. */
const SNAPSHOT: ReportSnapshot = {
  form: 'report/2',
  layout: {
    ...COUNCIL_LAYOUT,
    title: { en: 'Summary for the Council', fr: 'Résumé à l’intention du Conseil' },
    sections: SECTIONS,
    headlines: { first: [], most: 0 },
  },
  cutOff: '2026-03-20T22:59:59.999Z',
  isSample: false,
  ruleVersion: '1',
  occasion: COUNCIL_2026,
  sections: {
    'went-well': { notes: [], indicators: [] },
    attention: {
      indicators: [{ code: 'I-STD-01', title: { en: 'Recommendations approved' }, result: NOT_RATED }],
      notes: [],
      actions: [],
    },
    late: {
      items: [
        {
          code: 'I-BSG-02',
          title: { en: 'Countries helped' },
          unit: 'SG13',
          period: '2025',
          dueOn: parseLocalDate('2026-01-31'),
          isMissing: false,
        },
      ],
      total: 1,
    },
  },
};

/** The words of a section in some languages. */
export type Words = Readonly<Record<string, Partial<Record<Language, string>>>>;

const narrative = (text: string): Narrative =>
  text.split('\n').map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));

export interface SentVersion {
  readonly number: number;
  readonly by: Person | { readonly id: string };
  readonly at: Date;
  readonly reviewDueOn?: string;
  readonly words?: Words;
  readonly note?: string;
}

/** Enters a report with its reviewers by hand; returns its id. */
export async function aReport(source: DataSource, reviewers: readonly { readonly id: string }[]): Promise<string> {
  const [occasionId, runId, reportId] = [uuid(), uuid(), uuid()];
  const code = `C-${occasionId.slice(-8).toUpperCase()}`;
  await source.query(
    `INSERT INTO occasions (id, code, series, title, place, from_day, to_day, is_sample, version, created_at)
     VALUES ($1, $2, 'COUNCIL', '{"en":"Council 2026"}', '{"en":"Geneva"}', '2026-04-28', '2026-05-08', false, 1, now())`,
    [occasionId, code],
  );
  await source.query(
    `INSERT INTO report_runs (id, definition, occasion_id, state, cut_off, started_at, is_late, frozen_at, ready_at, version, created_at)
     VALUES ($1, 'council-summary', $2, 'ready', now(), now(), false, now(), now(), 1, now())`,
    [runId, occasionId],
  );
  const content = canonicalJson(SNAPSHOT);
  await source.query('INSERT INTO report_snapshots (run_id, content, sha256, created_at) VALUES ($1, $2, $3, now())', [
    runId,
    content,
    createHash('sha256').update(content).digest(),
  ]);
  await source.query(
    `INSERT INTO reports (id, run_id, original_language, version, created_at) VALUES ($1, $2, 'en', 1, now())`,
    [reportId, runId],
  );
  for (const { id } of reviewers)
    await source.query('INSERT INTO report_reviewers (report_id, person_id, created_at) VALUES ($1, $2, $3)', [
      reportId,
      id,
      SNAPSHOT.cutOff,
    ]);
  return reportId;
}

/** Enters a version that was sent to review; returns its id. */
export async function aVersion(
  source: Pick<DataSource, 'query'>,
  reportId: string,
  sent: SentVersion,
): Promise<string> {
  const { number, by, at, reviewDueOn = '2026-04-10', words = {}, note = null } = sent;
  const textsOf = (section: string) =>
    Object.entries(words[section] ?? {}).map(([language, text]) => {
      const state = language === 'en' ? 'original' : 'translated';
      return [language, { body: narrative(text), state, isOutOfDate: false }];
    });
  const content = canonicalJson({
    form: 'report-version/1',
    originalLanguage: 'en',
    sections: SECTIONS,
    texts: Object.fromEntries(SECTIONS.map((section) => [section, Object.fromEntries(textsOf(section))])),
  });
  const [id, sha256] = [uuid(), createHash('sha256').update(content).digest()];
  await source.query(
    `INSERT INTO report_versions (id, report_id, run_id, number, content, sha256, snapshot_sha256, note, review_due_on, sent_at, sent_by_id, version)
     SELECT $1, id, run_id, $3, $4, $5, $5, $6, $7, $8, $9, 1 FROM reports WHERE id = $2`,
    [id, reportId, number, content, sha256, note, reviewDueOn, at, by.id],
  );
  return id;
}

/** The services of a review over one database. */
export class ReviewDesk {
  readonly comments: CommentsService;
  readonly endorsements: EndorsementsService;
  readonly queries: ReviewQueries;
  readonly threads: ReviewCommentsQueries;
  readonly waiting: WaitingReviewsQueries;

  constructor(source: DataSource, clock: Clock) {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const config = loadConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@localhost/none' });
    const organization = new OrganizationQueries(reads, config);
    this.queries = new ReviewQueries(reads);
    this.threads = new ReviewCommentsQueries(reads, organization);
    this.comments = new CommentsService(writes, this.threads, new CommentAnchors(), new Mentions(organization));
    this.endorsements = new EndorsementsService(writes, this.queries);
    this.waiting = new WaitingReviewsQueries(reads);
  }
}
