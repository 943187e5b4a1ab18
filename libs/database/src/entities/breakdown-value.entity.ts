import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActualEntity } from './actual.entity';
import { BreakdownEntity } from './breakdown.entity';
import { CategoryEntity } from './category.entity';

/** What falls to one category of one value. It changes with its value, and stays with it. */
@Entity('breakdown_values')
export class BreakdownValueEntity {
  @PrimaryColumn('uuid', { name: 'actual_id' })
  actualId: string;

  @ManyToOne(() => ActualEntity)
  @JoinColumn({ name: 'actual_id', foreignKeyConstraintName: 'fk_breakdown_values_actual' })
  actual?: Relation<ActualEntity>;

  @PrimaryColumn('uuid', { name: 'breakdown_id' })
  breakdownId: string;

  @ManyToOne(() => BreakdownEntity)
  @JoinColumn({ name: 'breakdown_id', foreignKeyConstraintName: 'fk_breakdown_values_breakdown' })
  breakdown?: Relation<BreakdownEntity>;

  @PrimaryColumn('uuid', { name: 'category_id' })
  categoryId: string;

  @ManyToOne(() => CategoryEntity)
  @JoinColumn({ name: 'category_id', foreignKeyConstraintName: 'fk_breakdown_values_category' })
  category?: Relation<CategoryEntity>;

  @Column('numeric')
  value: string;
}
