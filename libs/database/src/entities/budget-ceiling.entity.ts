import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { FrameworkVersionEntity } from './framework-version.entity';

/** How much an edition of an operational plan may plan for one of its years. A change is a new row with a reason. */
@Entity('budget_ceilings')
@Unique('uq_budget_ceilings_previous', ['previousId'])
@Index('uq_budget_ceilings_current', ['frameworkVersionId', 'year'], { unique: true, where: 'superseded_at IS NULL' })
@Check('ck_budget_ceilings_amount', 'amount >= 0 AND amount <= 999999999999')
@Check('ck_budget_ceilings_document', `btrim(document) <> ''`)
@Check('ck_budget_ceilings_reason', `(previous_id IS NULL) = (reason IS NULL) AND btrim(reason) <> ''`)
@Check('ck_budget_ceilings_superseded', 'superseded_at >= created_at')
export class BudgetCeilingEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'framework_version_id', foreignKeyConstraintName: 'fk_budget_ceilings_framework' })
  frameworkVersion?: Relation<FrameworkVersionEntity>;

  @Column('integer')
  year: number;

  /** Whole Swiss francs, as text on their whole way. */
  @Column('bigint')
  amount: string;

  /** Where it stands, such as a decision of the Conference on the financial plan. */
  @Column('text')
  document: string;

  @Column('uuid', { name: 'previous_id', nullable: true })
  previousId: string | null;

  @ManyToOne(() => BudgetCeilingEntity)
  @JoinColumn({ name: 'previous_id', foreignKeyConstraintName: 'fk_budget_ceilings_previous' })
  previous?: Relation<BudgetCeilingEntity> | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
