import { Injectable } from '@nestjs/common';
import { NotificationSettingsEntity, Reads, type Tx, Writes, withCurrent } from '@resolute/database';
import { DomainError, type MailChoice, mayUseNotifications, type Person, requireAllowed } from '@resolute/domain';

/** How somebody wishes to be told by mail. */
export interface NotificationSettingsView {
  readonly mail: MailChoice;
  /** Zero while nothing was chosen. */
  readonly version: number;
}

export type NotificationSettingsChange = Partial<Pick<NotificationSettingsView, 'mail'>>;

const USUAL: NotificationSettingsView = { mail: 'digest', version: 0 };

/** How one is told, each for oneself. */
@Injectable()
export class NotificationSettingsService {
  constructor(
    private readonly writes: Writes,
    private readonly reads: Reads,
  ) {}

  async read(actor: Person): Promise<NotificationSettingsView> {
    requireAllowed(mayUseNotifications(actor));
    const sql = 'SELECT mail, version FROM notification_settings WHERE id = $1';
    return (await this.reads.row<NotificationSettingsView>(sql, [actor.id])) ?? USUAL;
  }

  async change(
    actor: Person,
    version: number,
    { mail }: NotificationSettingsChange,
  ): Promise<NotificationSettingsView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayUseNotifications(actor));
      if (mail === undefined) return;
      await keep(tx, { id: actor.id, mail, version });
      const { id: subjectId } = actor;
      tx.audit({ action: 'notification-settings.changed', subjectType: 'person', subjectId, change: { mail } });
    });
    await withCurrent(change, () => this.read(actor));
    return this.read(actor);
  }
}

interface Wanted extends NotificationSettingsView {
  readonly id: string;
}

async function keep(tx: Tx, { id, mail, version }: Wanted): Promise<void> {
  const row = await tx.find(NotificationSettingsEntity, { id });
  const current = row?.version ?? USUAL.version;
  if (current !== version) throw stale(current);
  if (row) await tx.update(NotificationSettingsEntity, row, { mail });
  // Somebody who chooses in two windows at once for the first time is the second one in one of them.
  else if ((await tx.insertNew(NotificationSettingsEntity, [{ id, mail, version: 1 }])).length === 0) throw stale(1);
}

const stale = (version: number): DomainError => new DomainError('row/stale', { params: { version } });
