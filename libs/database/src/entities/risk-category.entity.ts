import { Check, Column, Entity, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';

/** What kind of risk it is; how much of it the Sector is ready to bear stands in its appetites. */
@Entity('risk_categories')
@Unique('uq_risk_categories_code', ['code'])
@Check('ck_risk_categories_code', `btrim(code) <> ''`)
@Check('ck_risk_categories_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_risk_categories_description', `jsonb_typeof(description) = 'object' AND description <> '{}'::jsonb`)
export class RiskCategoryEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  title: Record<string, string>;

  @Column('jsonb', { nullable: true })
  description: Record<string, string> | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
