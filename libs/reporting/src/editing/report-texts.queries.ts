import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  isEmptyNarrative,
  isLanguage,
  mayReadReports,
  requireAllowed,
  type TextRow,
  textStanding,
} from '@resolute/domain';
import type { ReportTextKey, ReportTextView } from './report-text.view';

const TEXT = `
  SELECT t.section, t.language, t.body, t.state, t.based_on AS "basedOn", t.version, t.changed_at AS "changedAt",
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS author,
    COALESCE((SELECT o.version FROM report_texts o WHERE o.report_id = t.report_id AND o.section = t.section
      AND o.state = 'original'), t.version) AS "originalVersion"
  FROM report_texts t LEFT JOIN persons p ON p.id = t.author_id
  WHERE t.report_id = $1 AND t.section = $2 AND t.language = $3`;

/** What PostgreSQL can be asked for: a path may hold any character. */
const SECTION = /^[a-z][a-z-]{0,60}$/;

/** The narrative of reports as it is being written. */
@Injectable()
export class ReportTextsQueries {
  constructor(private readonly reads: Reads) {}

  /** What a section says in a language; `row/not-found` where nobody has written anything. One statement. */
  async get(actor: Actor, { reportId, section, language }: ReportTextKey): Promise<ReportTextView> {
    requireAllowed(mayReadReports(actor));
    const text =
      SECTION.test(section) && isLanguage(language) ? await this.text([reportId, section, language]) : undefined;
    if (!text) throw new DomainError('row/not-found', { params: { id: reportId } });
    const row: TextRow = { ...text, isEmpty: isEmptyNarrative(text.body) };
    return { ...text, standing: textStanding(row, { ...row, version: text.originalVersion }) };
  }

  private async text(key: readonly string[]): Promise<Omit<ReportTextView, 'standing'> | undefined> {
    return (await this.reads.rows<Omit<ReportTextView, 'standing'>>(TEXT, key))[0];
  }
}
