import type { DiscoveryService } from '@nestjs/core';
import { JOB_NAMES } from '@resolute/domain';
import { Handlers, Handles } from './handlers';

class Audit {
  anchored = 0;
  @Handles('audit.anchor')
  async anchor(): Promise<void> {
    this.anchored += 1;
  }
}
class Second {
  @Handles('audit.anchor')
  async anchor(): Promise<void> {}
}

const handlersOf = (...instances: object[]): Handlers =>
  new Handlers({ getProviders: () => instances.map((instance) => ({ instance })) } as unknown as DiscoveryService);
/** Handlers for every job but the one that the case is about. */
const others = JOB_NAMES.filter((job) => job !== 'audit.anchor').map((job) => {
  const processor = { constructor: { name: 'Other' }, run: async () => undefined };
  Handles(job as 'audit.anchor')(processor, 'run', {} as TypedPropertyDescriptor<() => Promise<void>>);
  return processor;
});

describe('the handlers of a worker', () => {
  it('are one for each job', async () => {
    const audit = new Audit();
    const handlers = handlersOf(audit, ...others, {}, new Date()).collect();
    expect([...handlers.keys()].sort()).toEqual([...JOB_NAMES].sort());
    await handlers.get('audit.anchor')?.({} as never);
    expect(audit.anchored).toBe(1);
  });

  it.each([
    ['none', [], 'audit.anchor has no handler'],
    ['two', [new Audit(), new Second()], 'audit.anchor has 2 handlers: Audit.anchor, Second.anchor'],
  ])('stop the start when a job has %s', (_, processors, fault) => {
    expect(() => handlersOf(...processors, ...others).collect()).toThrow(fault);
  });
});
