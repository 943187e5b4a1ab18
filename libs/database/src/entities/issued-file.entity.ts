import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment } from '../columns';
import { IssuedDocumentEntity } from './issued-document.entity';

/** An issued document in one format. PostgreSQL refuses to change it. */
@Entity('issued_files')
@Unique('uq_issued_files_format', ['documentId', 'format'])
@Index('ix_issued_files_sha256', ['sha256'])
@Check('ck_issued_files_format', `format IN ('pdf-ua', 'pdf-a', 'docx', 'xlsx', 'json')`)
@Check('ck_issued_files_pages', `(format IN ('pdf-ua', 'pdf-a')) = (pages IS NOT NULL) AND pages > 0`)
@Check(
  'ck_issued_files_sha256',
  `sha256 = sha256(content) AND octet_length(rendered_sha256) = 32 AND (format = 'pdf-a' OR rendered_sha256 = sha256)`,
)
@Check('ck_issued_files_generator', `jsonb_typeof(generator) = 'object'`)
export class IssuedFileEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'document_id' })
  documentId: string;

  @ManyToOne(() => IssuedDocumentEntity)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'fk_issued_files_document' })
  document?: Relation<IssuedDocumentEntity>;

  @Column('text')
  format: string;

  @Column('bytea')
  content: Buffer;

  @Column('bytea')
  sha256: Buffer;

  /** As it was drawn: the copy to be kept is signed after that. */
  @Column('bytea', { name: 'rendered_sha256' })
  renderedSha256: Buffer;

  /** Null for what has none. */
  @Column('integer', { nullable: true })
  pages: number | null;

  /** What drew it. */
  @Column('jsonb')
  generator: object;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
