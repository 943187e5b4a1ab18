import type { components } from '../src/api/schema';

type Verification = components['schemas']['VerificationResponse'];
type Claim = components['schemas']['IssuedClaimResponse'];

const SEAL: Claim['seal'] = {
  number: 1,
  sealedAt: '2026-04-20T09:00:00Z',
  sha256: 'ab'.repeat(32),
  signer: 'C=CH, O=International Telecommunication Union, CN=Seal of TSB',
  fingerprint: 'cd'.repeat(32),
  isDevelopment: false,
  auditSeq: 41,
  checks: { isNamed: true, isSigned: true, isInAudit: true },
};

const CLAIM: Claim = {
  part: 'document',
  documentNumber: 'C26/35-F',
  title: 'Résumé à l’intention du Conseil',
  occasion: { code: 'C26', title: { en: 'Council 2026', ar: 'مجلس 2026' } },
  revision: 0,
  language: 'fr',
  format: 'pdf-ua',
  issuedAt: '2026-04-20T09:00:00Z',
  isPublic: true,
  issueId: '01990000-0000-7000-8000-000000000001',
  address: 'https://resolute.example/public/issues/01990000-0000-7000-8000-000000000001',
  supersededBy: null,
  seal: SEAL,
};

/** What the server says of a file that was issued, but for what the test says otherwise. */
export const verifiedFile = (kind: Verification['kind'], claim: Partial<Claim> = {}): Verification => ({
  kind,
  sha256: 'ef'.repeat(32),
  isSignatureRemoved: false,
  claim: kind === 'unknown' ? null : { ...CLAIM, ...claim },
});

/** A seal that is as it should be, but for what the test says otherwise. */
export const checkedSeal = (change: Partial<Claim['seal']>): Claim['seal'] => ({ ...SEAL, ...change });
