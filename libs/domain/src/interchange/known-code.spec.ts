import { knownCode } from './known-code';
import { latinLookAlike } from './look-alikes';

const CODES = new Set(['I-STD-02', 'SG13', 'itu-region/AFR', 'ÉTAT']);
const find = (text: string) => knownCode(text, (code) => CODES.has(code));

describe('a code in a cell', () => {
  it.each([
    ['I-STD-02', { kind: 'known', code: 'I-STD-02' }],
    ['  I-STD-02\u00A0', { kind: 'known', code: 'I-STD-02' }],
    ['\u200FSG13\u200E', { kind: 'known', code: 'SG13' }],
    ['E\u0301TAT', { kind: 'known', code: 'ÉTAT' }],
    ['\u0406-STD-02', { kind: 'look-alike', meant: 'I-STD-02' }],
    ['I-\u0405\u0422D-02', { kind: 'look-alike', meant: 'I-STD-02' }],
    ['\u0399-STD-02', { kind: 'look-alike', meant: 'I-STD-02' }],
    ['I\u2013STD\u201302', { kind: 'look-alike', meant: 'I-STD-02' }],
    ['ＳＧ１３', { kind: 'look-alike', meant: 'SG13' }],
    ['itu-region/\u0410FR', { kind: 'look-alike', meant: 'itu-region/AFR' }],
    ['i-std-02', { kind: 'unknown' }],
    ['\u0406-STD-99', { kind: 'unknown' }],
    ['Ж-STD-02', { kind: 'unknown' }],
    [' ', { kind: 'empty' }],
  ])('%j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('looks like nothing else when it is plain', () => {
    expect(latinLookAlike('I-STD-02')).toBeUndefined();
    expect(latinLookAlike('数-02')).toBeUndefined();
  });
});
