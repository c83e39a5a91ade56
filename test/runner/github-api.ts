import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the stub received, with its parsed body. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

export interface ApiAnswer {
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
   * Responses that are sent before the usual ones, in order; `reset` closes the connection, `silence` never responds.
   */
  readonly next: (ApiAnswer | 'reset' | 'silence')[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        this.requests.push({ method, path, headers, body: JSON.parse(Buffer.concat(chunks).toString() || '{}') });
        const answer = this.next.shift() ?? usual(method, path);
        if (answer === 'silence') return;
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
}

function usual(method: string, path: string): ApiAnswer {
  if (method !== 'POST') return { status: 404, body: { message: 'Not Found' } };
  if (/^\/api\/v3\/repos\/acme\/hello\/deployments$/.test(path)) return { status: 201, body: { id: 4711 } };
  if (/^\/api\/v3\/repos\/acme\/hello\/deployments\/4711\/statuses$/.test(path))
    return { status: 201, body: { id: 1 } };
  return { status: 404, body: { message: 'Not Found' } };
}
