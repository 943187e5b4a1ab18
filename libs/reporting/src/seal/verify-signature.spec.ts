import { X509Certificate } from 'node:crypto';
import { type CertifiedKey, certifiedKey } from './certified-keys.fixture';
import { cmsSignature, longestSignature } from './cms-signature';
import { type KeyMaterial, keyMaterial } from './key-material';
import { verifySignature } from './verify-signature';

jest.setTimeout(60_000);

const AT = new Date('2026-05-01T10:00:00.000Z');
const CONTENT = Buffer.from('{"form":"issue-manifest/1"}');

const materialOf = ({ key, certificate }: CertifiedKey): KeyMaterial =>
  keyMaterial({ setting: 'SEAL_KEY_FILE', text: key }, { setting: 'SEAL_CERTIFICATE_FILE', text: certificate }, AT);
const flipped = (bytes: Buffer, place: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
  return changed;
};

describe.each(['ec', 'rsa'] as const)('a signature with a key of the kind %s', (kind) => {
  let key: KeyMaterial;
  let signature: Buffer;
  beforeAll(async () => {
    key = materialOf(await certifiedKey(kind));
    signature = cmsSignature([CONTENT], key, AT);
  });

  it('names its certificate, and is intact for its content', async () => {
    expect(await verifySignature(CONTENT, signature)).toEqual({
      isIntact: true,
      fingerprint: key.chain[0].fingerprint256.replaceAll(':', '').toLowerCase(),
      subject: 'C=CH, O=Example, CN=Seal of Example',
    });
  });

  it('is the same for the same content in pieces, and says nothing of a moment when none is given', async () => {
    const pieces = [CONTENT.subarray(0, 5), CONTENT.subarray(5)];
    expect((await verifySignature(CONTENT, cmsSignature(pieces, key))).isIntact).toBe(true);
    expect(signature.includes('260501100000Z')).toBe(true);
    expect(cmsSignature(pieces, key).includes('260501100000Z')).toBe(false);
  });

  it('is not intact for another content, or one with one changed byte', async () => {
    const others = [
      Buffer.alloc(0),
      Buffer.from('other'),
      ...[...CONTENT.keys()].map((place) => flipped(CONTENT, place)),
    ];
    for (const other of others) expect((await verifySignature(other, signature)).isIntact).toBe(false);
  });

  it('is not intact when one of its own bytes is changed, or one is added or missing', async () => {
    const places = [...signature.keys()].filter((place) => place % 11 === 0);
    const others = [
      ...places.map((place) => flipped(signature, place)),
      Buffer.concat([signature, Buffer.alloc(1)]),
      signature.subarray(0, -1),
    ];
    for (const other of others) expect((await verifySignature(CONTENT, other)).isIntact).toBe(false);
  });

  it('is never longer than is foretold, and the same is foretold each time', () => {
    for (let times = 0; times < 20; times += 1)
      expect(cmsSignature([CONTENT], key).length).toBeLessThanOrEqual(longestSignature(key));
    expect(longestSignature(key) - cmsSignature([CONTENT], key).length).toBeLessThanOrEqual(6);
    expect(longestSignature(key)).toBe(longestSignature(key));
  });
});

describe('what is no signature of ours', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('a signature')],
    ['zeros', Buffer.alloc(2000)],
    ['an empty sequence', Buffer.from('3000', 'hex')],
    ['a sequence without an end', Buffer.from('3080', 'hex')],
    ['more than there is', Buffer.from('3084ffffffff', 'hex')],
    ['deep nesting', Buffer.from('3080'.repeat(20_000), 'hex')],
  ])('is not intact and names nobody: %s', async (_, signature) => {
    expect(await verifySignature(CONTENT, signature)).toEqual({ isIntact: false, fingerprint: '', subject: '' });
  });

  it('is one by another key under the same name and number', async () => {
    const [mine, theirs] = [await certifiedKey('ec'), await certifiedKey('ec')];
    const key = { ...materialOf(theirs), chain: materialOf(mine).chain };
    expect(await verifySignature(CONTENT, cmsSignature([CONTENT], key, AT))).toMatchObject({
      isIntact: false,
      fingerprint: key.chain[0].fingerprint256.replaceAll(':', '').toLowerCase(),
    });
  });

  it('is one with another certificate of those that vouch for it', async () => {
    const key = materialOf(await certifiedKey('ec'));
    const [root, other] = [await certifiedKey('ec'), await certifiedKey('ec')].map(
      ({ certificate }) => new X509Certificate(certificate),
    ) as [X509Certificate, X509Certificate];
    const signature = cmsSignature([CONTENT], { ...key, chain: [...key.chain, root] }, AT);
    const exchanged = Buffer.from(
      signature.toString('latin1').replace(root.raw.toString('latin1'), () => other.raw.toString('latin1')),
      'latin1',
    );
    expect(exchanged.equals(signature)).toBe(false);
    expect((await verifySignature(CONTENT, signature)).isIntact).toBe(true);
    expect((await verifySignature(CONTENT, exchanged)).isIntact).toBe(false);
  });

  it('says the year 2050 as it must be said from then on', async () => {
    const late = cmsSignature([CONTENT], materialOf(await certifiedKey('ec')), new Date('2050-01-01T00:00:00.000Z'));
    expect(late.includes('20500101000000Z')).toBe(true);
    expect((await verifySignature(CONTENT, late)).isIntact).toBe(true);
  });
});
