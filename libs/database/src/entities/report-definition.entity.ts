import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { FrameworkVersionEntity } from './framework-version.entity';

/** What a report is made of, for whose meetings, and how long before their deadline its data ends. */
@Entity('report_definitions')
@Unique('uq_report_definitions_code', ['code'])
@Check('ck_report_definitions_code', `code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'`)
@Check('ck_report_definitions_form', `form IN ('council', 'temporary-document', 'working-group')`)
@Check('ck_report_definitions_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_report_definitions_series', `series ~ '^[A-Z]+(-[A-Z]+)*$'`)
@Check('ck_report_definitions_cut_off', 'cut_off_days BETWEEN 0 AND 365')
@Check(
  'ck_report_definitions_languages',
  `cardinality(languages) > 0 AND languages <@ ARRAY['ar', 'zh', 'en', 'fr', 'ru', 'es']`,
)
@Check(
  'ck_report_definitions_formats',
  `cardinality(formats) > 0 AND formats <@ ARRAY['pdf-ua', 'pdf-a', 'docx', 'xlsx']`,
)
@Check('ck_report_definitions_sections', 'cardinality(sections) > 0')
@Check('ck_report_definitions_most', 'most_headlines BETWEEN 0 AND 20 AND most_named BETWEEN 1 AND 200')
export class ReportDefinitionEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  /** The form of its head, as its readers know it. */
  @Column('text')
  form: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  /** The meetings that receive it: `TSAG`, `COUNCIL`. */
  @Column('text')
  series: string;

  /** Whether runs are planned for it. */
  @Column('boolean', { name: 'is_active' })
  isActive: boolean;

  /** How many days before the deadline of a meeting its data ends. */
  @Column('integer', { name: 'cut_off_days' })
  cutOffDays: number;

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { array: true })
  formats: string[];

  /** In the order in which they are read. */
  @Column('text', { array: true })
  sections: string[];

  /** The codes of the indicators that are told of first. */
  @Column('text', { name: 'first_headlines', array: true })
  firstHeadlines: string[];

  @Column('integer', { name: 'most_headlines' })
  mostHeadlines: number;

  /** How many results, indicators or actions a section names before it only counts them. */
  @Column('integer', { name: 'most_named' })
  mostNamed: number;

  /** Null for the strategic plan that is in force at the cut-off. */
  @Column('uuid', { name: 'framework_version_id', nullable: true })
  frameworkVersionId: string | null;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'framework_version_id', foreignKeyConstraintName: 'fk_report_definitions_framework' })
  frameworkVersion?: Relation<FrameworkVersionEntity> | null;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
