import { type Finding, judge } from './finding.ts';
import type { Fields } from './node.ts';
import { containerRules } from './rules/container.ts';
import { dependencyRules } from './rules/dependency.ts';
import { enumRule } from './rules/enums.ts';
import { fargateRules } from './rules/fargate.ts';
import { type Rule, toTaskDefinition } from './rules/rule.ts';
import { secretRules } from './rules/secret.ts';
import { taskRules } from './rules/task.ts';

/** The catalogue, as the README lists it. */
export const RULES: readonly Rule[] = [
  ...taskRules,
  ...containerRules,
  ...dependencyRules,
  ...secretRules,
  ...fargateRules,
  enumRule,
];

/**
 * What is wrong with a task definition before AWS sees it. What came from AWS as it is was accepted once, so about that
 * there are no errors, only notices.
 */
export function validate(node: Fields): Finding[] {
  const taskDefinition = toTaskDefinition(node);
  return RULES.flatMap(({ id, check }) =>
    [...check(taskDefinition)].map(({ severity = 'error', message, origin }) =>
      judge({ rule: id, severity, message, origin }),
    ),
  );
}
