import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { type AppConfig, loadConfig } from '@resolute/config';
import { Reads, Writes } from '@resolute/database';
import { OrganizationQueries, SubstitutionsQueries } from '@resolute/identity';
import { ActualsQueries, BatchesQueries, CellsQueries, IndicatorsQueries } from '@resolute/measurement';
import {
  AddresseesQueries,
  DueWorkQueries,
  MailClaims,
  NoticeMails,
  NotificationsQueries,
  RemindersService,
  ReturnedWorkQueries,
  ReturnsService,
  ReviewNoticesService,
} from '@resolute/notification';
import type { Clock, Mail, Mailer } from '@resolute/platform';
import { ReviewNoticesQueries } from '@resolute/reporting';
import { RiskTasksQueries } from '@resolute/risk';
import type { DataSource } from 'typeorm';

/** A mail server that a test tells what to answer. */
export class MockMailer implements Mailer {
  readonly taken: Mail[] = [];
  /** What goes wrong the next time, after the message was taken or not. */
  next?: { readonly error: Error; readonly taken: boolean };

  async send(mail: Mail): Promise<void> {
    const { next } = this;
    this.next = undefined;
    if (!next || next.taken) this.taken.push(mail);
    // Long enough for another worker to come in between.
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (next) throw next.error;
  }
}

/** What a worker has to remind people, over one database. */
export class ReminderWorker {
  readonly reminders: RemindersService;
  readonly returns: ReturnsService;
  readonly reviews: ReviewNoticesService;
  readonly mails: NoticeMails;
  readonly notices: NotificationsQueries;

  constructor(
    private readonly source: DataSource,
    clock: Clock,
    mailer: Mailer,
    config: AppConfig = loadConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@localhost/none' }),
  ) {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const addressees = new AddresseesQueries(
      new OrganizationQueries(reads, config),
      new SubstitutionsQueries(reads, clock),
      new IndicatorsQueries(reads, clock),
    );
    const reviews = new ReviewNoticesQueries(reads);
    this.reminders = new RemindersService(
      writes,
      new DueWorkQueries(new CellsQueries(reads, clock), reviews, new RiskTasksQueries(reads)),
      addressees,
      clock,
    );
    this.reviews = new ReviewNoticesService(writes, reviews, new OrganizationQueries(reads, config));
    const [notes, actions] = [new ResultNotesQueries(reads, clock), new ActionsQueries(reads, clock)];
    const [actuals, batches] = [new ActualsQueries(reads, clock), new BatchesQueries(reads)];
    const returned = new ReturnedWorkQueries(actuals, batches, notes, actions);
    this.returns = new ReturnsService(writes, returned, addressees, clock);
    this.notices = new NotificationsQueries(reads);
    this.mails = new NoticeMails(reads, new MailClaims(source, clock), config, mailer);
  }

  /** Does every piece of mail work that is asked for, as the queue hands it out. */
  async sendAll(): Promise<void> {
    const jobs = await this.source.query<{ job: string; ids: Record<string, string> }[]>(
      `SELECT job, ids FROM outbox WHERE job LIKE 'notification.send%' ORDER BY id`,
    );
    for (const { job, ids } of jobs)
      await (job === 'notification.send'
        ? this.mails.sendOne(ids.notificationId ?? '')
        : this.mails.sendDigest(ids.digestId ?? ''));
  }
}
