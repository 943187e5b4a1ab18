import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadReports,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { FRAMEWORK_NAME } from '@resolute/planning';
import type { ReportDefinitionView } from './report-definition.view';
import { inDrawingOrder, inOfficialOrder } from './report-layout';
import { MAY_REVIEW } from './require-reviewers';

const DEFINITIONS = `
  SELECT d.id, d.code, d.title, d.form, d.series, d.is_active AS "isActive", d.cut_off_days AS "cutOffDays", d.languages,
    d.formats, d.sections, d.first_headlines AS "firstHeadlines", d.most_headlines AS "mostHeadlines",
    d.most_named AS "mostNamed", CASE WHEN f.id IS NOT NULL THEN ${FRAMEWORK_NAME} END AS framework,
    COALESCE((
      SELECT json_agg(json_build_object('id', r.id, 'code', r.code, 'title', r.title) ORDER BY r.code COLLATE natural_order, r.id)
      FROM report_definition_results l JOIN results r ON r.id = l.origin_id WHERE l.definition_id = d.id), '[]') AS results,
    COALESCE((
      SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'mayReview', ${MAY_REVIEW})
        ORDER BY p.name COLLATE "und-x-icu", p.id)
      FROM report_definition_reviewers w JOIN persons p ON p.id = w.person_id WHERE w.definition_id = d.id), '[]') AS reviewers,
    d.version
  FROM report_definitions d LEFT JOIN framework_versions f ON f.id = d.framework_version_id`;
const DEFINITION = `${DEFINITIONS} WHERE d.id = $1`;
const CODED = `${DEFINITIONS} WHERE d.code = $1`;
const PAGE = `${DEFINITIONS}
  WHERE ($1::uuid IS NULL OR d.code > (SELECT a.code FROM report_definitions a WHERE a.id = $1))
  ORDER BY d.code LIMIT $2`;

/** What reports there are, and what they are made of. */
@Injectable()
export class ReportDefinitionsQueries {
  constructor(private readonly reads: Reads) {}

  /** By code; one statement. */
  async list(actor: Actor, page: PageRequest): Promise<Page<ReportDefinitionView>> {
    requireAllowed(mayReadReports(actor));
    const rows = await this.reads.rows<ReportDefinitionView>(PAGE, [rowBefore(page), page.size + 1]);
    return pageOf(rows.map(inOrder), page.size);
  }

  async get(actor: Actor, id: string): Promise<ReportDefinitionView> {
    requireAllowed(mayReadReports(actor));
    return this.one(DEFINITION, id);
  }

  /** The one that is known by this code. Throws `row/not-found`. */
  async coded(actor: Actor, code: string): Promise<ReportDefinitionView> {
    requireAllowed(mayReadReports(actor));
    return this.one(CODED, code);
  }

  private async one(statement: string, key: string): Promise<ReportDefinitionView> {
    const definition = await this.reads.row<ReportDefinitionView>(statement, [key]);
    if (!definition) throw new DomainError('row/not-found', { params: { id: key } });
    return inOrder(definition);
  }
}

const inOrder = (definition: ReportDefinitionView): ReportDefinitionView => ({
  ...definition,
  languages: inOfficialOrder(definition.languages),
  formats: inDrawingOrder(definition.formats),
});
