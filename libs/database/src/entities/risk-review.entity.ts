import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';

/** That a risk was looked at again on a day. PostgreSQL refuses to change it. */
@Entity('risk_reviews')
@Index('ix_risk_reviews_risk', ['riskId'])
@Check('ck_risk_reviews_note', `btrim(note) <> ''`)
@Check('ck_risk_reviews_day', `reviewed_on <= (created_at AT TIME ZONE 'Europe/Zurich')::date`)
export class RiskReviewEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_reviews_risk' })
  risk?: Relation<RiskEntity>;

  @Column('date', { name: 'reviewed_on' })
  reviewedOn: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'reviewed_by_id' })
  reviewedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'reviewed_by_id', foreignKeyConstraintName: 'fk_risk_reviews_reviewed_by' })
  reviewedBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
