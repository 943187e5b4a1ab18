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
];
