import { SYSTEM_AUTHOR } from '@resolute/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { UnitEntity } from './unit.entity';

/** Somebody who may sign in. Other tables hold the id, never the name, so that a name can be removed. */
@Entity('persons')
@Unique('uq_persons_email', ['email'])
@Index('ix_persons_unit', ['unitId'])
@Check('ck_persons_email', 'email = lower(email)')
@Check('ck_persons_name', `btrim(name) <> ''`)
@Check('ck_persons_language', `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check('ck_persons_numerals', `numerals IN ('latn', 'arab')`)
@Check('ck_persons_theme', `theme IN ('light', 'dark', 'auto')`)
@Check('ck_persons_system', `id <> '${SYSTEM_AUTHOR}' OR disabled_at IS NOT NULL`)
export class PersonEntity {
  @Id()
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_persons_unit' })
  unit?: Relation<UnitEntity> | null;

  @Column('text')
  language: string;

  @Column('text')
  numerals: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text')
  theme: string;

  @MomentOrNull({ name: 'disabled_at' })
  disabledAt: Date | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
