import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { ActualEntity } from './actual.entity';
import { PersonEntity } from './person.entity';

/** What a value was when it was submitted, each time that it was. A trigger writes it, and it is never changed. */
@Entity('actual_submissions')
@Check('ck_actual_submissions_number', 'number > 0')
export class ActualSubmissionEntity {
  @PrimaryColumn('uuid', { name: 'actual_id' })
  actualId: string;

  @ManyToOne(() => ActualEntity)
  @JoinColumn({ name: 'actual_id', foreignKeyConstraintName: 'fk_actual_submissions_actual' })
  actual?: Relation<ActualEntity>;

  @PrimaryColumn('integer')
  number: number;

  /** All that was entered; decimals are text. */
  @Column('jsonb')
  content: object;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_actual_submissions_author' })
  author?: Relation<PersonEntity>;

  /** In whose place, where it was somebody else's. */
  @Column('uuid', { name: 'author_for_id', nullable: true })
  authorForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_for_id', foreignKeyConstraintName: 'fk_actual_submissions_author_for' })
  authorFor?: Relation<PersonEntity> | null;

  @Moment({ name: 'submitted_at' })
  submittedAt: Date;
}
