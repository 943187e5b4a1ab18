import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Moment } from '../columns';

/** One time at which a schedule was due, taken once. */
@Entity('schedule_slots')
@Check('ck_schedule_slots_missed', 'missed >= 0')
export class ScheduleSlotEntity {
  @PrimaryColumn('text')
  schedule: string;

  @PrimaryColumn('timestamptz', { name: 'slot_at' })
  slotAt: Date;

  @Column('uuid', { name: 'outbox_id' })
  outboxId: string;

  @Moment({ name: 'taken_at' })
  takenAt: Date;

  /** How many earlier slots went by while no worker ran; they collapse into this one. */
  @Column('integer')
  missed: number;
}
