import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { DimensionEntity } from './dimension.entity';

/** One of the categories of a dimension; "not stated" is one of them. */
@Entity('categories')
@Unique('uq_categories_code', ['dimensionId', 'code'])
@Check('ck_categories_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_categories_days', 'valid_from <= valid_until')
@Check('ck_categories_not_stated', `code <> 'not-stated' OR (valid_from IS NULL AND valid_until IS NULL)`)
export class CategoryEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'dimension_id' })
  dimensionId: string;

  @ManyToOne(() => DimensionEntity)
  @JoinColumn({ name: 'dimension_id', foreignKeyConstraintName: 'fk_categories_dimension' })
  dimension?: Relation<DimensionEntity>;

  @Column('text')
  code: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  /** Where it stands among the others, from 1. */
  @Column('integer')
  place: number;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
