import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** The identifier: a version 7 UUID made by the product, so that rows sort by age and no default drifts. */
export const Id = (): PropertyDecorator => PrimaryColumn('uuid');

/** A moment in UTC. Its value comes from the product's clock, never from the database's. */
export const Moment = (options: ColumnOptions = {}): PropertyDecorator => Column('timestamptz', options);

/** A moment that may not have come. */
export const MomentOrNull = (options: ColumnOptions = {}): PropertyDecorator =>
  Column('timestamptz', { ...options, nullable: true });

/** Counts the changes of a row; only `tx.update` moves it. TypeORM's own version column hides lost updates. */
export const Version = (): PropertyDecorator => Column('integer');
