import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';
import { RiskMatrixEntity } from './risk-matrix.entity';

/** How likely and how grave a risk was found, by the matrix of that day. A new one of its kind supersedes it. */
@Entity('risk_assessments')
@Index('uq_risk_assessments_current', ['riskId', 'kind'], { unique: true, where: 'superseded_at IS NULL' })
@Index('ix_risk_assessments_risk', ['riskId', 'createdAt'])
@Check('ck_risk_assessments_kind', `kind IN ('inherent', 'residual', 'target')`)
@Check('ck_risk_assessments_rationale', `btrim(rationale) <> ''`)
@Check('ck_risk_assessments_superseded', 'superseded_at >= created_at')
export class RiskAssessmentEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_assessments_risk' })
  risk?: Relation<RiskEntity>;

  @Column('text')
  kind: string;

  @Column('integer')
  likelihood: number;

  @Column('integer')
  impact: number;

  @Column('text')
  level: string;

  @Column('text')
  rationale: string;

  @Column('date', { name: 'assessed_on' })
  assessedOn: string;

  @Column('uuid', { name: 'assessor_id' })
  assessorId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'assessor_id', foreignKeyConstraintName: 'fk_risk_assessments_assessor' })
  assessor?: Relation<PersonEntity>;

  @Column('uuid', { name: 'matrix_id' })
  matrixId: string;

  @ManyToOne(() => RiskMatrixEntity)
  @JoinColumn({ name: 'matrix_id', foreignKeyConstraintName: 'fk_risk_assessments_matrix' })
  matrix?: Relation<RiskMatrixEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
