import 'reflect-metadata';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { JOB_NAMES, type JobIds, type JobName } from '@resolute/domain';

const HANDLES = Symbol('handles');

/** A method that does a job, given its ids. It may run twice, and at the same time as itself. */
export type Handler<J extends JobName = JobName> = (ids: JobIds<J>) => Promise<void>;

/** Marks the method of a processor that does the job of this name. */
export const Handles =
  <J extends JobName>(job: J) =>
  <M extends Handler<J>>(target: object, key: string, _method: TypedPropertyDescriptor<M>): void => {
    const marked: Map<string, JobName> = Reflect.getMetadata(HANDLES, target) ?? new Map();
    Reflect.defineMetadata(HANDLES, marked.set(key, job), target);
  };

/** Finds the handlers among the providers of the process. */
@Injectable()
export class Handlers {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Exactly one handler for each job, or an error that lists every job with none or with several. */
  collect(): ReadonlyMap<JobName, Handler> {
    const found = this.discovery.getProviders().flatMap(({ instance }) => handlersOf(instance as unknown));
    const faults = JOB_NAMES.flatMap((job) => {
      const owners = found.filter((one) => one.job === job).map((one) => one.owner);
      if (owners.length === 1) return [];
      return owners.length === 0
        ? `${job} has no handler`
        : `${job} has ${owners.length} handlers: ${owners.join(', ')}`;
    });
    if (faults.length > 0) throw new Error(`The worker does not start: ${faults.join('; ')}`);
    return new Map(found.map(({ job, handler }) => [job, handler]));
  }
}

function handlersOf(instance: unknown): { job: JobName; owner: string; handler: Handler }[] {
  if (instance === null || typeof instance !== 'object') return [];
  const marked: Map<string, JobName> | undefined = Reflect.getMetadata(HANDLES, instance);
  return [...(marked ?? [])].map(([key, job]) => {
    const method = (instance as Record<string, Handler>)[key] as Handler;
    return { job, owner: `${instance.constructor.name}.${key}`, handler: method.bind(instance) };
  });
}
