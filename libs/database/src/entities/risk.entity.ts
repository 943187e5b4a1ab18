import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskCategoryEntity } from './risk-category.entity';
import { UnitEntity } from './unit.entity';

/** A risk: cause, event and consequence, whose it is, and where it stands in its life and on the ladder. */
@Entity('risks')
@Unique('uq_risks_code', ['code'])
@Index('ix_risks_category', ['categoryId'])
@Index('ix_risks_unit', ['unitId'])
@Index('ix_risks_owner', ['ownerId'])
@Check('ck_risks_code', `code ~ '^R-[0-9]{4,}$'`)
@Check('ck_risks_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_risks_cause', `jsonb_typeof(cause) = 'object' AND cause <> '{}'::jsonb`)
@Check('ck_risks_event', `jsonb_typeof(event) = 'object' AND event <> '{}'::jsonb`)
@Check('ck_risks_consequence', `jsonb_typeof(consequence) = 'object' AND consequence <> '{}'::jsonb`)
@Check('ck_risks_class', `class IN ('strategic', 'operational')`)
@Check('ck_risks_nature', `nature IN ('threat', 'opportunity')`)
@Check('ck_risks_proximity', `proximity IN ('within-3-months', 'within-12-months', 'later')`)
@Check('ck_risks_state', `state IN ('draft', 'open', 'monitored', 'materialised', 'closed')`)
@Check('ck_risks_rung', `rung IN ('unit', 'director', 'management-coordination-group', 'council')`)
@Check('ck_risks_class_on_rung', `class = 'strategic' OR rung = 'unit'`)
@Check('ck_risks_changed', 'changed_at >= created_at')
export class RiskEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  title: Record<string, string>;

  @Column('jsonb')
  cause: Record<string, string>;

  @Column('jsonb')
  event: Record<string, string>;

  @Column('jsonb')
  consequence: Record<string, string>;

  /** All these words as they are searched, which PostgreSQL writes itself. */
  @Column({ type: 'text', name: 'folded_words', insert: false, update: false, select: false })
  foldedWords?: string;

  @Column('text')
  class: string;

  @Column('text')
  nature: string;

  @Column('uuid', { name: 'category_id' })
  categoryId: string;

  @ManyToOne(() => RiskCategoryEntity)
  @JoinColumn({ name: 'category_id', foreignKeyConstraintName: 'fk_risks_category' })
  category?: Relation<RiskCategoryEntity>;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_risks_unit' })
  unit?: Relation<UnitEntity>;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_risks_owner' })
  owner?: Relation<PersonEntity> | null;

  @Column('text')
  proximity: string;

  @Column('text')
  state: string;

  /** How far it has been escalated. */
  @Column('text')
  rung: string;

  @Column('date', { name: 'last_reviewed_on', nullable: true })
  lastReviewedOn: string | null;

  @Column('uuid', { name: 'raised_by_id' })
  raisedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'raised_by_id', foreignKeyConstraintName: 'fk_risks_raised_by' })
  raisedBy?: Relation<PersonEntity>;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Moment({ name: 'changed_at' })
  changedAt: Date;
}
