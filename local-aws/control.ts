import type { Cloud } from './cloud.ts';
import type { LoadBalancers } from './docker/load-balancers.ts';
import { json, type Reply, type Request } from './http.ts';

/** The dependencies of the control interface. */
interface Subject {
  readonly cloud: Cloud;
  /** Restarts with the initial options. */
  reset(): Promise<void>;
}

type Handler = (cloud: Cloud, body: unknown, url: URL, subject: Subject) => Reply | Promise<Reply>;

/**
 * The control interface of the local AWS, separate from AWS's API: `METHOD /_local-aws/NAME`. README.md documents it.
 */
const HANDLERS: Record<string, Record<string, Handler>> = {
  clock: {
    GET: (cloud) => clockOf(cloud),
    PUT(cloud, body) {
      const { speed, step } = objectOf(body, ['speed', 'step']);
      for (const [name, value] of Object.entries({ speed, step })) {
        if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
          throw new Error(`The clock's ${name} must be a number from 0, not ${JSON.stringify(value)}.`);
        }
      }
      if (speed !== undefined) cloud.setSpeed(Number(speed));
      if (step !== undefined) cloud.clock.step(Number(step) * 1000);
      return clockOf(cloud);
    },
  },
  faults: {
    GET: (cloud) => json(200, cloud.faults.list()),
    PUT(cloud, body) {
      if (!Array.isArray(body)) throw new Error('The faults must be a list such as [{"name":"throttling","count":3}].');
      cloud.faults.set(body);
      return json(200, cloud.faults.list());
    },
    POST(cloud, body) {
      cloud.faults.add(body as string);
      return json(200, cloud.faults.list());
    },
    DELETE(cloud, _body, url) {
      cloud.faults.clear(url.searchParams.get('name') ?? undefined);
      return json(200, cloud.faults.list());
    },
  },
  plans: {
    GET: (cloud) => json(200, cloud.regions.plans),
    PUT(cloud, body) {
      cloud.regions.setPlans(body);
      return json(200, cloud.regions.plans);
    },
    DELETE(cloud) {
      cloud.regions.setPlans([]);
      return json(200, cloud.regions.plans);
    },
  },
  hooks: {
    GET: (cloud) => json(200, cloud.regions.hooks),
    PUT(cloud, body) {
      cloud.regions.setHooks(body);
      return json(200, cloud.regions.hooks);
    },
    DELETE(cloud) {
      cloud.regions.setHooks([]);
      return json(200, cloud.regions.hooks);
    },
  },
  'hook-executions': {
    GET: (cloud) =>
      json(
        200,
        cloud.regions.all().flatMap(({ codedeploy }) => codedeploy.hookExecutions()),
      ),
  },
  policy: {
    GET: (cloud) => json(200, cloud.access.policy ?? null),
    PUT(cloud, body) {
      if (body === undefined || body === null) throw new Error('A policy must be a JSON object with a Statement.');
      cloud.access.enforce(body);
      return json(200, cloud.access.policy);
    },
    DELETE(cloud) {
      cloud.access.enforce(undefined);
      return json(200, null);
    },
  },
  requests: {
    GET(cloud, _body, url) {
      const service = url.searchParams.get('service');
      const operation = url.searchParams.get('operation');
      return json(200, cloud.requests.list({ ...(service && { service }), ...(operation && { operation }) }));
    },
    DELETE(cloud) {
      cloud.requests.clear();
      return json(200, []);
    },
  },
  'unknown-members': {
    GET: (cloud) => json(200, cloud.unknownMembers),
    DELETE(cloud) {
      cloud.unknownMembers.length = 0;
      return json(200, []);
    },
  },
  'target-groups': {
    GET: async (cloud) => json(200, (await cloud.loadBalancers?.list()) ?? []),
    PUT: async (cloud, body) => json(200, await loadBalancersOf(cloud).define(body)),
  },
  listeners: {
    GET: (cloud) => json(200, cloud.loadBalancers?.listeners() ?? []),
  },
  process: {
    GET: () => json(200, { pid: process.pid }),
  },
  health: {
    GET: ({ context: { account, region }, clock, regions, global }) =>
      json(200, {
        status: 'ok',
        account,
        region,
        now: new Date(clock.now()).toISOString(),
        services: [...regions.home.services, ...global].map(({ prefix }) => prefix),
      }),
  },
  reset: {
    async POST(_cloud, _body, _url, subject) {
      await subject.reset();
      return json(200, { status: 'ok' });
    },
  },
  oidc: {
    GET: (cloud, _body, url) => json(200, cloud.oidc.env(url.origin, Object.fromEntries(url.searchParams))),
  },
};

/** Responds to a request of the control interface; a refused request gets one sentence in `message`. */
export async function respondToControlCall(subject: Subject, request: Request): Promise<Reply> {
  const { cloud } = subject;
  const name = request.url.pathname.replace(/^\/_local-aws\/?/, '');
  const methods = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
  if (!methods) {
    const names = Object.keys(HANDLERS).join(', ');
    return json(404, { message: `There is no /_local-aws/${name}; expected one of ${names}.` });
  }
  const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
  if (!handler) {
    return json(405, {
      message: `/_local-aws/${name} supports ${Object.keys(methods).join(', ')}, not ${request.method}.`,
    });
  }
  try {
    return await handler(
      cloud,
      request.body.length > 0 ? JSON.parse(request.body.toString()) : undefined,
      request.url,
      subject,
    );
  } catch (error) {
    const message =
      error instanceof SyntaxError ? `The body is not valid JSON: ${error.message}.` : (error as Error).message;
    return json(400, { message });
  }
}

/** Throws an Error if tasks are scripted, because no program would listen behind a load balancer. */
export function loadBalancersOf({ loadBalancers }: Cloud): LoadBalancers {
  if (loadBalancers) return loadBalancers;
  throw new Error('Target groups are for tasks that are containers: start the local AWS with --tasks docker.');
}

function clockOf({ clock }: Cloud): Reply {
  return json(200, { now: new Date(clock.now()).toISOString(), speed: clock.speed });
}

function objectOf(body: unknown, known: string[]): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Error(`The body must be an object with ${known.join(' or ')}, not ${JSON.stringify(body)}.`);
  }
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`'${unknown}' is not a valid member; expected ${known.join(' or ')}.`);
  return body as Record<string, unknown>;
}
