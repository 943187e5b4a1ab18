import { UploadTurns } from './upload-turns';

const MEGABYTE = 1_048_576;
const at = (seconds: number): Date => new Date(Date.UTC(2026, 3, 20, 9, 0, seconds));
const tooMany = (retryAfterSeconds: number) =>
  expect.objectContaining({ code: 'request/too-many', params: { retryAfterSeconds } });

describe('turns to send a file', () => {
  it('are so many in a minute for a network, and begin again', () => {
    const turns = new UploadTurns();
    for (let count = 0; count < 40; count += 1) turns.begin('192.0.2.1', at(count / 2)).end();
    expect(() => turns.begin('192.0.2.1', at(30))).toThrow(tooMany(30));
    turns.begin('192.0.2.2', at(30)).end();
    expect(() => turns.begin('192.0.2.1', at(61))).not.toThrow();
  });

  it('are so many at once for a network, until one ends', () => {
    const turns = new UploadTurns();
    const [first] = [1, 2, 3].map(() => turns.begin('192.0.2.1', at(0)));
    expect(() => turns.begin('192.0.2.1', at(1))).toThrow(tooMany(5));
    turns.begin('192.0.2.2', at(1));
    first?.end();
    first?.end();
    turns.begin('192.0.2.1', at(2));
    expect(() => turns.begin('192.0.2.1', at(3))).toThrow(tooMany(5));
  });

  it('hold so many bytes together, and give them back', () => {
    const turns = new UploadTurns();
    const [one, other] = [turns.begin('192.0.2.1', at(0)), turns.begin('192.0.2.2', at(0))];
    one.take(100 * MEGABYTE);
    expect(() => other.take(29 * MEGABYTE)).toThrow(tooMany(5));
    other.take(28 * MEGABYTE);
    one.end();
    expect(() => other.take(100 * MEGABYTE)).not.toThrow();
  });

  it('forget networks that asked long ago', () => {
    const turns = new UploadTurns();
    for (let each = 0; each < 1_000; each += 1) turns.begin(`network ${each}`, at(0)).end();
    turns.begin('network 0', at(120)).end();
    expect((turns as unknown as { began: Map<string, unknown> }).began.size).toBe(1);
  });
});
