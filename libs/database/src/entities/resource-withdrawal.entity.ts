import { Check, Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { ResourceEntity } from './resource.entity';

/** That a line about money was taken back and why, under its id; nothing takes its place. Never changed. */
@Entity('resource_withdrawals')
@Check('ck_resource_withdrawals_reason', `btrim(reason) <> ''`)
export class ResourceWithdrawalEntity {
  @Id()
  id: string;

  @OneToOne(() => ResourceEntity)
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'fk_resource_withdrawals_resource' })
  resource?: Relation<ResourceEntity>;

  @Column('text')
  reason: string;

  @Moment({ name: 'withdrawn_at' })
  withdrawnAt: Date;
}
