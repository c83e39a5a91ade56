import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionNames } from '../../scripts/readme.ts';

/*
 * Compares a policy with the calls of its action: the test reads the sources that the action's entries import, and each
 * SDK operation in them is a call. A permission without a call is unneeded, and a call without a permission is denied.
 */

const root = resolve(import.meta.dirname, '..', '..');
const ECS = 'src/ecs/ecs.ts';

/** IAM's prefix of each client, if the package has another name. */
const PREFIXES: Readonly<Record<string, string>> = {
  'application-auto-scaling': 'application-autoscaling',
  'cloudwatch-logs': 'logs',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  'secrets-manager': 'secretsmanager',
};

/**
 * Permissions that have no SDK operation of the same name: the calls that need them, or the file that calls the
 * registry.
 */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  'iam:PassRole': ['ecs:RegisterTaskDefinition', 'ecs:UpdateService', 'ecs:RunTask'],
  'ecs:TagResource': ['ecs:RegisterTaskDefinition', 'ecs:RunTask'],
  'ecs:CreateCluster': ['ecs:CreateExpressGatewayService'],
  'codedeploy:RegisterApplicationRevision': ['codedeploy:CreateDeployment'],
  'ecr:TagResource': ['ecr:CreateRepository'],
  'cloudwatch:PutMetricAlarm': ['application-autoscaling:PutScalingPolicy'],
  'cloudwatch:DeleteAlarms': ['application-autoscaling:DeleteScalingPolicy'],
  'sts:GetServiceBearerToken': ['ecr-public:GetAuthorizationToken'],
  'ecr:GetDownloadUrlForLayer': ['src/ecr/blob.ts', 'src/docker/build.ts'],
  'ecr:BatchCheckLayerAvailability': ['src/docker/build.ts'],
  'ecr:InitiateLayerUpload': ['src/docker/build.ts'],
  'ecr:UploadLayerPart': ['src/docker/build.ts'],
  'ecr:CompleteLayerUpload': ['src/docker/build.ts'],
  'ecr:BatchImportUpstreamImage': ['src/docker/build.ts'],
  'ecr-public:BatchCheckLayerAvailability': ['src/docker/build.ts'],
  'ecr-public:InitiateLayerUpload': ['src/docker/build.ts'],
  'ecr-public:UploadLayerPart': ['src/docker/build.ts'],
  'ecr-public:CompleteLayerUpload': ['src/docker/build.ts'],
  'ecr-public:PutImage': ['src/docker/build.ts'],
  'ecr-public:TagResource': ['ecr-public:CreateRepository'],
  'ec2:DescribeSubnets': ['src/aws/network.ts'],
  'ec2:DescribeSecurityGroups': ['src/aws/network.ts'],
  'kms:CreateGrant': ['ecr:CreateRepository'],
  'kms:DescribeKey': ['ecr:CreateRepository'],
  'kms:RetireGrant': ['ecr:CreateRepository'],
};

/** Operations that need no permission of the caller, or that the trust policy of a role grants. */
const UNGRANTED = /^sts:AssumeRole/;

/** ECS deploys Express services: the code that deploy-express shares with deploy-service contains these calls. */
const CODE_DEPLOY = [
  'codedeploy:BatchGetDeploymentTargets',
  'codedeploy:ContinueDeployment',
  'codedeploy:CreateDeployment',
  'codedeploy:GetApplicationRevision',
  'codedeploy:GetDeployment',
  'codedeploy:GetDeploymentConfig',
  'codedeploy:GetDeploymentGroup',
  'codedeploy:ListDeploymentTargets',
  'codedeploy:ListDeployments',
  'codedeploy:StopDeployment',
];

/** Calls in a file that the action imports for other reasons, or that only improve a message and may be denied. */
const UNGRANTED_OF: Readonly<Record<string, readonly string[]>> = {
  'deploy-express': [
    ...CODE_DEPLOY,
    'ecr:GetLifecyclePolicy',
    'ecr:PutImage',
    'ecs:ContinueServiceDeployment',
    'ecs:CreateService',
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeRules',
    // Express Mode owns its target groups, so there is no advice about them.
    'elasticloadbalancing:DescribeTargetGroupAttributes',
    'secretsmanager:ListSecrets',
  ],
  'deploy-service': ['codedeploy:ListDeployments', 'secretsmanager:ListSecrets'],
  'internal/prepare-services': ['ecr:PutImage'],
  'internal/roll-back-environment': [
    'codedeploy:ContinueDeployment',
    'ecr:PutImage',
    'ecs:ContinueServiceDeployment',
    'ecs:CreateService',
    'ecs:UntagResource',
  ],
  'rollback-service': [
    'codedeploy:ContinueDeployment',
    'ecr:PutImage',
    'ecs:ContinueServiceDeployment',
    'ecs:CreateService',
    'ecs:UntagResource',
  ],
};

/** Actions that only read, although they share code with those that write. */
const READ_ONLY = ['internal/plan-environments'];
const READS = /:(BatchGet|Describe|Get|List)[A-Z]/;
/** Reads of a deployment, which a dry run does not reach, and one that may be denied. */
const LEFT =
  /^(ecs:ListServiceDeployments|logs:GetLogEvents|codedeploy:(GetApplicationRevision|ListDeployments|\w+DeploymentTargets)|elasticloadbalancing:Describe(TargetGroups|TargetHealth)|ecr:\w+CreationTemplates)$/;

const texts = new Map<string, string>();
function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
  texts.set(path, text);
  return text;
}

/**
 * The sources that an action's entries import, without types; through a module's index.ts, only the files of the
 * imported names.
 */
function sourcesOf(name: string): Set<string> {
  const found = new Set<string>();
  const open = ['main', 'post'].map((entry) => `actions/${name}/${entry}.ts`).filter(exists);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = textOf(path).replace(/^(?:import|export) type [^;]*;/gm, '');
    const imports = /(?:\{([^{}]*)\} (?:from|= await import\()|from|import\()\s*'(\.[^']+)'(?:\)\)\.(\w+))?/g;
    for (const [, names, specifier = '', member] of code.matchAll(imports)) {
      const target = join(dirname(path), specifier);
      open.push(...(/^src\/[\w-]+\/index\.ts$/.test(target) ? exportingFiles(target, names ?? member) : [target]));
    }
  }
  return found;
}

/** The files from which an index.ts exports the names; all of its files if the names are unknown. */
function exportingFiles(entryPoint: string, names: string | undefined): string[] {
  const wanted = names?.split(',').map((name) => name.trim());
  const isWanted = (exported: string) =>
    !wanted || wanted.some((name) => name !== '' && name.split(' ')[0] === exported);
  return [...textOf(entryPoint).matchAll(/export (type )?\{([^}]*)\} from '(\.[^']+)'/g)].flatMap(
    ([, type, list = '', file = '']) =>
      !type && list.split(',').some((name) => isWanted(name.trim())) ? [join(dirname(entryPoint), file)] : [],
  );
}

function exists(path: string): boolean {
  try {
    return textOf(path) !== '';
  } catch {
    return false;
  }
}

/** The operations in a text, `prefix:Operation`, by the client that each is imported from. */
function operationsIn(text: string, imports = text): string[] {
  const patterns = [
    /import \{([^{}]*)\} from '@aws-sdk\/client-([\w-]+)'/g,
    /\{([^{}]*)\} = await import\(\s*'@aws-sdk\/client-([\w-]+)'/g,
  ];
  const prefixes = new Map(
    patterns
      .flatMap((pattern) => [...imports.matchAll(pattern)])
      .flatMap(([, names = '', client = '']) =>
        names.split(',').map((name) => [name.trim(), PREFIXES[client] ?? client] as const),
      ),
  );
  return [...text.matchAll(/\bnew (\w+)Command\(/g)].map(
    ([, operation = '']) => `${prefixes.get(`${operation}Command`)}:${operation}`,
  );
}

/** The methods of the class with ECS's calls, with the operations of each. */
function ecsMethods(): Map<string, string[]> {
  const text = textOf(ECS);
  const parts = text.split(/^ {2}(?:async )?(?=#?[a-z]\w+(?:<\w+>)?\()/m).slice(1);
  const bodies = new Map(parts.map((part) => [/^#?\w+/.exec(part)?.[0] ?? '', part]));
  const operations = (method: string, seen: readonly string[] = []): string[] => {
    const body = bodies.get(method) ?? '';
    const inner = [...body.matchAll(/\bthis\.(#?\w+)[(<]/g)].map(([, name = '']) => name);
    const further = inner.filter((name) => name !== method && !seen.includes(name));
    return [...operationsIn(body, text), ...further.flatMap((name) => operations(name, [...seen, method]))];
  };
  return new Map([...bodies.keys()].map((method) => [method, operations(method)]));
}

function callsOf(sources: ReadonlySet<string>): Set<string> {
  const others = [...sources].filter((path) => path !== ECS);
  const text = others.map(textOf).join('\n');
  const used = sources.has(ECS) ? [...ecsMethods()].filter(([method]) => text.includes(`.${method}(`)) : [];
  return new Set([...others.flatMap((path) => operationsIn(textOf(path))), ...used.flatMap(([, calls]) => calls)]);
}

function rightsOf(name: string): string[] {
  const { Statement } = JSON.parse(textOf(`actions/${name}/iam-policy.json`)) as {
    Statement: { Action: string | string[] }[];
  };
  return Statement.flatMap(({ Action }) => Action);
}

it('the test finds the ECS calls of each method', () => {
  const methods = ecsMethods();
  expect(methods.get('describeTaskDefinition')).toEqual(['ecs:DescribeTaskDefinition']);
  expect(methods.get('tasksStartedBy')).toEqual(['ecs:DescribeTasks', 'ecs:ListTasks']);
  expect(new Set([...methods.values()].flat())).toEqual(new Set(operationsIn(textOf(ECS))));
});

describe.each(actionNames())("%s's iam-policy.json", (name) => {
  const sources = sourcesOf(name);
  const calls = callsOf(sources);
  const rights = rightsOf(name);

  it('grants only permissions that a call in the action needs', () => {
    const isNeeded = (right: string) =>
      calls.has(right) || (IMPLIED[right] ?? []).some((reason) => calls.has(reason) || sources.has(reason));
    expect(rights.filter((right) => !isNeeded(right))).toEqual([]);
  });

  it('grants the permission for each call in the action', () => {
    const isAllowed = (call: string) => READ_ONLY.includes(name) && (!READS.test(call) || LEFT.test(call));
    const missing = [...calls].filter((call) => !rights.includes(call) && !UNGRANTED.test(call) && !isAllowed(call));
    expect(missing.toSorted()).toEqual(UNGRANTED_OF[name] ?? []);
  });
});

it.each(READ_ONLY)("%s's iam-policy.json grants only reads", (name) => {
  expect(rightsOf(name).filter((right) => !READS.test(right))).toEqual([]);
});
