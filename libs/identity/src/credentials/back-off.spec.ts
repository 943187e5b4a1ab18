import { stillToWait } from './back-off';
import { networkOf } from './network-of';

const last = new Date('2026-03-16T09:00:00Z');
const after = (seconds: number): Date => new Date(last.getTime() + seconds * 1_000);

describe('the wait after failed tries', () => {
  it.each([
    [0, 0, 0],
    [4, 0, 0],
    [5, 0, 30],
    [5, 29, 1],
    [5, 30, 0],
    [6, 0, 60],
    [7, 10, 110],
    [9, 0, 480],
    [10, 0, 900],
    [2_000, 0, 900],
  ])('after %d tries, %d s later, is %d s', (count, seconds, wait) => {
    expect(stillToWait({ count, last }, 5, after(seconds))).toBe(wait * 1_000);
  });

  it('is none when nothing failed', () => {
    expect(stillToWait({ count: 0, last: null }, 5, last)).toBe(0);
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:DB8:0:0:ffff::2', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
