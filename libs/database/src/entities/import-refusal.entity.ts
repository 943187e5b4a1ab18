import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id } from '../columns';
import { ImportEntity } from './import.entity';

/** A cell that an import refuses, where it is and why. Words come with the reader's language. */
@Entity('import_refusals')
@Unique('uq_import_refusals_place', ['importId', 'place'])
export class ImportRefusalEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'import_id' })
  importId: string;

  @ManyToOne(() => ImportEntity)
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_import_refusals_import' })
  import?: Relation<ImportEntity>;

  /** In the order of the file, from 1. */
  @Column('integer')
  place: number;

  @Column('text')
  sheet: string;

  @Column('integer', { name: 'row_number' })
  rowNumber: number;

  @Column('text', { name: 'column_name' })
  columnName: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  params: Record<string, string | number>;

  @Column('text')
  cell: string;
}
