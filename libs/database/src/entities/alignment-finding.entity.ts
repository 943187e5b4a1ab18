import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { FrameworkVersionEntity } from './framework-version.entity';
import { IndicatorEntity } from './indicator.entity';
import { ResultEntity } from './result.entity';
import { RiskEntity } from './risk.entity';

/** Something that does not line up in a plan, until it is mended. What comes back is a new row. */
@Entity('alignment_findings')
@Index('uq_alignment_findings_result', ['frameworkVersionId', 'rule', 'resultId'], {
  unique: true,
  where: 'mended_at IS NULL AND result_id IS NOT NULL',
})
@Index('uq_alignment_findings_indicator', ['frameworkVersionId', 'rule', 'indicatorId'], {
  unique: true,
  where: 'mended_at IS NULL AND indicator_id IS NOT NULL',
})
@Index('uq_alignment_findings_risk', ['frameworkVersionId', 'rule', 'riskId'], {
  unique: true,
  where: 'mended_at IS NULL AND risk_id IS NOT NULL',
})
@Index('ix_alignment_findings_framework', ['frameworkVersionId'])
@Check('ck_alignment_findings_rule', `rule ~ '^[a-z]+(-[a-z]+)*$'`)
@Check(
  'ck_alignment_findings_subject',
  `subject_kind IN ('result', 'indicator', 'risk') AND (subject_kind = 'result') = (result_id IS NOT NULL) AND (subject_kind = 'indicator') = (indicator_id IS NOT NULL) AND (subject_kind = 'risk') = (risk_id IS NOT NULL)`,
)
@Check('ck_alignment_findings_detail', `jsonb_typeof(detail) = 'object'`)
@Check('ck_alignment_findings_mended', 'mended_at >= found_at')
export class AlignmentFindingEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'framework_version_id', foreignKeyConstraintName: 'fk_alignment_findings_framework' })
  frameworkVersion?: Relation<FrameworkVersionEntity>;

  @Column('text')
  rule: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'result_id', nullable: true })
  resultId: string | null;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'result_id', foreignKeyConstraintName: 'fk_alignment_findings_result' })
  result?: Relation<ResultEntity> | null;

  @Column('uuid', { name: 'indicator_id', nullable: true })
  indicatorId: string | null;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_alignment_findings_indicator' })
  indicator?: Relation<IndicatorEntity> | null;

  @Column('uuid', { name: 'risk_id', nullable: true })
  riskId: string | null;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_alignment_findings_risk' })
  risk?: Relation<RiskEntity> | null;

  /** Numbers and days that make it plain, as they were when it was found. */
  @Column('jsonb')
  detail: object;

  @Moment({ name: 'found_at' })
  foundAt: Date;

  @MomentOrNull({ name: 'mended_at' })
  mendedAt: Date | null;
}
