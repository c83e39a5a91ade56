import { quoted, shorten } from '../finding.ts';
import { get, items, text } from '../node.ts';
import { findPlaceholder } from './placeholder.ts';
import { type ContainerNode, chosen, originOf, type Rule, type RuleFinding } from './rule.ts';

const MAX_ENV_FILES = 10;

/** Rules about logs and environment files. */
export const loggingRules: readonly Rule[] = [
  {
    id: 'log-options',
    about:
      'no `logDriver`, `awslogs` without its group or region, `awsfirelens` without a log router, a log router without `awsfirelens`, two log routers; a warning for no `awslogs-stream-prefix` on Fargate',
    severity: 'error',
    source: 'APIReference/API_LogConfiguration.html',
    *check({ containers, isFargate }) {
      yield* checkRouters(containers);
      for (const { node, name } of containers) {
        const log = get(node, 'logConfiguration');
        if (log?.kind !== 'fields') continue;
        if (get(log, 'logDriver') === undefined)
          yield {
            message: `the logConfiguration of container '${name}' has no logDriver: add one`,
            origin: log.origin,
          };
        if (text(log, 'logDriver') !== 'awslogs') continue;
        const options = get(log, 'options');
        const origin = options?.origin ?? log.origin;
        const isUnset = (option: string) => get(options, option) === undefined;
        const missing = ['awslogs-group', 'awslogs-region'].filter(isUnset);
        if (missing.length > 0) {
          yield {
            message: `the awslogs driver of container '${name}' lacks ${missing.join(' and ')}: add ${missing.length > 1 ? 'them' : 'it'}`,
            origin,
          };
        } else if (isFargate && isUnset('awslogs-stream-prefix')) {
          yield {
            severity: 'warning',
            message: `the awslogs driver of container '${name}' has no awslogs-stream-prefix, which AWS documents as required on Fargate: add it`,
            origin,
          };
        }
      }
    },
  },
  {
    id: 'env-file',
    about: `an environment file that is not the S3 ARN of a \`.env\` file, or more than ${MAX_ENV_FILES} of them`,
    severity: 'error',
    source: 'APIReference/API_EnvironmentFile.html',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const files = items(node, 'environmentFiles');
        if (files.length > MAX_ENV_FILES) {
          yield {
            message: `container '${name}' has ${files.length} environment files, but ECS allows ${MAX_ENV_FILES}`,
            origin: originOf(node, 'environmentFiles'),
          };
        }
        for (const file of files) {
          const arn = chosen(file, 'value') ?? '';
          if (/^arn:[\w-]+:s3:[^/]*\/.*\.env$/.test(arn) || findPlaceholder(arn, false) !== undefined) continue;
          yield {
            message: `the environment file of container '${name}' is '${shorten(arn)}', which is not valid; expected an S3 ARN that ends in .env, such as arn:aws:s3:::bucket/web.env`,
            origin: originOf(file, 'value'),
          };
        }
      }
    },
  },
];

/** A task can have only one log router, and needs it for `awsfirelens`. */
function* checkRouters(containers: readonly ContainerNode[]): Generator<RuleFinding> {
  const routers = containers.filter(({ node }) => get(node, 'firelensConfiguration')?.kind === 'fields');
  const [, second] = routers;
  if (second) {
    yield {
      message: `the containers ${quoted(routers.map(({ name }) => name))} all have a firelensConfiguration: a task can have only one log router, so remove the others`,
      origin: originOf(second.node, 'firelensConfiguration'),
    };
  }
  const [router] = routers;
  const usesRouter = ({ node }: ContainerNode) => text(get(node, 'logConfiguration'), 'logDriver') === 'awsfirelens';
  if (router && !second && !containers.some(usesRouter)) {
    yield {
      message: `container '${router.name}' has a firelensConfiguration, but no container uses the awsfirelens driver, which ECS requires then: set it as the logDriver of a container, or remove firelensConfiguration`,
      origin: originOf(router.node, 'firelensConfiguration'),
    };
  }
  for (const { node, name } of router ? [] : containers) {
    const log = get(node, 'logConfiguration');
    if (log && text(log, 'logDriver') === 'awsfirelens') {
      yield {
        message: `container '${name}' uses the awsfirelens driver, but no container has a firelensConfiguration: add the log router`,
        origin: originOf(log, 'logDriver'),
      };
    }
  }
}
