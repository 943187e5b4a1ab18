import { MAY_REVIEW } from '../definitions/require-reviewers';

/** Those who are asked to review a report ($1), by name. */
export const REVIEWERS = `
  SELECT p.id, p.name, ${MAY_REVIEW} AS "mayReview"
  FROM report_reviewers v JOIN persons p ON p.id = v.person_id WHERE v.report_id = $1 ORDER BY p.name, p.id`;
