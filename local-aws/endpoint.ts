import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from './clock.ts';
import { type Cloud, type CloudOptions, checkSpeed, createCloud } from './cloud.ts';
import { loadBalancersOf, respondToControlCall } from './control.ts';
import { respondToAwsCall } from './dispatch.ts';
import { checkReach, connectDocker } from './docker/driver.ts';
import type { TargetGroupView } from './docker/load-balancers.ts';
import type { Fault } from './faults.ts';
import { BadRequest, json, type Reply, type Request, readRequest, sendReply } from './http.ts';
import type { PolicyDocument } from './iam/policy.ts';
import type { UnknownMember } from './model.ts';
import type { RecordedRequest } from './requests.ts';
import type { RegionContext } from './service.ts';
import type { Claims } from './sts/oidc.ts';

/** The options with which the local AWS starts. */
export interface LocalAwsOptions extends Omit<CloudOptions, 'host' | 'docker'> {
  /** How tasks run: `scripted` (default), or `docker`: as containers of the engine of DOCKER_HOST. */
  tasks?: 'scripted' | 'docker';
  /** The port on 127.0.0.1; 0 (default) takes a free one. */
  port?: number;
}

/** A local AWS that runs in this process. */
export interface LocalAws {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `127.0.0.1:PORT`: the registry's host in image references. */
  readonly host: string;
  readonly port: number;
  readonly account: string;
  readonly region: string;
  /** AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY. */
  readonly env: Record<string, string>;
  /** The same with the keys of an administrator, to whom an enforced policy does not apply. */
  readonly adminEnv: Record<string, string>;
  readonly clock: Clock;
  readonly context: RegionContext;
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN of a job with these claims. */
  oidcEnv(claims?: Claims): Record<string, string>;
  /**
   * Keys and tokens of sessions, OIDC tokens and ECR passwords that were issued so far: they must not appear anywhere.
   */
  issuedSecrets(): { readonly what: string; readonly value: string }[];
  /** Every AWS call so far, in the order of arrival; the registry's calls as their ECR actions. */
  requests(filter?: { service?: string; operation?: string }): RecordedRequest[];
  clearRequests(): void;
  /** Members of requests that are not in the service model. */
  unknownMembers(): UnknownMember[];
  faults(): (Fault & { hits: number })[];
  /** Replaces all faults; each is an object, or text in the form of `--fault`. Throws an Error about an invalid one. */
  setFaults(faults: readonly (Fault | string)[]): void;
  addFault(fault: Fault | string): void;
  /** Replaces the plans of the scripted tasks (local-aws/ecs defines plans). */
  setPlans(plans: unknown): void;
  /** Replaces the results of the functions of lifecycle hooks (local-aws/ecs defines them). */
  setHooks(hooks: unknown): void;
  /**
   * Defines a target group, or changes one; README.md describes the members. Only with `tasks: 'docker'`. Rejects with
   * a message if it is refused.
   */
  putTargetGroup(definition: unknown): Promise<TargetGroupView>;
  /** The target groups with their URLs and the health of their targets; none if tasks are scripted. */
  targetGroups(): Promise<TargetGroupView[]>;
  /** The listeners that were created, with their URLs; none if tasks are scripted. */
  listeners(): readonly { readonly ListenerArn: string; readonly Url: string }[];
  /** Enforces a policy for every principal except the administrator; `undefined` stops the enforcement. */
  setPolicy(policy: PolicyDocument | undefined): void;
  /** Advances the clock by `ms`, and runs every scheduled event on the way. */
  step(ms: number): void;
  /**
   * Sets the simulated seconds per real second; with 0 the clock stands still. Throws an Error above 10 if tasks are
   * containers.
   */
  setSpeed(speed: number): void;
  /** Restarts the local AWS without resources, with the initial options, seed and time. */
  reset(): Promise<void>;
  /**
   * Closes the local AWS at once, including open connections and containers. Rejects if the engine does not remove its
   * containers.
   */
  close(): Promise<void>;
}

/**
 * Starts a local AWS on 127.0.0.1, in this process and in memory. Rejects with a message if the port is in use, an
 * option is refused, or no engine can run the tasks.
 */
export async function startLocalAws({ port = 0, tasks, ...options }: LocalAwsOptions = {}): Promise<LocalAws> {
  if (tasks === 'docker') checkForContainers(options);
  // Idle connections stay open: a client that sends a request while the server closes the connection gets ECONNRESET.
  const server = createServer({ keepAliveTimeout: 0 });
  const actualPort = await listen(server, port);
  const host = `127.0.0.1:${actualPort}`;
  let state: State | undefined;
  try {
    const create = async () => {
      const docker = tasks === 'docker' ? await connectDocker() : undefined;
      return { docker, cloud: createCloud({ ...options, host, ...(docker && { docker }) }) };
    };
    const { docker, cloud } = await create();
    const made = new State(cloud, async () => (await create()).cloud);
    state = made;
    server.on('request', (request, response) => void serve(made, request, response));
    if (docker) await checkReach(docker, host);
    return localAws(made, actualPort, () => close(server, made));
  } catch (error) {
    if (state) await close(server, state);
    else server.close();
    throw error;
  }
}

/** The whole state of the endpoint, which a reset replaces. */
class State {
  readonly #create: () => Promise<Cloud>;
  cloud: Cloud;

  constructor(cloud: Cloud, create: () => Promise<Cloud>) {
    this.cloud = cloud;
    this.#create = create;
  }

  async reset(): Promise<void> {
    await this.end();
    this.cloud = await this.#create();
  }

  end(): Promise<void> {
    this.cloud.clock.stop();
    return this.cloud.end();
  }
}

/** Throws an Error for an option that is only for scripted tasks, before anything is started. */
function checkForContainers({ speed, plans }: LocalAwsOptions): void {
  if (plans !== undefined) throw new Error('Plans are for scripted tasks; with --tasks docker, tasks are containers.');
  checkSpeed(speed);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be listened on (${error.code})`;
      reject(new Error(`The port ${port} ${reason}; choose another one, or 0 for a free one.`));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Clients keep their connections open, and the server does not wait for them. */
async function close(server: Server, state: State): Promise<void> {
  try {
    await state.end();
  } finally {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}

async function serve(state: State, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await answer(state, message);
  if (reply) sendReply(response, reply, state.cloud.clock);
}

async function answer(state: State, message: IncomingMessage): Promise<Reply | undefined> {
  try {
    const request = await readRequest(message);
    state.cloud.clock.catchUp();
    return await route(state, request);
  } catch (error) {
    if (message.destroyed && !message.complete) return undefined; // The client closed the connection.
    if (error instanceof BadRequest) return json(error.status, { message: error.message });
    console.error(error);
    return json(500, { message: `The local AWS has an internal error: ${error}` });
  }
}

function route(state: State, request: Request): Reply | Promise<Reply> {
  const path = request.url.pathname;
  const { cloud } = state;
  if (path === '/_local-aws' || path.startsWith('/_local-aws/'))
    return respondToControlCall({ cloud, reset: () => state.reset() }, request);
  if (path.startsWith('/oidc/')) return cloud.oidc.answer(request);
  if (path === '/v2' || path.startsWith('/v2/')) return cloud.registry.answer(request);
  return respondToAwsCall(cloud, request);
}

function localAws(state: State, port: number, end: () => Promise<void>): LocalAws {
  const url = `http://127.0.0.1:${port}`;
  const { account, region } = state.cloud.context;
  const env = (keys: { id: string; secret: string }) => ({
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: keys.id,
    AWS_SECRET_ACCESS_KEY: keys.secret,
  });
  return {
    url,
    host: `127.0.0.1:${port}`,
    port,
    account,
    region,
    env: env(state.cloud.keys.user),
    adminEnv: env(state.cloud.keys.administrator),
    get clock() {
      return state.cloud.clock;
    },
    get context() {
      return state.cloud.context;
    },
    oidcEnv: (claims) => state.cloud.oidc.env(url, claims),
    issuedSecrets: () => [
      ...state.cloud.keys.issued(),
      ...state.cloud.oidc.issued.map((value) => ({ what: 'an OIDC token', value })),
      ...state.cloud.tokens.issued(),
    ],
    requests: (filter) => state.cloud.requests.list(filter),
    clearRequests: () => state.cloud.requests.clear(),
    unknownMembers: () => state.cloud.unknownMembers,
    faults: () => state.cloud.faults.list(),
    setFaults: (faults) => state.cloud.faults.set(faults),
    addFault: (fault) => state.cloud.faults.add(fault),
    setPlans: (plans) => state.cloud.regions.setPlans(plans),
    setHooks: (hooks) => state.cloud.regions.setHooks(hooks),
    putTargetGroup: async (definition) => loadBalancersOf(state.cloud).define(definition),
    targetGroups: async () => state.cloud.loadBalancers?.list() ?? [],
    listeners: () => state.cloud.loadBalancers?.listeners() ?? [],
    setPolicy: (policy) => state.cloud.access.enforce(policy),
    step: (ms) => state.cloud.clock.step(ms),
    setSpeed: (speed) => state.cloud.setSpeed(speed),
    reset: () => state.reset(),
    close: end,
  };
}
