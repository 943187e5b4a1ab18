import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { YearEntryEntity } from './year-entry.entity';

/** What was planned for a year before a change. A trigger writes it; nobody changes it. */
@Entity('year_entry_history')
@Check('ck_year_entry_history_recorded', 'recorded_from <= recorded_until')
export class YearEntryHistoryEntity {
  @PrimaryColumn('uuid', { name: 'year_entry_id' })
  yearEntryId: string;

  @ManyToOne(() => YearEntryEntity)
  @JoinColumn({ name: 'year_entry_id', foreignKeyConstraintName: 'fk_year_entry_history_entry' })
  yearEntry?: Relation<YearEntryEntity>;

  @PrimaryColumn('integer')
  version: number;

  @Column('jsonb')
  planned: Record<string, string>;

  @Column('numeric', { name: 'regional_support_share', nullable: true })
  regionalSupportShare: string | null;

  @Moment({ name: 'recorded_from' })
  recordedFrom: Date;

  @Moment({ name: 'recorded_until' })
  recordedUntil: Date;
}
