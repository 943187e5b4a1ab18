import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, DomainError, type Language, mayReadIssue, requireAllowed } from '@resolute/domain';
import { tellReport } from '../document/tell-report';
import { reviewedContent } from '../review/reviewed-content';
import { reviewedSections } from '../review/reviewed-sections';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { ISSUE_JOINS, ISSUE_LINE } from './issue.sql';
import type { IssuedReading } from './issue.view';
import type { StoredLine } from './other-issue';

interface ReadingRow extends StoredLine {
  readonly snapshot: string;
  /** Of the sealed document in the language that is asked for, or else in the original; null where neither is sealed. */
  readonly content: string | null;
  readonly language: Language;
}

const READING = `
  SELECT ${ISSUE_LINE}, s.content AS snapshot, c.content, c.language
  FROM report_issues i ${ISSUE_JOINS} JOIN report_snapshots s ON s.run_id = i.run_id
    LEFT JOIN LATERAL (
      SELECT x.content, x.language FROM issued_documents x
      WHERE x.issue_id = i.id AND x.seal_id IS NOT NULL AND x.language IN ($2, r.original_language)
      ORDER BY x.language = $2 DESC LIMIT 1) c ON true
  WHERE i.id = $1`;

/** What issued reports say, for the screen of whoever receives them. */
@Injectable()
export class IssuedReadingQueries {
  constructor(private readonly reads: Reads) {}

  /** In the language that is asked for where it is sealed in it, or else in the original; one statement. */
  async read(actor: Actor, id: string, asked?: Language): Promise<IssuedReading> {
    const [row] = await this.reads.rows<ReadingRow>(READING, [id, asked ?? null]);
    const facts = { isIssued: row?.state === 'issued', isPublic: row?.isPublic ?? false };
    if (!row || row.content === null || (actor.kind === 'visitor' && !facts.isPublic))
      throw new DomainError('row/not-found', { params: { id } });
    requireAllowed(mayReadIssue(actor, facts));
    return readingOf(row, row.content);
  }
}

function readingOf(row: ReadingRow, text: string): IssuedReading {
  const { id, documentNumber, definition, occasion, documentDay, cutOff, originalLanguage, languages, language } = row;
  const [content, snapshot] = [reviewedContent(text), JSON.parse(row.snapshot) as ReportSnapshot];
  const { head } = tellReport(snapshot, language, content).document;
  return {
    id,
    documentNumber,
    definition,
    occasion,
    documentDay,
    cutOff,
    isSample: snapshot.isSample,
    originalLanguage,
    languages,
    language,
    title: head.title,
    box: head.box,
    sections: reviewedSections(content, snapshot, language),
  };
}
