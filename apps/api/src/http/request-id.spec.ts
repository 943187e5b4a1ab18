import { validate, version } from 'uuid';
import { newRequestId } from './request-id';

describe('the id of a request', () => {
  it('is a UUID of version 7 that tells its moment', () => {
    const before = Date.now();
    const id = newRequestId();
    expect([validate(id), version(id)]).toEqual([true, 7]);
    const moment = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(moment).toBeGreaterThanOrEqual(before);
    expect(moment).toBeLessThanOrEqual(Date.now());
  });

  it('never comes twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, newRequestId)).size).toBe(10_000);
  });
});
