import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { IndicatorEntity } from './indicator.entity';
import { PersonEntity } from './person.entity';
import { UnitEntity } from './unit.entity';

/** Leave to enter values of one period although its window is locked, until the end of a day. It is revoked, never changed. */
@Entity('window_exceptions')
@Index('ix_window_exceptions_period', ['period'])
@Check('ck_window_exceptions_until', `until_day >= (granted_at AT TIME ZONE 'Europe/Zurich')::date`)
@Check('ck_window_exceptions_period', `period ~ '\\S'`)
@Check('ck_window_exceptions_reason', `reason ~ '\\S'`)
@Check('ck_window_exceptions_revoked', '(revoked_at IS NULL) = (revoked_by_id IS NULL) AND revoked_at >= granted_at')
export class WindowExceptionEntity {
  @Id()
  id: string;

  /** Null for every unit. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_window_exceptions_unit' })
  unit?: Relation<UnitEntity> | null;

  /** Null for every indicator. */
  @Column('uuid', { name: 'indicator_id', nullable: true })
  indicatorId: string | null;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_window_exceptions_indicator' })
  indicator?: Relation<IndicatorEntity> | null;

  /** A calendar period by its id, or a meeting by its code. */
  @Column('text')
  period: string;

  @Column('text')
  reason: string;

  /** The last day, in Geneva. */
  @Column('date', { name: 'until_day' })
  untilDay: string;

  @Column('uuid', { name: 'granted_by_id' })
  grantedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'granted_by_id', foreignKeyConstraintName: 'fk_window_exceptions_granted_by' })
  grantedBy?: Relation<PersonEntity>;

  @Moment({ name: 'granted_at' })
  grantedAt: Date;

  @Column('uuid', { name: 'revoked_by_id', nullable: true })
  revokedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'revoked_by_id', foreignKeyConstraintName: 'fk_window_exceptions_revoked_by' })
  revokedBy?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'revoked_at' })
  revokedAt: Date | null;
}
