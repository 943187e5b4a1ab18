import { Check, Column, Entity, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';

/** A way to break values down, such as by ITU region. */
@Entity('dimensions')
@Unique('uq_dimensions_code', ['code'])
@Check('ck_dimensions_code', `code ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('ck_dimensions_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
export class DimensionEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  /** From this day on no further sheet asks for it. */
  @Column('date', { name: 'retired_on', nullable: true })
  retiredOn: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
