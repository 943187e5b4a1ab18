import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { ActualEntity } from './actual.entity';

/** That a report was made of a value, among others. PostgreSQL refuses to change it. */
@Entity('actual_citations')
export class ActualCitationEntity {
  @PrimaryColumn('uuid', { name: 'actual_id' })
  actualId: string;

  @ManyToOne(() => ActualEntity)
  @JoinColumn({ name: 'actual_id', foreignKeyConstraintName: 'fk_actual_citations_actual' })
  actual?: Relation<ActualEntity>;

  /** The run of the report; reports are none of the business of whoever reads values. */
  @PrimaryColumn('uuid', { name: 'report_id' })
  reportId: string;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
