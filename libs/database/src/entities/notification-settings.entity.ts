import { Check, Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { Id, Version } from '../columns';
import { PersonEntity } from './person.entity';

/** How somebody wishes to be told, under their own id. Without a row it is once a day. */
@Entity('notification_settings')
@Check('ck_notification_settings_mail', `mail IN ('digest', 'at-once', 'off')`)
export class NotificationSettingsEntity {
  @Id()
  id: string;

  @OneToOne(() => PersonEntity)
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'fk_notification_settings_person' })
  person?: Relation<PersonEntity>;

  @Column('text')
  mail: string;

  @Version()
  version: number;
}
