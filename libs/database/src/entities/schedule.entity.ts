import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Moment } from '../columns';

/** A recurring job and when it is due next. The list in the worker says what there is; this row says what is due. */
@Entity('schedules')
export class ScheduleEntity {
  @PrimaryColumn('text')
  name: string;

  @Column('text')
  job: string;

  @Column('text')
  cron: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Moment({ name: 'next_at' })
  nextAt: Date;
}
