import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportDefinitionEntity } from './report-definition.entity';
import { ResultEntity } from './result.entity';

/** A result that a report is limited to, with all that contributes to it; none for the whole plan. */
@Entity('report_definition_results')
export class ReportDefinitionResultEntity {
  @PrimaryColumn('uuid', { name: 'definition_id' })
  definitionId: string;

  @ManyToOne(() => ReportDefinitionEntity)
  @JoinColumn({ name: 'definition_id', foreignKeyConstraintName: 'fk_report_definition_results_definition' })
  definition?: Relation<ReportDefinitionEntity>;

  @PrimaryColumn('uuid', { name: 'origin_id' })
  originId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'fk_report_definition_results_origin' })
  origin?: Relation<ResultEntity>;
}
