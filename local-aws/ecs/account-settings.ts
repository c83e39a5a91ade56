import { globalArnOf } from '../arn.ts';
import { page } from '../page.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import type { Ecs } from './simulator.ts';

interface Rule {
  /** The default of each setting (developer guide, "Account settings"). */
  readonly usual: string;
  readonly accepts: RegExp;
}

const onOff = /^(enabled|disabled|on|off)$/;

const SETTINGS: Readonly<Record<string, Rule>> = {
  serviceLongArnFormat: { usual: 'enabled', accepts: onOff },
  taskLongArnFormat: { usual: 'enabled', accepts: onOff },
  containerInstanceLongArnFormat: { usual: 'enabled', accepts: onOff },
  awsvpcTrunking: { usual: 'disabled', accepts: onOff },
  containerInsights: { usual: 'disabled', accepts: /^(enabled|disabled|enhanced|on|off)$/ },
  fargateFIPSMode: { usual: 'disabled', accepts: onOff },
  tagResourceAuthorization: { usual: 'on', accepts: onOff },
  fargateTaskRetirementWaitPeriod: { usual: '7', accepts: /^(0|7|14)$/ },
  fargateEventWindows: { usual: 'disabled', accepts: onOff },
  guardDutyActivate: { usual: 'off', accepts: onOff },
  defaultLogDriverMode: { usual: 'non-blocking', accepts: /^(blocking|non-blocking)$/ },
};

function settingOf(name: string) {
  return Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
}

/** Settings of the account (of its root user), and those of single principals. */
export function accountSettingOperations(ecs: Ecs): Record<string, Operation> {
  const root = globalArnOf('iam', ecs.context, 'root');
  const put = (name: string, value: string, principal: string) => {
    const rule = settingOf(name);
    if (!rule) refuse(`The setting name ${name} is invalid. Specify a valid setting name and try again.`);
    if (name === 'guardDutyActivate') refuse('The setting guardDutyActivate is managed by Amazon GuardDuty.');
    if (!rule.accepts.test(value)) refuse(`The setting value ${value} is invalid for ${name}.`);
    ecs.accountSettings.set(`${name} ${principal}`, { name, value, principalArn: principal });
    return { setting: { name, value, principalArn: principal, type: 'user' } };
  };
  return {
    PutAccountSetting: ({ name, value, principalArn }, call) => put(name, value, principalArn ?? call.identity.arn),
    PutAccountSettingDefault: ({ name, value }) => put(name, value, root),
    DeleteAccountSetting({ name, principalArn }, call) {
      if (!settingOf(name)) refuse(`The setting name ${name} is invalid. Specify a valid setting name and try again.`);
      const principal = principalArn ?? call.identity.arn;
      const key = `${name} ${principal}`;
      const before = ecs.accountSettings.get(key);
      if (!before) refuse(`The setting ${name} of ${principal} was not found.`);
      ecs.accountSettings.delete(key);
      return { setting: { ...before, type: 'user' } };
    },
    ListAccountSettings: (input, call) => list(ecs, input, { call, root }),
  };
}

function list(ecs: Ecs, input: Json, { call, root }: { call: Call; root: string }): Json {
  const { name, value, effectiveSettings = false, maxResults = 10, nextToken } = input;
  const principal = input.principalArn ?? call.identity.arn;
  if (name !== undefined && !settingOf(name))
    refuse(`The setting name ${name} is invalid. Specify a valid setting name and try again.`);
  if (value !== undefined && name === undefined) refuse('A setting name must be specified with a setting value.');
  const effective = Object.entries(SETTINGS).map(([setting, { usual }]) => {
    const own = ecs.accountSettings.get(`${setting} ${principal}`) ?? ecs.accountSettings.get(`${setting} ${root}`);
    const type = setting === 'guardDutyActivate' ? 'aws_managed' : 'user';
    return { ...(own ?? { name: setting, value: usual, principalArn: principal }), type };
  });
  const stored = [...ecs.accountSettings.values()].filter(({ principalArn }) => principalArn === principal);
  const all: Json[] = effectiveSettings ? effective : stored.map((one) => ({ ...one, type: 'user' }));
  const found = all.filter(
    (one) => (name === undefined || one.name === name) && (value === undefined || one.value === value),
  );
  const { items, next } = page(found, { size: effectiveSettings ? 100 : maxResults, token: nextToken });
  return { settings: items, ...(next && { nextToken: next }) };
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}
