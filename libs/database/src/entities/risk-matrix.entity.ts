import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';

/** A matrix of likelihood and impact, from the moment on which it is used. PostgreSQL refuses to change it. */
@Entity('risk_matrices')
@Unique('uq_risk_matrices_version', ['version'])
@Check('ck_risk_matrices_version', 'version >= 1')
@Check(
  'ck_risk_matrices_likelihoods',
  `CASE WHEN jsonb_typeof(likelihoods) = 'array' THEN jsonb_array_length(likelihoods) BETWEEN 3 AND 6 ELSE false END`,
)
@Check(
  'ck_risk_matrices_impacts',
  `CASE WHEN jsonb_typeof(impacts) = 'array' THEN jsonb_array_length(impacts) BETWEEN 3 AND 6 ELSE false END`,
)
@Check('ck_risk_matrices_cells', `jsonb_typeof(cells) = 'array'`)
export class RiskMatrixEntity {
  @Id()
  id: string;

  @Column('integer')
  version: number;

  /** The names of its rows by language, the least likely first. */
  @Column('jsonb')
  likelihoods: Record<string, string>[];

  /** The names of its columns by language, the least grave first. */
  @Column('jsonb')
  impacts: Record<string, string>[];

  /** The level in each row for each impact. */
  @Column('jsonb')
  cells: string[][];

  @Moment({ name: 'effective_from' })
  effectiveFrom: Date;

  @Column('uuid', { name: 'created_by_id', nullable: true })
  createdById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_risk_matrices_created_by' })
  createdBy?: Relation<PersonEntity> | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;
}
