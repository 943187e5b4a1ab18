import { Check, Column, Entity, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';

/** A meeting that a report goes to. */
@Entity('occasions')
@Unique('uq_occasions_code', ['code'])
@Check('ck_occasions_days', 'from_day <= to_day')
export class OccasionEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  /** By language code. */
  @Column('jsonb')
  place: Record<string, string>;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('date', { name: 'to_day' })
  toDay: string;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
