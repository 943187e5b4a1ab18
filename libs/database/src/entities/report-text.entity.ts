import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { PersonEntity } from './person.entity';
import { ReportEntity } from './report.entity';

/** The narrative of a section in a language, as it is being written. */
@Entity('report_texts')
@Unique('uq_report_texts_section', ['reportId', 'section', 'language'])
@Check('ck_report_texts_language', `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check('ck_report_texts_body', `jsonb_typeof(body) = 'array'`)
@Check('ck_report_texts_state', `state IN ('original', 'in-translation', 'translated')`)
@Check('ck_report_texts_based_on', `(state = 'original') = (based_on IS NULL) AND based_on >= 1`)
export class ReportTextEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @ManyToOne(() => ReportEntity)
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'fk_report_texts_report' })
  report?: Relation<ReportEntity>;

  @Column('text')
  section: string;

  @Column('text')
  language: string;

  /** Paragraphs and lists, in order. */
  @Column('jsonb')
  body: readonly object[];

  @Column('text')
  state: string;

  /** The version of the original that a translation is of; null for the original itself. */
  @Column('integer', { name: 'based_on', nullable: true })
  basedOn: number | null;

  /** Who wrote it last; null for what was drafted from accepted notes and actions. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_report_texts_author' })
  author?: Relation<PersonEntity> | null;

  @Moment({ name: 'changed_at' })
  changedAt: Date;

  @Version()
  version: number;
}
