import { matchesWildcard } from '../faults.ts';

type OneOrMore<T> = T | readonly T[];

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, OneOrMore<string>>>;
  readonly Action?: OneOrMore<string>;
  readonly NotAction?: OneOrMore<string>;
  readonly Resource?: OneOrMore<string>;
  readonly NotResource?: OneOrMore<string>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore<string | boolean | number>>>>>;
}

/** An IAM policy document. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement: OneOrMore<Statement>;
}

/** The values of a request's condition keys. */
export type Context = Readonly<Record<string, OneOrMore<string> | undefined>>;

export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly context?: Context;
}

export type Decision = 'allowed' | 'explicit deny' | 'implicit deny';

const OPERATORS: Record<string, (wanted: string, actual: string) => boolean> = {
  StringEquals: (wanted, actual) => wanted === actual,
  StringEqualsIgnoreCase: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  StringLike: (wanted, actual) => matchesWildcard(wanted, actual),
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
};

/** The parts of a condition operator: its name, whether it is negated, its set prefix, and `IfExists`. */
const OPERATOR =
  /^(?:(ForAnyValue|ForAllValues):)?(String|Arn|Bool|Null)(Not)?(EqualsIgnoreCase|Equals|Like)?(IfExists)?$/;

/** Evaluates like IAM: an explicit Deny takes precedence, then an Allow; everything else is denied. */
export function evaluate(policy: PolicyDocument, question: Question): Decision {
  const fitting = listOf(policy.Statement).filter((statement) => applies(statement, question));
  if (fitting.some(({ Effect }) => Effect === 'Deny')) return 'explicit deny';
  return fitting.some(({ Effect }) => Effect === 'Allow') ? 'allowed' : 'implicit deny';
}

function applies(statement: Statement, { action, resource, context = {} }: Question): boolean {
  const { Action, NotAction, Resource, NotResource, Condition } = statement;
  const isAction = (pattern: string) => matchesWildcard(pattern, action, true);
  if (Action !== undefined && !listOf(Action).some(isAction)) return false;
  if (NotAction !== undefined && listOf(NotAction).some(isAction)) return false;
  if (Resource !== undefined && !listOf(Resource).some((pattern) => matchesWildcard(pattern, resource))) return false;
  if (NotResource !== undefined && listOf(NotResource).some((pattern) => matchesWildcard(pattern, resource)))
    return false;
  return conditionHolds(Condition, context);
}

/** Whether every operator of a Condition block matches. */
export function conditionHolds(condition: Statement['Condition'], context: Context): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) =>
      operatorHolds(
        operator,
        listOf(wanted).map((value) => `${value}`),
        valuesOf(context, key),
      ),
    ),
  );
}

function operatorHolds(operator: string, wanted: string[], actual: string[] | undefined): boolean {
  const [, set, family = '', not, comparison = '', ifExists] = OPERATOR.exec(operator) ?? [];
  if (family === 'Null') return wanted.includes(`${actual === undefined}`);
  if (actual === undefined) return ifExists !== undefined || not !== undefined || set === 'ForAllValues';
  const compare = OPERATORS[`${family}${comparison}`] ?? (() => false);
  const fits = (value: string) => wanted.some((pattern) => compare(pattern, value)) === (not === undefined);
  return set === 'ForAllValues' ? actual.every(fits) : actual.some(fits);
}

/** Condition keys are not case-sensitive. */
function valuesOf(context: Context, key: string): string[] | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  return found === undefined ? undefined : [...listOf(found)];
}

/** Each of an ARN's six parts may have wildcards, which do not match colons. */
function matchesArn(pattern: string, arn: string): boolean {
  const parts = (text: string) => [...text.split(':').slice(0, 5), text.split(':').slice(5).join(':')];
  const actual = parts(arn);
  return parts(pattern).every((part, index) => matchesWildcard(part, actual[index] ?? ''));
}

/** `value` as a list, whether it is one or a single item. */
export function listOf<T>(value: OneOrMore<T>): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

/** Checks a policy document given as JSON. Throws an Error that describes the problem. */
export function checkPolicy(document: unknown): PolicyDocument {
  const policy = document as PolicyDocument;
  if (typeof document !== 'object' || document === null || typeof policy.Statement !== 'object' || !policy.Statement) {
    throw new Error('A policy must be a JSON object with a Statement.');
  }
  listOf(policy.Statement).forEach((statement, index) => {
    const fault = statementFault(statement);
    if (fault) throw new Error(`The policy's statement ${statement?.Sid ?? index + 1} ${fault}.`);
  });
  return policy;
}

function statementFault(statement: Statement): string | undefined {
  if (typeof statement !== 'object' || statement === null) return 'is not an object';
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') {
    return `has the Effect ${JSON.stringify(statement.Effect)}, not Allow or Deny`;
  }
  if (statement.Action === undefined && statement.NotAction === undefined) return 'has no Action';
  if (statement.Resource === undefined && statement.NotResource === undefined && statement.Principal === undefined) {
    return 'has no Resource';
  }
  const operator = Object.keys(statement.Condition ?? {}).find((name) => !isOperator(name));
  return operator === undefined
    ? undefined
    : `has the condition operator ${operator}, which the local AWS does not support`;
}

function isOperator(name: string): boolean {
  const [match, , family = '', , comparison = ''] = OPERATOR.exec(name) ?? [];
  return match !== undefined && (family === 'Null' || `${family}${comparison}` in OPERATORS);
}
