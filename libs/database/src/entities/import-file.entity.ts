import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportEntity } from './import.entity';

/** The file of an import as it came: a dry run is carried out from it, and it is given back with its faults marked. */
@Entity('import_files')
@Check('ck_import_files_sha256', 'sha256 = sha256(content)')
export class ImportFileEntity {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string;

  @ManyToOne(() => ImportEntity)
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_import_files_import' })
  import?: Relation<ImportEntity>;

  @Column('bytea')
  content: Buffer;

  @Column('bytea')
  sha256: Buffer;
}
