import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from './clock.ts';
import { type Cloud, type CloudOptions, checkSpeed, createCloud } from './cloud.ts';
import { answerControl, loadBalancersOf } from './control.ts';
import { answerAws } from './dispatch.ts';
import { checkReach, openWorkshop } from './docker/driver.ts';
import type { TargetGroupView } from './docker/loadbalancers.ts';
import type { Fault } from './faults.ts';
import { json, type Reply, type Request, readRequest, sendReply } from './http.ts';
import type { PolicyDocument } from './iam/policy.ts';
import type { UnknownMember } from './model.ts';
import type { RecordedRequest } from './requests.ts';
import type { World } from './service.ts';
import type { Claims } from './sts/oidc.ts';

/** How to start the local AWS. */
export interface LocalAwsOptions extends Omit<CloudOptions, 'host' | 'workshop'> {
  /** What tasks are: `scripted` (default), or `docker`: containers of the engine of DOCKER_HOST. */
  tasks?: 'scripted' | 'docker';
  /** The port on 127.0.0.1; 0 (default) takes a free one. */
  port?: number;
}

/** A local AWS that runs in this process. */
export interface LocalAws {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `127.0.0.1:PORT`: the registry's host, as image references name it. */
  readonly host: string;
  readonly port: number;
  readonly account: string;
  readonly region: string;
  /** AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY. */
  readonly env: Record<string, string>;
  /** The same with the keys of an administrator, whom an enforced policy does not bind. */
  readonly adminEnv: Record<string, string>;
  readonly clock: Clock;
  readonly world: World;
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN of a job with these claims. */
  oidcEnv(claims?: Claims): Record<string, string>;
  /** Keys and tokens of sessions, OIDC tokens and ECR passwords that were handed out so far: what must not turn up anywhere. */
  issuedSecrets(): { readonly what: string; readonly value: string }[];
  /** Every AWS call so far, in the order of arrival; the registry's calls under their ECR actions. */
  requests(filter?: { service?: string; operation?: string }): RecordedRequest[];
  clearRequests(): void;
  /** Members that a request had and the service model has not. */
  unknownMembers(): UnknownMember[];
  faults(): (Fault & { hits: number })[];
  /** Replaces all faults; each is an object, or text as `--fault` takes it. Throws a sentence on a bad one. */
  setFaults(faults: readonly (Fault | string)[]): void;
  addFault(fault: Fault | string): void;
  /** Replaces the plans of the scripted tasks (local-aws/ecs says what a plan is). */
  setPlans(plans: unknown): void;
  /** Replaces what the functions of lifecycle hooks answer (local-aws/ecs says how). */
  setHooks(hooks: unknown): void;
  /**
   * Defines a target group, or changes one; README.md says what it takes. With `tasks: 'docker'` only. Rejects with a
   * sentence when it is refused.
   */
  putTargetGroup(definition: unknown): Promise<TargetGroupView>;
  /** The target groups with their addresses and the health of their targets; none where tasks are scripted. */
  targetGroups(): Promise<TargetGroupView[]>;
  /** Enforces a policy on everybody but the administrator; `undefined` ends it. */
  setPolicy(policy: PolicyDocument | undefined): void;
  /** Moves the clock by `ms`, keeping every appointment on the way. */
  step(ms: number): void;
  /** Simulated seconds per real second; 0 stands still. Throws a sentence above 10 where tasks are containers. */
  setSpeed(speed: number): void;
  /** Ends it at once, open connections and containers too. Rejects when the engine does not let its containers go. */
  close(): Promise<void>;
}

/**
 * Starts a local AWS on 127.0.0.1, in this process and in memory. Rejects with a
 * sentence when the port is taken, an option is refused, or no engine can run the tasks.
 */
export async function startLocalAws({ port = 0, tasks, ...options }: LocalAwsOptions = {}): Promise<LocalAws> {
  if (tasks === 'docker') checkForContainers(options);
  const server = createServer({ keepAliveTimeout: 60_000 });
  const actualPort = await listen(server, port);
  const host = `127.0.0.1:${actualPort}`;
  let cloud: Cloud | undefined;
  try {
    const workshop = tasks === 'docker' ? await openWorkshop() : undefined;
    const made = createCloud({ ...options, host, ...(workshop && { workshop }) });
    cloud = made;
    server.on('request', (request, response) => void serve(made, request, response));
    if (workshop) await checkReach(workshop, host);
    return localAws(made, actualPort, () => close(server, made));
  } catch (error) {
    if (cloud) await close(server, cloud);
    else server.close();
    throw error;
  }
}

/** Throws a sentence on an option that is for scripted tasks only, before anything is started. */
function checkForContainers({ speed, plans }: LocalAwsOptions): void {
  if (plans !== undefined)
    throw new Error('Plans say what scripted tasks do; with --tasks docker they are containers.');
  checkSpeed(speed);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`The port ${port} is taken; choose another one, or 0 for a free one.`) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Clients keep their connections open; they are not waited for. */
async function close(server: Server, cloud: Cloud): Promise<void> {
  cloud.clock.stop();
  try {
    await cloud.end();
  } finally {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}

async function serve(cloud: Cloud, message: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const request = await readRequest(message);
    cloud.clock.catchUp();
    const reply = await route(cloud, request);
    sendReply(response, reply, cloud.clock.now());
  } catch (error) {
    if (message.destroyed && !message.complete) return; // the client went away
    console.error(error);
    sendReply(response, json(500, { message: `The local AWS has a fault of its own: ${error}` }), cloud.clock.now());
  }
}

function route(cloud: Cloud, request: Request): Reply | Promise<Reply> {
  const path = request.url.pathname;
  if (path === '/_local-aws' || path.startsWith('/_local-aws/')) return answerControl(cloud, request);
  if (path.startsWith('/oidc/')) return cloud.oidc.answer(request);
  if (path === '/v2' || path.startsWith('/v2/')) return cloud.registry.answer(request);
  return answerAws(cloud, request);
}

function localAws(cloud: Cloud, port: number, end: () => Promise<void>): LocalAws {
  const url = `http://127.0.0.1:${port}`;
  const env = (keys: { id: string; secret: string }) => ({
    AWS_ENDPOINT_URL: url,
    AWS_REGION: cloud.world.region,
    AWS_DEFAULT_REGION: cloud.world.region,
    AWS_ACCESS_KEY_ID: keys.id,
    AWS_SECRET_ACCESS_KEY: keys.secret,
  });
  return {
    url,
    host: `127.0.0.1:${port}`,
    port,
    account: cloud.world.account,
    region: cloud.world.region,
    env: env(cloud.keys.user),
    adminEnv: env(cloud.keys.administrator),
    clock: cloud.clock,
    world: cloud.world,
    oidcEnv: (claims) => cloud.oidc.env(url, claims),
    issuedSecrets: () => [
      ...cloud.keys.issued(),
      ...cloud.oidc.issued.map((value) => ({ what: 'an OIDC token', value })),
      ...cloud.tokens.issued(),
    ],
    requests: (filter) => cloud.requests.list(filter),
    clearRequests: () => cloud.requests.clear(),
    unknownMembers: () => cloud.unknownMembers,
    faults: () => cloud.faults.list(),
    setFaults: (faults) => cloud.faults.set(faults),
    addFault: (fault) => cloud.faults.add(fault),
    setPlans: (plans) => cloud.setPlans(plans),
    setHooks: (hooks) => cloud.setHooks(hooks),
    putTargetGroup: async (definition) => loadBalancersOf(cloud).define(definition),
    targetGroups: async () => cloud.loadBalancers?.list() ?? [],
    setPolicy: (policy) => cloud.access.enforce(policy),
    step: (ms) => cloud.clock.step(ms),
    setSpeed: (speed) => cloud.setSpeed(speed),
    close: end,
  };
}
