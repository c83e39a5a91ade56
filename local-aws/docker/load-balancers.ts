import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as requestHttp,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Place } from '../arn.ts';
import { type Action, Listener } from './listener.ts';
import { type OnHealth, Target, type TargetState } from './target.ts';
import { parseTargetGroup, type TargetGroupSettings } from './target-group.ts';

/** A target group as the control interface shows it: its settings, its URL, and the result of DescribeTargetHealth. */
export interface TargetGroupView extends TargetGroupSettings {
  /** The URL for requests: `http://127.0.0.1:PORT`. */
  readonly Url: string;
  /** The names of the services whose tasks are its targets. */
  readonly Services: readonly string[];
  readonly TargetHealthDescriptions: readonly {
    readonly Target: { readonly Id: string; readonly Port: number | undefined };
    readonly TargetHealth: { readonly State: TargetState; readonly Description?: string };
  }[];
}

/** In ms; the value of an Application Load Balancer. */
const IDLE_TIMEOUT = 60_000;

/** Hop-by-hop headers (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The load balancers of the services: one port on the loopback per target group. */
export class LoadBalancers {
  readonly #place: Place;
  readonly #groups = new Map<string, TargetGroup>();
  readonly #listeners = new Map<string, Listener>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** Defines a target group, or changes one. Rejects with a message if it is refused or its port is in use. */
  async define(definition: unknown): Promise<TargetGroupView> {
    const settings = parseTargetGroup(definition, this.#place);
    const known = this.#groups.get(settings.TargetGroupArn);
    const port = settings.ListenerPort;
    if (known && port !== undefined && port !== known.port) {
      throw new Error(
        `The target group ${settings.Name} already listens on port ${known.port}, which cannot be changed.`,
      );
    }
    const group = known ?? new TargetGroup(settings);
    group.settings = settings;
    await group.listening;
    this.#groups.set(settings.TargetGroupArn, group);
    return group.view();
  }

  /** Whether a target group was defined, or had a task. */
  has(arn: string): boolean {
    return this.#groups.has(arn);
  }

  /** The target group with this ARN, with defaults if it was not defined. */
  of(arn: string): TargetGroup {
    const group = this.#groups.get(arn) ?? new TargetGroup(parseTargetGroup({ TargetGroupArn: arn }, this.#place));
    this.#groups.set(arn, group);
    return group;
  }

  /** Opens a listener; `decide` returns the action for a path, and is called for each request. */
  async listen(arn: string, decide: (path: string) => Action): Promise<void> {
    const listener = new Listener(decide, (group, request, response) => this.of(group).serve(request, response));
    await listener.listening;
    this.#listeners.set(arn, listener);
  }

  async endListener(arn: string): Promise<void> {
    await this.#listeners.get(arn)?.close();
    this.#listeners.delete(arn);
  }

  /** The listeners, with their URLs: `http://127.0.0.1:PORT`. */
  listeners(): { readonly ListenerArn: string; readonly Url: string }[] {
    return [...this.#listeners].map(([ListenerArn, { url }]) => ({ ListenerArn, Url: url }));
  }

  /** All target groups, once they listen. */
  async list(): Promise<TargetGroupView[]> {
    const groups = [...this.#groups.values()];
    await Promise.all(groups.map(({ listening }) => listening));
    return groups.map((group) => group.view());
  }

  /** Closes the load balancers at once, including open connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#listeners.values(), ...this.#groups.values()].map((one) => one.close()));
  }
}

/** A target group with a listener. Requests go to the healthy targets in turn. */
export class TargetGroup {
  settings: TargetGroupSettings;
  /** Rejects with a message if the port is in use. */
  readonly listening: Promise<void>;
  readonly #server: Server;
  readonly #targets = new Map<string, Target>();
  readonly #services = new Set<string>();
  #turn = 0;

  constructor(settings: TargetGroupSettings) {
    this.settings = settings;
    this.#server = createServer((request, response) => this.serve(request, response));
    this.listening = listen(this.#server, settings.ListenerPort ?? 0);
    this.listening.catch(() => {}); // Its callers receive the error.
  }

  get port(): number {
    return (this.#server.address() as AddressInfo | null)?.port ?? 0;
  }

  /** The deregistration delay in seconds, if the attributes set one. */
  get deregistrationDelay(): number | undefined {
    return this.settings.Attributes['deregistration_delay.timeout_seconds'];
  }

  serves(service: string): void {
    this.#services.add(service);
  }

  /** Adds a target and starts to check it. */
  register(id: string, port: number | undefined, onHealth: OnHealth): void {
    const target = new Target(id, port);
    this.#targets.set(id, target);
    void target.check(() => this.settings, onHealth);
  }

  /** From now on it receives no new requests. */
  deregister(id: string): void {
    this.#targets.get(id)?.drain();
  }

  /** Removes a target when its current requests have ended, or after `ms` at the latest. */
  async remove(id: string, ms = 0): Promise<void> {
    const target = this.#targets.get(id);
    target?.drain();
    await target?.remove(ms);
    this.#targets.delete(id);
  }

  view(): TargetGroupView {
    return {
      ...this.settings,
      ListenerPort: this.port,
      Url: `http://127.0.0.1:${this.port}`,
      Services: [...this.#services],
      TargetHealthDescriptions: [...this.#targets.values()].map(({ id, port, state, reason }) => ({
        Target: { Id: id, Port: port },
        TargetHealth: { State: state, ...(reason && { Description: reason }) },
      })),
    };
  }

  async close(): Promise<void> {
    await this.listening.catch(() => {});
    await Promise.all([...this.#targets.keys()].map((id) => this.remove(id)));
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** Forwards a request to the next healthy target. */
  serve(request: IncomingMessage, response: ServerResponse): void {
    const target = this.#next();
    if (!target) {
      refuse(response, 503, 'Service Temporarily Unavailable');
      return;
    }
    const upstream = requestHttp({
      host: '127.0.0.1',
      port: target.port,
      method: request.method,
      path: request.url,
      headers: forwarded(request, this.port),
      agent: false, // An idle connection might be to a container that is exiting.
      setHost: false,
    });
    const done = target.track(upstream);
    upstream.setTimeout(IDLE_TIMEOUT, () => {
      if (!response.headersSent) refuse(response, 504, 'Gateway Time-out');
      upstream.destroy();
    });
    upstream.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, withoutHops(answer.rawHeaders));
      answer.on('error', () => response.destroy());
      answer.pipe(response);
    });
    upstream.once('error', () => {
      if (!response.headersSent) refuse(response, 502, 'Bad Gateway');
      else if (!response.writableEnded) response.destroy();
    });
    response.once('close', () => {
      upstream.destroy();
      done();
    });
    request.pipe(upstream);
  }

  /** Round robin. */
  #next(): Target | undefined {
    const healthy = [...this.#targets.values()].filter(({ state }) => state === 'healthy');
    return healthy[this.#turn++ % Math.max(1, healthy.length)];
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken ? new Error(`The port ${port} of the load balancer is in use; choose another ListenerPort.`) : error,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function forwarded({ headers, socket }: IncomingMessage, port: number): OutgoingHttpHeaders {
  const from = socket.remoteAddress ?? '127.0.0.1';
  const before = headers['x-forwarded-for'];
  return {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name))),
    'x-forwarded-for': before ? `${before}, ${from}` : from,
    'x-forwarded-proto': 'http',
    'x-forwarded-port': `${port}`,
    connection: 'close',
  };
}

/** Names and values, alternating, in the original order. */
function withoutHops(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => !HOP_BY_HOP.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase()));
}

function refuse(response: ServerResponse, status: number, text: string): void {
  const body = `<html><head><title>${status} ${text}</title></head><body><center><h1>${status} ${text}</h1></center></body></html>\n`;
  response.writeHead(status, { 'Content-Type': 'text/html', Server: 'awselb/2.0' });
  response.end(body);
}
