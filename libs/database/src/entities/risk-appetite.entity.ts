import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskCategoryEntity } from './risk-category.entity';

/** How much risk of a category is borne from a day on. PostgreSQL refuses to change it: a later one takes its place. */
@Entity('risk_appetites')
@Index('ix_risk_appetites_category', ['categoryId', 'effectiveFrom'])
@Check('ck_risk_appetites_appetite', `appetite IN ('zero', 'low', 'medium', 'high')`)
@Check('ck_risk_appetites_rationale', `btrim(rationale) <> ''`)
@Check('ck_risk_appetites_reference', `btrim(decision_reference) <> ''`)
export class RiskAppetiteEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'category_id' })
  categoryId: string;

  @ManyToOne(() => RiskCategoryEntity)
  @JoinColumn({ name: 'category_id', foreignKeyConstraintName: 'fk_risk_appetites_category' })
  category?: Relation<RiskCategoryEntity>;

  @Column('text')
  appetite: string;

  @Column('text')
  rationale: string;

  @Column('text', { name: 'decision_reference', nullable: true })
  decisionReference: string | null;

  @Column('date', { name: 'effective_from' })
  effectiveFrom: string;

  @Column('uuid', { name: 'created_by_id', nullable: true })
  createdById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_risk_appetites_created_by' })
  createdBy?: Relation<PersonEntity> | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
