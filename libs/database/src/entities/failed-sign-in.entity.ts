import { Column, Entity, Index } from 'typeorm';
import { Id, Moment } from '../columns';

/** One failed try to sign in, by keyed hashes of account and address: what was typed is not kept. */
@Entity('failed_sign_ins')
@Index('ix_failed_sign_ins_account', ['accountHash', 'addressHash', 'at'])
@Index('ix_failed_sign_ins_address', ['addressHash', 'at'])
export class FailedSignInEntity {
  @Id()
  id: string;

  @Column('bytea', { name: 'account_hash' })
  accountHash: Buffer;

  @Column('bytea', { name: 'address_hash' })
  addressHash: Buffer;

  @Moment()
  at: Date;
}
