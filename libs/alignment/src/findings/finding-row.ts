import {
  type AlignmentRule,
  type AlignmentSubject,
  type FindingDetail,
  findingStanding,
  type LocalDate,
  type Translations,
} from '@resolute/domain';
import type { AcknowledgementView, FindingView } from './finding.view';

/** A finding as it is read. */
export interface FindingRow {
  readonly id: string;
  readonly rule: AlignmentRule;
  readonly detail: FindingDetail;
  readonly foundAt: Date;
  readonly mendedAt: Date | null;
  readonly subjectKind: AlignmentSubject;
  readonly subjectId: string;
  readonly code: string;
  readonly title: Translations;
  readonly resultKind: Translations | null;
  readonly acknowledgementId: string | null;
  readonly reason: string;
  readonly untilOn: LocalDate;
  readonly acknowledgedAt: Date;
  readonly personId: string;
  readonly personName: string;
}

export function findingView(row: FindingRow, today: LocalDate): FindingView {
  const { id, rule, detail, foundAt, mendedAt, subjectKind, subjectId, code, title, resultKind } = row;
  const acknowledgement = acknowledgementIn(row);
  const known = acknowledgement && { untilOn: acknowledgement.untilOn, isWithdrawn: false };
  return {
    id,
    rule,
    place: { kind: subjectKind, id: subjectId, code, title, ...(resultKind && { resultKind }) },
    detail,
    standing: findingStanding({ isMended: mendedAt !== null }, known, today),
    foundAt,
    mendedAt,
    acknowledgement,
  };
}

function acknowledgementIn(row: FindingRow): AcknowledgementView | null {
  const { acknowledgementId: id, reason, untilOn, acknowledgedAt: at, personId, personName } = row;
  return id === null ? null : { id, reason, untilOn, by: { id: personId, name: personName }, at };
}
