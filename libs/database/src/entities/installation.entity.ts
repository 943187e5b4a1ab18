import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Moment } from '../columns';

/** The one row that the first start leaves behind. */
@Entity('installation')
@Check('ck_installation_single', 'id = 1')
export class InstallationEntity {
  @PrimaryColumn('smallint')
  id: number;

  @Column('boolean', { name: 'has_sample' })
  hasSample: boolean;

  @Moment({ name: 'started_at' })
  startedAt: Date;
}
