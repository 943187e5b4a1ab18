import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Resolute';
const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;
/** One step before and after: clocks of phones differ, and typing takes time. */
const WINDOW = 1;

/** A fresh secret of 160 bits, as RFC 4226 recommends. */
export const newTotpSecret = (): Buffer => Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);

/** The secret as people type it, and the address that authenticator apps read from a QR code. */
export function enrolmentOf(secret: Buffer, account: string): { secret: string; uri: string } {
  const totp = totpOf(secret, account);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The time step (RFC 6238) that the code belongs to around `now`, or null when it belongs to none. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  // The library throws on six characters that are more than six bytes, such as digits of other scripts.
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / PERIOD_SECONDS) + delta;
}

function totpOf(secret: Buffer, label: string): TOTP {
  // A copy of its own: a small Buffer is a view into a shared pool, and the library takes the whole of what lies behind.
  const bytes = new Uint8Array(secret);
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: new Secret({ buffer: bytes.buffer }),
  });
}
