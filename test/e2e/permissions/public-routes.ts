/** Routes that anybody may use. Each is a decision: what it tells and what it takes must be fit for strangers. */
export const PUBLIC: readonly string[] = [
  'GET /',
  'GET /*',
  'GET /favicon.svg',
  'GET /assets/*',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'POST /api/v1/sessions',
  'GET /api/v1/sessions/current',
  'POST /api/v1/link-checks',
  'POST /api/v1/link-uses',
  'POST /api/v1/password-resets',
  // Whoever knows the secret address; see the calendar's own tests.
  'GET /api/v1/calendar-feeds/:file',
  // Whoever has a document may ask whether it is one; what they send is kept nowhere, and bounded.
  'POST /api/v1/verifications',
  // Issued reports that the Director made public, and their seals; anything else is not found there.
  'GET /api/v1/public-issues',
  'GET /api/v1/public-issues/:id',
  'GET /api/v1/public-issues/:id/reading',
  'GET /api/v1/public-issues/:id/files/:language/:format',
  'GET /api/v1/public-issues/:id/seals/:number/manifest',
  'GET /api/v1/public-issues/:id/seals/:number/signature',
];
