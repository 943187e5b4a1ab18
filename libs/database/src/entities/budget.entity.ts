import { Check, Column, Entity, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';

/** A budget of the Union that Council approved, usually for two years. */
@Entity('budgets')
@Unique('uq_budgets_code', ['code'])
@Check('ck_budgets_years', 'first_year <= last_year')
@Check('ck_budgets_document', `document <> ''`)
export class BudgetEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  @Column('integer', { name: 'first_year' })
  firstYear: number;

  @Column('integer', { name: 'last_year' })
  lastYear: number;

  @Column('date', { name: 'approved_on' })
  approvedOn: string;

  @Column('text')
  document: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
