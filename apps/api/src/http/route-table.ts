import { DomainError } from '@resolute/domain';
import type { FastifyInstance } from 'fastify';
import { isApiPath, isOddPath, pathOf } from './paths';

const ANY_PAGE = '/*';

interface Route {
  readonly url: string;
  readonly form: RegExp;
  readonly methods: readonly string[];
}

/** Which methods work where, to tell "not with this method" from "nothing here". */
export class RouteTable {
  private readonly routes: Route[] = [];

  /** To be made before the first route, as it listens to them being added. */
  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      this.routes.push({ url, form: formOf(url), methods: [method].flat() });
    });
    fastify.addHook('onRequest', (request, _, done) => {
      if (request.is404 || isOddPath(request.url)) done(this.refusal(request.method, request.url));
      else done();
    });
  }

  /** Every route with its methods, as the router has them: what a permission must be said for. */
  list(): readonly { readonly url: string; readonly methods: readonly string[] }[] {
    return this.routes;
  }

  /** The problem of a request that no route answers. */
  refusal(method: string, url: string): DomainError {
    const routes = isOddPath(url) ? [] : this.routes.filter((route) => isFor(url, route));
    const allowed = [...new Set(routes.flatMap((route) => route.methods))];
    // A route of this method was there and did not want the address, such as an id of 200 characters.
    if (allowed.length === 0 || allowed.includes(method)) return new DomainError('request/no-such-route');
    return new DomainError('request/method-not-allowed', { params: { method, allowed: allowed.sort().join(', ') } });
  }
}

/** The fallback of the web app is behind every path, but gives no page for those of the API. */
const isFor = (address: string, { form, url }: Route): boolean =>
  form.test(pathOf(address)) && !(url === ANY_PAGE && isApiPath(address));

/** `/units/:id` stands for `/units/` and one more part, `*` for anything. */
function formOf(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replaceAll(/[^\w-]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
