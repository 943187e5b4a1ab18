import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { IndicatorEntity } from './indicator.entity';
import { PersonEntity } from './person.entity';
import { ResultEntity } from './result.entity';
import { RiskEntity } from './risk.entity';

/** What a risk bears upon: a result in all its editions, an indicator, or a clause. A change supersedes the row. */
@Entity('risk_links')
@Index('uq_risk_links_result', ['riskId', 'originId'], {
  unique: true,
  where: 'superseded_at IS NULL AND origin_id IS NOT NULL',
})
@Index('uq_risk_links_indicator', ['riskId', 'indicatorId'], {
  unique: true,
  where: 'superseded_at IS NULL AND indicator_id IS NOT NULL',
})
@Index('uq_risk_links_clause', ['riskId', 'clauseKey'], {
  unique: true,
  where: 'superseded_at IS NULL AND clause_key IS NOT NULL',
})
@Index('ix_risk_links_origin', ['originId'])
@Index('ix_risk_links_indicator', ['indicatorId'])
@Check(
  'ck_risk_links_target',
  `kind IN ('result', 'indicator', 'clause') AND (kind = 'result') = (origin_id IS NOT NULL) AND (kind = 'indicator') = (indicator_id IS NOT NULL) AND (kind = 'clause') = (clause_key IS NOT NULL)`,
)
@Check('ck_risk_links_clause', `clause_key ~ '^[A-Z0-9]+(/[A-Za-z0-9.]+)*$'`)
@Check('ck_risk_links_superseded', 'superseded_at >= created_at')
export class RiskLinkEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_links_risk' })
  risk?: Relation<RiskEntity>;

  @Column('text')
  kind: string;

  /** The identity of the result in all editions. */
  @Column('uuid', { name: 'origin_id', nullable: true })
  originId: string | null;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'fk_risk_links_origin' })
  origin?: Relation<ResultEntity> | null;

  @Column('uuid', { name: 'indicator_id', nullable: true })
  indicatorId: string | null;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_risk_links_indicator' })
  indicator?: Relation<IndicatorEntity> | null;

  /** The name of a clause, such as `R108/DIR/2`. */
  @Column('text', { name: 'clause_key', nullable: true })
  clauseKey: string | null;

  @Column('uuid', { name: 'created_by_id' })
  createdById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_risk_links_created_by' })
  createdBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
