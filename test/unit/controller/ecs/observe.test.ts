import {
  AccessDeniedException,
  InvalidParameterException,
  ServiceDeploymentNotFoundException,
  ServiceNotFoundException,
  UnsupportedFeatureException,
} from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import type { Clients } from '../../../../src/aws/clients.ts';
import type { DeploymentSubject } from '../../../../src/controller/controller.ts';
import { Observer } from '../../../../src/controller/ecs/observe.ts';
import { Ecs } from '../../../../src/ecs/ecs.ts';
import type { Service, ServiceDeployment, ServiceDeploymentBrief } from '../../../../src/ecs/model.ts';

const of = (message: string) => ({ message, $metadata: { httpStatusCode: 400 } });
const throttled = () =>
  Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException', ...of('Rate exceeded') });

const subject = (number: number): DeploymentSubject => ({
  cluster: 'demo',
  service: `web-${number}`,
  own: { id: `ecs-svc/${number}`, taskDefinition: 'web:2', createdAt: 1000, earlier: [] },
});
const arn = (service: string) => `arn:aws:ecs:eu-central-1:123456789012:service-deployment/demo/${service}/x`;

/** An ECS in which each service has the same service deployment, and some services have the given errors. */
class Scripted extends Ecs {
  list: Record<string, Error> = {};
  describe: Record<string, Error> = {};
  missing = new Set<string>();
  readonly calls: string[] = [];

  constructor() {
    super({} as Clients);
  }

  /** Services whose reads are throttled, or that ECS does not find. */
  broken = new Set<string>();
  unknown = new Set<string>();

  override async describeServices(_cluster: string, services: readonly string[]) {
    if (services.some((name) => this.broken.has(name))) throw throttled();
    const known = services.filter((name) => !this.unknown.has(name));
    return { services: known.map((serviceName) => ({ serviceName }) as Service), missing: [], date: 0 };
  }

  override async listServiceDeployments(_cluster: string, service: string): Promise<ServiceDeploymentBrief[]> {
    this.calls.push(`list ${service}`);
    const error = this.list[service];
    if (error) throw error;
    const targetServiceRevisionArn = `arn:aws:ecs:eu-central-1:123456789012:service-revision/demo/${service}/${service.slice(4)}`;
    return [{ serviceDeploymentArn: arn(service), targetServiceRevisionArn } as ServiceDeploymentBrief];
  }

  override async describeServiceDeployments(arns: readonly string[]): Promise<ServiceDeployment[]> {
    const names = arns.map((one) => one.split('/')[2] as string);
    this.calls.push(`describe ${names.join(' ')}`);
    for (const name of names) if (this.describe[name]) throw this.describe[name];
    return names
      .filter((name) => !this.missing.has(name))
      .map((name) => ({ serviceDeploymentArn: arn(name), status: 'IN_PROGRESS' }) as ServiceDeployment);
  }
}

function start(count = 3) {
  const ecs = new Scripted();
  const notices: string[] = [];
  const unheard = () => undefined;
  const log = {
    info: unheard,
    group: unheard,
    debug: unheard,
    warning: unheard,
    notice: (text: string) => notices.push(text),
  };
  const observer = new Observer(ecs, log);
  const subjects = Array.from({ length: count }, (_, index) => subject(index + 1));
  /**
   * What a poll shows of each service: the service deployment, `deployments[]` only, or nothing that can be assessed.
   */
  const look = async (seen = subjects) => {
    const pollResults = await observer.poll(seen);
    return seen.map((one) => {
      const seen = pollResults.get(one)?.observation;
      return seen?.serviceDeployment ? 'both' : seen?.service ? 'service' : 'nothing';
    });
  };
  return { ecs, notices, observer, subjects, look };
}

describe('service deployments that ECS refuses', () => {
  it.each([
    ['list', 'ServiceNotFoundException', new ServiceNotFoundException(of('Service not found.'))],
    ['list', 'InvalidParameterException', new InvalidParameterException(of('Invalid service.'))],
    ['describe', 'ServiceDeploymentNotFoundException', new ServiceDeploymentNotFoundException(of('Not found.'))],
    ['describe', 'InvalidParameterException', new InvalidParameterException(of('Invalid ARN.'))],
  ] as const)(
    'are skipped only for the service whose %s call ECS refuses (%s), and are reported once',
    async (call, _name, error) => {
      const { ecs, notices, observer, look } = start();
      ecs[call]['web-2'] = error;
      expect(await look()).toEqual(['both', 'service', 'both']);
      expect(notices).toEqual([expect.stringMatching(/^web-2: ecs:\w+ was refused: .*DescribeServices only/)]);
      expect(observer.arnOf('ecs-svc/1')).toBe(arn('web-1'));
      expect(observer.arnOf('ecs-svc/2')).toBeUndefined();
      ecs.calls.length = 0;
      expect(await look()).toEqual(['both', 'service', 'both']);
      expect(ecs.calls).toEqual(['describe web-1 web-3']);
      expect(notices).toHaveLength(1);
    },
  );

  it('stay skipped for later deployments of the same service', async () => {
    const { ecs, notices, look } = start();
    ecs.list['web-2'] = new UnsupportedFeatureException(of('Not for this service.'));
    await look();
    ecs.calls.length = 0;
    const later = { ...subject(2), own: { ...subject(2).own, id: 'ecs-svc/9' } };
    expect(await look([later])).toEqual(['service']);
    expect(ecs.calls).toEqual([]);
    expect(notices).toHaveLength(1);
  });

  it('are reported in one notice for all services', async () => {
    const { ecs, notices, look } = start(50);
    for (let number = 1; number <= 50; number++)
      ecs.list[`web-${number}`] = new UnsupportedFeatureException(of('Not in this Region.'));
    expect(new Set(await look())).toEqual(new Set(['service']));
    expect(notices).toEqual([expect.stringMatching(/^web-1 and 49 more: /)]);
  });

  it('are skipped for all services if a permission is missing, because all services share one policy', async () => {
    const { ecs, notices, look } = start();
    ecs.list['web-2'] = new AccessDeniedException(
      of('User: x is not authorized to perform: ecs:ListServiceDeployments on resource: *'),
    );
    await look();
    expect(notices).toEqual([expect.stringMatching(/Allow ecs:ListServiceDeployments .*DescribeServices only/)]);
    ecs.calls.length = 0;
    expect(await look()).toEqual(['service', 'service', 'service']);
    expect(ecs.calls).toEqual([]);
  });
});

describe('service deployments that could not be read in one poll', () => {
  it('do not affect the other services, and are read again', async () => {
    const { ecs, notices, look } = start();
    ecs.list['web-2'] = throttled();
    expect(await look()).toEqual(['both', 'service', 'both']);
    ecs.list = {};
    expect(await look()).toEqual(['both', 'both', 'both']);
    expect(notices).toEqual([]);
  });

  it('are not replaced with an earlier read, because that may differ from the service', async () => {
    const { ecs, look } = start();
    await look();
    ecs.describe['web-2'] = throttled();
    expect(await look()).toEqual(['nothing', 'nothing', 'nothing']);
    ecs.describe = {};
    expect(await look()).toEqual(['both', 'both', 'both']);
  });

  it('are waited for while they are missing, and then skipped for their service', async () => {
    const { ecs, notices, look } = start();
    ecs.missing.add('web-2');
    for (let time = 1; time < 5; time++) expect(await look()).toEqual(['both', 'nothing', 'both']);
    await look();
    expect(await look()).toEqual(['both', 'service', 'both']);
    expect(notices).toEqual([expect.stringMatching(/^web-2: ECS listed the service deployment arn:/)]);
  });

  it('are used when they appear late', async () => {
    const { ecs, notices, look } = start();
    ecs.missing.add('web-2');
    for (let time = 1; time < 5; time++) await look();
    ecs.missing.clear();
    expect(await look()).toEqual(['both', 'both', 'both']);
    ecs.missing.add('web-2');
    for (let time = 1; time < 5; time++) expect(await look()).toEqual(['both', 'nothing', 'both']);
    expect(notices).toEqual([]);
  });
});

describe('observed services', () => {
  it('do not affect each other when a call that reads one of them fails', async () => {
    const { ecs, observer, look, subjects } = start(25);
    for (const { service } of subjects) ecs.list[service] = throttled();
    ecs.broken.add('web-12');
    const seen = await look();
    expect(seen.filter((what) => what === 'nothing')).toHaveLength(10);
    const pollResults = await observer.poll(subjects);
    expect(subjects.filter((one) => pollResults.get(one)?.unread).map(({ service }) => service)).toEqual(
      subjects.slice(10, 20).map(({ service }) => service),
    );
  });

  it('are waited for when ECS does not find them for a moment, and then reported as gone', async () => {
    const { ecs, observer, subjects } = start();
    for (const { service } of subjects) ecs.list[service] = new UnsupportedFeatureException(of('Not in this Region.'));
    ecs.unknown.add('web-2');
    const unobservable = async () => {
      const pollResults = await observer.poll(subjects);
      return subjects.map((one) => pollResults.get(one)?.unobservable ?? '');
    };
    for (let time = 1; time < 5; time++) expect(await unobservable()).toEqual(['', '', '']);
    const gone = expect.stringMatching(/^The service 'web-2' no longer exists in cluster 'demo'/);
    expect(await unobservable()).toEqual(['', gone, '']);
    ecs.unknown.clear();
    expect(await unobservable()).toEqual(['', '', '']);
  });
});
