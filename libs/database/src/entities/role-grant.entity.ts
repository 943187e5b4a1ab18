import { SYSTEM_AUTHOR } from '@resolute/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';
import { UnitEntity } from './unit.entity';

/** One role of one person in one scope; without a unit the scope is the whole Sector. Revoked, never deleted. */
@Entity('role_grants')
@Check('ck_role_grants_system', `person_id <> '${SYSTEM_AUTHOR}'`)
@Index('uq_role_grants_held', { synchronize: false })
@Check(
  'ck_role_grants_role',
  `role IN ('administrator', 'planner', 'contributor', 'verifier', 'rapporteur', 'director', 'council', 'auditor')`,
)
@Check('ck_role_grants_not_to_oneself', 'granted_by_id <> person_id')
@Check('ck_role_grants_not_proposed_for_oneself', 'proposed_by_id <> person_id')
@Check(
  'ck_role_grants_two_administrators',
  `role NOT IN ('administrator', 'planner', 'verifier', 'director') OR granted_by_id IS NULL
   OR (proposed_by_id IS NOT NULL AND (granted_by_id <> proposed_by_id OR (is_sole_decision AND role = 'administrator')))`,
)
@Check('ck_role_grants_decided', 'granted_by_id IS NULL OR granted_at IS NOT NULL')
@Check('ck_role_grants_revoked', '(revoked_at IS NULL) = (revoked_by_id IS NULL)')
export class RoleGrantEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_role_grants_person' })
  person?: Relation<PersonEntity>;

  @Column('text')
  role: string;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_role_grants_unit' })
  unit?: Relation<UnitEntity> | null;

  /** Absent for the grants that came with the installation. */
  @Column('uuid', { name: 'granted_by_id', nullable: true })
  grantedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'granted_by_id', foreignKeyConstraintName: 'fk_role_grants_granted_by' })
  grantedBy?: Relation<PersonEntity> | null;

  /** From when the role is held; absent while a proposed one waits for the second administrator. */
  @MomentOrNull({ name: 'granted_at' })
  grantedAt: Date | null;

  /** The first of the two administrators, for roles that need two. */
  @Column('uuid', { name: 'proposed_by_id', nullable: true })
  proposedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'proposed_by_id', foreignKeyConstraintName: 'fk_role_grants_proposed_by' })
  proposedBy?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'proposed_at' })
  proposedAt: Date | null;

  /** The only administrator there was made a second one alone. */
  @Column('boolean', { name: 'is_sole_decision' })
  isSoleDecision: boolean;

  @Column('uuid', { name: 'revoked_by_id', nullable: true })
  revokedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'revoked_by_id', foreignKeyConstraintName: 'fk_role_grants_revoked_by' })
  revokedBy?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'revoked_at' })
  revokedAt: Date | null;
}
