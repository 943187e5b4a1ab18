import { Metrics } from './metrics';

describe('Metrics', () => {
  let metrics: Metrics;
  beforeEach(() => {
    metrics = new Metrics();
  });
  afterEach(() => metrics.onApplicationShutdown());

  it('counts requests by method, route and class of status', async () => {
    metrics.requestAnswered({ method: 'GET', route: '/api/v1/units/:id', status: 404, seconds: 0.02 });
    expect(await metrics.text()).toContain(
      'http_request_duration_seconds_bucket{le="0.025",method="GET",route="/api/v1/units/:id",status="4xx"} 1',
    );
  });

  it('looks a gauge up when asked, and shows NaN for one that cannot be had', async () => {
    let waiting = 3;
    metrics.gauge('outbox_waiting', 'Rows that wait', () => waiting);
    metrics.gauge('lost', 'Never there', () => Promise.reject(new Error('down')));
    waiting = 7;
    const text = await metrics.text();
    expect(text).toMatch(/^outbox_waiting 7$/m);
    expect(text).toMatch(/^lost Nan$/im);
  });

  it('knows how late the event loop is', async () => {
    expect(await metrics.text()).toContain('nodejs_eventloop_lag_seconds');
  });

  it('keeps to itself: a second one in the same process takes the same names', () => {
    const other = new Metrics();
    metrics.gauge('same', 'x', () => 1);
    expect(() => other.gauge('same', 'x', () => 1)).not.toThrow();
  });
});
