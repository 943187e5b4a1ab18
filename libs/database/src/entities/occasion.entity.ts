import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';

/** A meeting that a report goes to or that values are reported for. */
@Entity('occasions')
@Unique('uq_occasions_code', ['code'])
@Index('ix_occasions_series', ['series', 'fromDay'])
@Check('ck_occasions_code', `code ~ '^[A-Z][A-Z0-9-]*$'`)
@Check('ck_occasions_series', `series ~ '^[A-Z]+(-[A-Z]+)*$'`)
@Check('ck_occasions_days', 'from_day <= to_day')
export class OccasionEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  /** Which meetings it is one of: `TSAG`, `COUNCIL`. */
  @Column('text')
  series: string;

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

  /** Where it was published. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
