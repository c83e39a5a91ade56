import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the stub received, with its parsed body. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

export interface ApiResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/**
 * A stub of GitHub's REST API for deployments: it records its requests, and responds as GitHub does unless a test sets
 * another response.
 */
export class GithubApi {
  readonly requests: ApiRequest[] = [];
  /**
   * Responses that are sent before the usual ones, in order; `reset` closes the connection, `silence` never responds,
   * `lost` closes the connection after the request has taken effect, and `usual` is the usual response.
   */
  readonly next: (ApiResponse | 'reset' | 'silence' | 'lost' | 'usual')[] = [];
  /** The deployments and the statuses that were created, newest first. */
  readonly deployments: Record<string, unknown>[] = [];
  readonly statuses: Record<string, unknown>[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
        this.requests.push({ method, path, headers, body });
        const next = this.next.shift();
        const answer =
          next === undefined || next === 'lost' || next === 'usual' ? this.#usual(method, path, body) : next;
        if (answer === 'silence') return;
        if (next === 'lost') return void request.socket.destroy();
        if (answer === 'reset') return void request.socket.destroy();
        response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
        response.end(JSON.stringify(answer.body ?? {}));
      });
    });
  }

  static async start(): Promise<GithubApi> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new GithubApi(server);
  }

  /** The value of GITHUB_API_URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v3`;
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #usual(method: string, path: string, body: Record<string, unknown>): ApiResponse {
    const [, name, id] =
      /^\/api\/v3\/repos\/acme\/hello\/(deployments|deployments\/(\d+)\/statuses)(?:\?|$)/.exec(path) ?? [];
    if (name === undefined) return { status: 404, body: { message: 'Not Found' } };
    const list = id === undefined ? this.deployments : this.statuses;
    if (method === 'GET') return { status: 200, body: list };
    const created = { ...body, id: id === undefined ? 4711 + list.length : list.length + 1 };
    list.unshift(created);
    return { status: 201, body: created };
  }
}
