import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import type { PersonEntity } from './person.entity';

/** A unit of TSB or a study group: whom an indicator belongs to, and the scope of a role. */
@Entity('units')
@Unique('uq_units_code', ['code'])
@Check('ck_units_kind', `kind IN ('unit', 'study-group')`)
@Check('ck_units_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_units_parent', 'parent_id <> id')
@Check('ck_units_days', 'valid_from <= valid_until')
export class UnitEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  kind: string;

  /** The title by language code, such as `{ "en": "Study Group 2" }`. */
  @Column('jsonb')
  title: Record<string, string>;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_units_parent' })
  parent?: Relation<UnitEntity> | null;

  /** Who is told when the unit is late. */
  @Column('uuid', { name: 'head_id', nullable: true })
  headId: string | null;

  // By its name: a person belongs to a unit, too, and modules that import each other do not load.
  @ManyToOne('PersonEntity')
  @JoinColumn({ name: 'head_id', foreignKeyConstraintName: 'fk_units_head' })
  head?: Relation<PersonEntity> | null;

  /** Its first and its last day, where it has one: study groups come and go with assemblies. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
