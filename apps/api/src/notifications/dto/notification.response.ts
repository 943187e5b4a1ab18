import { ApiProperty } from '@nestjs/swagger';
import {
  type LocalDate,
  MAIL_CHOICES,
  type MailChoice,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from '@resolute/domain';
import type {
  CalendarFeedView,
  NewCalendarFeedView,
  NotificationSettingsView,
  NotificationsPage,
  NotificationView,
  ToldFile,
  ToldName,
  ToldReport,
  ToldReview,
  ToldRisk,
  Unread,
} from '@resolute/notification';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

/** What something is called. */
export class ToldIndicatorResponse implements ToldName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'I-STD-01' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class ToldReportResponse implements ToldReport {
  @ApiProperty({ enum: ['result-note', 'action'], enumName: 'ToldReportKind' })
  readonly kind: ToldReport['kind'];

  @ApiProperty({ type: () => ToldIndicatorResponse })
  readonly result: ToldIndicatorResponse;
}

export class ToldFileResponse implements ToldFile {
  @ApiProperty({ format: 'uuid', description: 'Of the import' })
  readonly id: string;

  @ApiProperty({ example: 'history.csv' })
  readonly name: string;

  @ApiProperty({ type: () => UnitNameResponse, isArray: true })
  readonly units: readonly UnitNameResponse[];
}

export class ToldReviewResponse implements ToldReview {
  @ApiProperty({ format: 'uuid' })
  readonly reportId: string;

  @ApiProperty({ type: 'integer', description: 'Of the version' })
  readonly number: number;

  @ApiProperty({ type: () => TranslationsResponse, description: 'Of its definition' })
  readonly title: TranslationsResponse;

  @ApiProperty({ example: 'C26', description: 'The meeting that receives it' })
  readonly occasion: string;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'Who names the reader in a comment' })
  readonly author: PersonNameResponse | null;
}

export class ToldRiskResponse extends ToldIndicatorResponse implements ToldRisk {
  @ApiProperty({
    type: () => TranslationsResponse,
    nullable: true,
    description: 'What is to be done; null where the risk itself is to be reviewed',
  })
  readonly treatment: TranslationsResponse | null;
}

/** One thing that somebody was told. */
export class NotificationResponse implements NotificationView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...NOTIFICATION_KINDS], enumName: 'NotificationKind' })
  readonly kind: NotificationKind;

  @ApiProperty({ type: () => UnitNameResponse, nullable: true, description: 'Null for a file or a review' })
  readonly unit: UnitNameResponse | null;

  @ApiProperty({
    type: () => ToldIndicatorResponse,
    nullable: true,
    description: 'Null where it is about anything else',
  })
  readonly indicator: ToldIndicatorResponse | null;

  @ApiProperty({
    type: () => ToldReportResponse,
    nullable: true,
    description: 'A note or an action that came back; null where it is about anything else',
  })
  readonly report: ToldReportResponse | null;

  @ApiProperty({
    type: () => ToldFileResponse,
    nullable: true,
    description: 'A file of history that came back; null where it is about anything else',
  })
  readonly file: ToldFileResponse | null;

  @ApiProperty({
    type: () => ToldReviewResponse,
    nullable: true,
    description: 'A report to review, or a comment on one; null where it is about anything else',
  })
  readonly review: ToldReviewResponse | null;

  @ApiProperty({
    type: () => ToldRiskResponse,
    nullable: true,
    description: 'A risk to review, or a treatment of one that is due; null where it is about anything else',
  })
  readonly risk: ToldRiskResponse | null;

  @ApiProperty({ type: String, example: '2026-Q1', nullable: true, description: 'Null for a file, a review or a risk' })
  readonly period: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Null for what was sent back, and for a comment',
  })
  readonly dueOn: LocalDate | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly readAt: Date | null;
}

export class UnreadResponse implements Unread {
  @ApiProperty({ type: 'integer', description: 'How many there are in all that were not read' })
  readonly unread: number;
}

export class NotificationsResponse extends UnreadResponse implements NotificationsPage {
  @ApiProperty({ type: () => NotificationResponse, isArray: true })
  readonly items: readonly NotificationResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}

/** How somebody is told by mail. */
export class NotificationSettingsResponse implements NotificationSettingsView {
  @ApiProperty({ enum: [...MAIL_CHOICES], enumName: 'MailChoice' })
  readonly mail: MailChoice;

  @ApiProperty({ type: 'integer', description: 'Zero while nothing was chosen' })
  readonly version: number;
}

/** A calendar of due days; its address is not told again. */
export class CalendarFeedResponse implements CalendarFeedView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;
}

export class CalendarFeedsResponse {
  @ApiProperty({ type: () => CalendarFeedResponse, isArray: true })
  readonly items: readonly CalendarFeedResponse[];
}

export class NewCalendarFeedResponse extends CalendarFeedResponse implements NewCalendarFeedView {
  @ApiProperty({ format: 'uri', description: 'Secret, and told this once: whoever has it sees the due days' })
  readonly address: string;
}
