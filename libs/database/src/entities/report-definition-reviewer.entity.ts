import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity';
import { ReportDefinitionEntity } from './report-definition.entity';

/** Who is asked to review each report that is made by a definition. */
@Entity('report_definition_reviewers')
export class ReportDefinitionReviewerEntity {
  @PrimaryColumn('uuid', { name: 'definition_id' })
  definitionId: string;

  @ManyToOne(() => ReportDefinitionEntity)
  @JoinColumn({ name: 'definition_id', foreignKeyConstraintName: 'fk_report_definition_reviewers_definition' })
  definition?: Relation<ReportDefinitionEntity>;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_report_definition_reviewers_person' })
  person?: Relation<PersonEntity>;
}
