import { downgradeFromAws, type Finding } from './finding.ts';
import type { Fields } from './node.ts';
import { containerRules } from './rules/container.ts';
import { dependencyRules } from './rules/dependency.ts';
import { enumRule } from './rules/enums.ts';
import { fargateRules } from './rules/fargate.ts';
import { loggingRules } from './rules/logging.ts';
import { networkRules } from './rules/network.ts';
import { placeholderRules } from './rules/placeholder.ts';
import { requiredRule } from './rules/required.ts';
import { API_TASK, type Rule, toTaskDefinitionNode } from './rules/rule.ts';
import { secretRules } from './rules/secret.ts';
import { taskRules } from './rules/task.ts';
import { volumeRules } from './rules/volume.ts';
import type { Shape } from './shape.ts';

/**
 * The rules of findings that occur before validation: while files and inputs are read, and while secrets are resolved.
 */
export const READING_FINDINGS: readonly Pick<Rule, 'id' | 'about' | 'severity' | 'source'>[] = [
  {
    id: 'syntax',
    about: 'a file or an input that cannot be parsed, has a repeated key, or is not UTF-8 (with line and column)',
    severity: 'error',
    source: 'developerguide/create-task-definition.html',
  },
  {
    id: 'variable-missing',
    about: 'a placeholder `${NAME}` without a value in `variables`',
    severity: 'error',
    source: 'developerguide/create-task-definition.html',
  },
  {
    id: 'unknown-key',
    about:
      'a misspelled or misplaced key, such as `valueFrom` of a variable; one that resembles no known key is kept, with a notice',
    severity: 'error',
    source: API_TASK,
  },
  { id: 'type', about: 'a value of the wrong type', severity: 'error', source: API_TASK },
  {
    id: 'required',
    about: 'a structure, such as a ulimit or a restart policy, without a member that AWS requires in it',
    severity: 'error',
    source: API_TASK,
  },
  { id: 'command-line', about: 'a command line whose quotes do not close', severity: 'error', source: API_TASK },
  {
    id: 'secret-missing',
    about: 'a reference to a parameter, secret or version that does not exist',
    severity: 'error',
    source: 'developerguide/specifying-sensitive-data.html',
  },
];

/** All rules, as the README lists them. */
export const RULES: readonly Rule[] = [
  ...taskRules,
  ...placeholderRules,
  ...containerRules,
  ...networkRules,
  ...volumeRules,
  ...loggingRules,
  ...dependencyRules,
  ...secretRules,
  ...fargateRules,
  enumRule,
];

/**
 * Validates a task definition before AWS sees it. ECS has accepted content that came from AWS before, so problems in it
 * are notices, not errors, unless a change has caused them: for example, by removing the only container.
 * @param described the files that contain a DescribeTaskDefinition response
 * @param base the task definition before the changes
 * @param shape the shape of RegisterTaskDefinition's request, which names the members that AWS requires
 */
export function validate(node: Fields, described?: ReadonlySet<string>, base = node, shape?: Shape): Finding[] {
  const taskDefinition = toTaskDefinitionNode(node);
  const before = base === node ? taskDefinition : toTaskDefinitionNode(base);
  const accepted = (finding: Finding) => downgradeFromAws(finding, described);
  const rules = shape ? [...RULES, requiredRule(shape)] : RULES;
  return rules.flatMap(({ id, severity: usual, check }) => {
    const findings = [...check(taskDefinition)].map(
      ({ severity = usual, message, origin }): Finding => ({ rule: id, severity, message, origin }),
    );
    if (findings.length === 0 || before === taskDefinition) return findings.map(accepted);
    const known = new Set([...check(before)].map(({ message }) => message));
    return findings.map((finding) => (known.has(finding.message) ? accepted(finding) : finding));
  });
}
