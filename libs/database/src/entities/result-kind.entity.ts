import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { FrameworkVersionEntity } from './framework-version.entity';

/** A kind of result that a framework version has, such as goals or outputs, and how high it stands. */
@Entity('result_kinds')
@Unique('uq_result_kinds_code', ['frameworkVersionId', 'code'])
@Unique('uq_result_kinds_framework', ['id', 'frameworkVersionId'])
@Check('ck_result_kinds_code', `code ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('ck_result_kinds_level', 'level >= 1')
@Check('ck_result_kinds_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
export class ResultKindEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'framework_version_id', foreignKeyConstraintName: 'fk_result_kinds_framework' })
  frameworkVersion?: Relation<FrameworkVersionEntity>;

  @Column('text')
  code: string;

  /** 1 is the highest. */
  @Column('integer')
  level: number;

  /** By language code, in the plural: "Goals". */
  @Column('jsonb')
  title: Record<string, string>;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
