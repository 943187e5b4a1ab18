import { Injectable } from '@nestjs/common';
import type { ReportVersionEntity, Tx } from '@resolute/database';
import { fieldFault } from '@resolute/domain';
import { tellReport } from '../document/tell-report';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { figuresIn, underTheirFigures } from './figures-in-blocks';
import type { CommentWish } from './review.view';
import { reviewedContent } from './reviewed-content';

/** What a comment is about. */
export interface CommentAnchor {
  readonly section: string;
  /** The code of an indicator or a result; null for the section. */
  readonly figure: string | null;
}

const SNAPSHOT = 'SELECT content FROM report_snapshots WHERE run_id = $1';

/** Finds in a version what a comment is about. */
@Injectable()
export class CommentAnchors {
  /** Throws a fault of the field where the version has no such section, or the section no such figure. */
  async of(
    tx: Tx,
    { runId, content }: ReportVersionEntity,
    { section, figure = null }: CommentWish,
  ): Promise<CommentAnchor> {
    if (section === undefined) throw fieldFault('section', 'field/missing');
    const { sections, originalLanguage } = reviewedContent(content);
    if (!sections.includes(section)) throw fieldFault('section', 'field/not-in-version');
    if (figure === null) return { section, figure };
    const [row] = await tx.query<{ content: string }>(SNAPSHOT, [runId]);
    const snapshot = JSON.parse(row?.content ?? '') as ReportSnapshot;
    const told = tellReport(snapshot, originalLanguage).document.sections.find(({ id }) => id === section);
    if (!figuresIn(underTheirFigures(told?.blocks ?? [])).has(figure))
      throw fieldFault('figure', 'field/not-in-version');
    return { section, figure };
  }
}
