import { enrolmentOf, newTotpSecret, stepOfCode } from './one-time-code';

/** The secret of the test vectors in RFC 6238, appendix B; its eight digits end in these six. */
const RFC_SECRET = Buffer.from('12345678901234567890');
const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('a one-time code', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_111_111_111, '050471', 37_037_037],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
    [20_000_000_000, '353130', 666_666_666],
  ])('at second %d is %s (RFC 6238)', (seconds, code, step) => {
    expect(stepOfCode(RFC_SECRET, code, at(seconds))).toBe(step);
  });

  it('is good one step early and late, no more', () => {
    const steps = [-31, -30, 0, 30, 59, 61].map((shift) => stepOfCode(RFC_SECRET, '005924', at(1_234_567_890 + shift)));
    expect(steps).toEqual([null, 41_152_263, 41_152_263, 41_152_263, 41_152_263, null]);
  });

  it.each(['000000', '', '00592', '0059240', 'abcdef', '００５９２４'])('is not %j', (code) => {
    expect(stepOfCode(RFC_SECRET, code, at(1_234_567_890))).toBeNull();
  });

  it('has a secret of 160 bits, and an address for apps', () => {
    expect(newTotpSecret()).toHaveLength(20);
    expect(newTotpSecret()).not.toEqual(newTotpSecret());
    expect(enrolmentOf(RFC_SECRET, 'anna@example.org')).toEqual({
      secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
      uri: 'otpauth://totp/Resolute:anna%40example.org?issuer=Resolute&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
    });
  });
});
