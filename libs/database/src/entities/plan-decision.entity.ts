import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { FrameworkVersionEntity } from './framework-version.entity';

/** What a body decided on a plan, for some of its years. It may be struck out with a reason, and never changes. */
@Entity('plan_decisions')
@Index('ix_plan_decisions_framework', ['frameworkVersionId'])
@Check('ck_plan_decisions_body', `body IN ('PP', 'COUNCIL', 'CWG-SFP', 'WTSA', 'TSAG')`)
@Check('ck_plan_decisions_verb', `verb IN ('reviewed', 'noted', 'endorsed', 'approved', 'adopted')`)
@Check('ck_plan_decisions_years', 'cardinality(years) > 0')
@Check('ck_plan_decisions_document', `document <> ''`)
@Check('ck_plan_decisions_revoked', '(revoked_at IS NULL) = (revocation_reason IS NULL)')
export class PlanDecisionEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'framework_version_id', foreignKeyConstraintName: 'fk_plan_decisions_framework' })
  frameworkVersion?: Relation<FrameworkVersionEntity>;

  @Column('text')
  body: string;

  @Column('text')
  verb: string;

  @Column('integer', { array: true })
  years: number[];

  @Column('date', { name: 'decided_on' })
  decidedOn: string;

  @Column('text')
  document: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'revoked_at' })
  revokedAt: Date | null;

  @Column('text', { name: 'revocation_reason', nullable: true })
  revocationReason: string | null;
}
