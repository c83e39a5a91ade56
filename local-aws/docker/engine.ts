import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps, Agent as SecureAgent } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Json } from '../service.ts';

/** An error response of the engine, with the message from the engine. */
export class EngineError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const ARCHITECTURES: Record<string, string> = { x86_64: 'amd64', aarch64: 'arm64' };

interface EngineRequest {
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A Docker engine, called through its HTTP API (docs.docker.com/reference/api/engine) in any version that it supports.
 */
export class Engine {
  /** For example `unix:///var/run/docker.sock`. */
  readonly host: string;
  /** The architecture of the engine's machine, `amd64` or `arm64`; '' for any other architecture. */
  readonly architecture: string;
  readonly #agent: Agent;
  readonly #target: RequestOptions;
  readonly #request: typeof requestHttp;

  /** Throws an Error if the URL has a scheme that is not supported. */
  constructor(host: string, architecture = '') {
    this.host = host;
    this.architecture = architecture;
    const secure = process.env.DOCKER_TLS_VERIFY !== undefined && process.env.DOCKER_TLS_VERIFY !== '';
    this.#request = host.startsWith('tcp:') && secure ? requestHttps : requestHttp;
    this.#agent = this.#request === requestHttps ? new SecureAgent() : new Agent();
    this.#target = { ...targetOf(host, secure), agent: this.#agent };
  }

  /** Sends a request and returns its JSON response, `undefined` if there is none. Throws EngineError. */
  async call(method: string, path: string, options: EngineRequest = {}): Promise<Json> {
    const text = await readText(await this.stream(method, path, options));
    return text.trim() === '' ? {} : JSON.parse(text);
  }

  /** Sends a request and returns its response as a stream. Throws EngineError if the engine refuses. */
  async stream(method: string, path: string, options: EngineRequest = {}): Promise<IncomingMessage> {
    const answer = await this.#send(method, path, options);
    const { statusCode = 0 } = answer;
    if (statusCode < 400) return answer;
    throw new EngineError(statusCode, messageIn(await readText(answer)));
  }

  /** Closes every connection: no more responses arrive. */
  close(): void {
    this.#agent.destroy();
  }

  #send(method: string, path: string, { query = {}, body, headers = {}, signal }: EngineRequest) {
    const search = new URLSearchParams(query).toString();
    const isRaw = Buffer.isBuffer(body);
    const content = body === undefined ? undefined : isRaw ? body : Buffer.from(JSON.stringify(body));
    return new Promise<IncomingMessage>((resolve, reject) => {
      const sent = this.#request({
        ...this.#target,
        method,
        path: search ? `${path}?${search}` : path,
        headers: {
          Host: 'docker',
          ...(content && {
            'Content-Type': isRaw ? 'application/x-tar' : 'application/json',
            'Content-Length': content.length,
          }),
          ...headers,
        },
        ...(signal && { signal }),
      });
      sent.once('response', resolve);
      sent.once('error', (error: NodeJS.ErrnoException) => {
        reject(signal?.aborted ? error : new Error(unreachable(this.host, error)));
      });
      sent.end(content);
    });
  }
}

/** Finds the engine like the docker command: DOCKER_HOST, then the current context, then the default socket. */
export async function findEngine(): Promise<Engine> {
  const host = process.env.DOCKER_HOST || (await contextHost()) || 'unix:///var/run/docker.sock';
  const engine = new Engine(host);
  const info = await engine.call('GET', '/info', { signal: AbortSignal.timeout(15_000) }).catch((error) => {
    if (error.name !== 'AbortError' && error.name !== 'TimeoutError') throw error;
    throw new Error(`The Docker engine at ${host} does not respond within 15 s.`);
  });
  if (info.OSType === 'linux') return new Engine(host, ARCHITECTURES[info.Architecture] ?? '');
  throw new Error(`The Docker engine at ${host} runs ${info.OSType} containers; the tasks need Linux containers.`);
}

/** Without the docker command there are no contexts either. */
async function contextHost(): Promise<string> {
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  try {
    return (await promisify(execFile)('docker', args, { timeout: 5000 })).stdout.trim();
  } catch {
    return '';
  }
}

function targetOf(host: string, secure: boolean): RequestOptions {
  if (host.startsWith('unix://')) return { socketPath: host.slice('unix://'.length) };
  if (!host.startsWith('tcp://') || !URL.canParse(host)) {
    throw new Error(`The URL of the Docker engine is '${host}'; expected a unix:// or tcp:// URL.`);
  }
  const { hostname, port } = new URL(host);
  if (!secure) return { hostname, port: port || 2375 };
  const folder = process.env.DOCKER_CERT_PATH || join(homedir(), '.docker');
  const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readFileSync(join(folder, name)));
  return { hostname, port: port || 2376, ca, cert, key } as RequestOptions;
}

function unreachable(host: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EACCES' || code === 'EPERM') {
    return `The Docker engine at ${host} refuses this user (permission denied): add the user to the docker group, or run as root.`;
  }
  return `No Docker engine responds at ${host} (${code ?? message}): start Docker, or set DOCKER_HOST.`;
}

async function readText(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function messageIn(text: string): string {
  try {
    return JSON.parse(text).message ?? text;
  } catch {
    return text.trim();
  }
}

/** The JSON objects of a stream, one per line, such as the engine's events and the progress of a pull. */
export async function* jsonLines(answer: IncomingMessage): AsyncGenerator<Json> {
  let rest = '';
  answer.setEncoding('utf8');
  for await (const chunk of answer) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line);
  }
  if (rest.trim() !== '') yield JSON.parse(rest);
}
