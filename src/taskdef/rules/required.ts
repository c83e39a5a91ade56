import { describePath } from '../form.ts';
import { missingMembers } from '../required.ts';
import type { Shape } from '../shape.ts';
import { API_TASK, type Rule } from './rule.ts';

/** The members whose absence other rules report, with their own fixes. */
const OF_OTHER_RULES: ReadonlySet<string> = new Set([
  'ContainerDependency.containerName',
  'EnvironmentFile.value',
  'HealthCheck.command',
  'LogConfiguration.logDriver',
  'Secret.name',
  'Secret.valueFrom',
]);

/** The rule about members that AWS requires in a structure. */
export function requiredRule(shape: Shape): Rule {
  return {
    id: 'required',
    about: 'a structure without a member that AWS requires in it',
    severity: 'error',
    source: API_TASK,
    *check({ node }) {
      for (const { path, owner, member, origin } of missingMembers(node, shape)) {
        if (OF_OTHER_RULES.has(`${owner}.${member}`)) continue;
        yield { message: `${describePath(path.join('.'))} has no ${member}, which ECS requires: add it`, origin };
      }
    },
  };
}
