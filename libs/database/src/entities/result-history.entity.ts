import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { ResultEntity } from './result.entity';
import { ResultKindEntity } from './result-kind.entity';

/** What a result said before a change. A trigger writes it; nobody changes it. */
@Entity('result_history')
@Check('ck_result_history_recorded', 'recorded_from <= recorded_until')
export class ResultHistoryEntity {
  @PrimaryColumn('uuid', { name: 'result_id' })
  resultId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'result_id', foreignKeyConstraintName: 'fk_result_history_result' })
  result?: Relation<ResultEntity>;

  @PrimaryColumn('integer')
  version: number;

  @Column('uuid', { name: 'kind_id' })
  kindId: string;

  @ManyToOne(() => ResultKindEntity)
  @JoinColumn({ name: 'kind_id', foreignKeyConstraintName: 'fk_result_history_kind' })
  kind?: Relation<ResultKindEntity>;

  @Column('text')
  code: string;

  @Column('jsonb')
  title: Record<string, string>;

  @Column('jsonb', { nullable: true })
  description: Record<string, string> | null;

  @Column('text', { name: 'control_level' })
  controlLevel: string;

  @Column('integer', { array: true })
  sdgs: number[];

  @Column('date', { name: 'retired_on', nullable: true })
  retiredOn: string | null;

  @Moment({ name: 'recorded_from' })
  recordedFrom: Date;

  @Moment({ name: 'recorded_until' })
  recordedUntil: Date;
}
