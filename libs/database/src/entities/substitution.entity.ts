import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';

/** "X for Y" from a day to a day, both included, on Geneva's calendar. Rules on different people still count real people. */
@Entity('substitutions')
@Index('ix_substitutions_absent', ['absentId'])
@Index('ix_substitutions_substitute', ['substituteId'])
@Check('ck_substitutions_two_people', 'absent_id <> substitute_id')
@Check('ck_substitutions_days', 'from_day <= to_day')
@Check('ck_substitutions_revoked', '(revoked_at IS NULL) = (revoked_by_id IS NULL)')
export class SubstitutionEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'absent_id' })
  absentId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'absent_id', foreignKeyConstraintName: 'fk_substitutions_absent' })
  absent?: Relation<PersonEntity>;

  @Column('uuid', { name: 'substitute_id' })
  substituteId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'substitute_id', foreignKeyConstraintName: 'fk_substitutions_substitute' })
  substitute?: Relation<PersonEntity>;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('date', { name: 'to_day' })
  toDay: string;

  @Column('uuid', { name: 'created_by_id' })
  createdById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_substitutions_created_by' })
  createdBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'revoked_by_id', nullable: true })
  revokedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'revoked_by_id', foreignKeyConstraintName: 'fk_substitutions_revoked_by' })
  revokedBy?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'revoked_at' })
  revokedAt: Date | null;
}
