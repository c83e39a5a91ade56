import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Declared, readOptions } from '../src/options.ts';
import { Inputs } from './inputs.ts';

/** The folder `actions` that belongs to the launcher in `dist` that the runner started. */
function actionsFolder(): string {
  return join(dirname(process.argv[1] ?? ''), '..', 'actions');
}

/** The inputs that the action.yml of a Slipway action declares. */
export async function readDeclared(action: string, folder = actionsFolder()): Promise<Declared> {
  const { parse } = await import('yaml');
  const { inputs = {} } = parse(readFileSync(join(folder, action, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>;
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}

/**
 * The inputs of a step, including those in the `inputs` input. An input that is set directly takes precedence if it is
 * not empty and differs from its default.
 * @param action the folder in `actions`
 */
export async function readStepInputs(
  action: string,
  env: NodeJS.ProcessEnv = process.env,
  folder?: string,
): Promise<Inputs> {
  const text = env.INPUT_INPUTS ?? '';
  if (!text.trim()) return new Inputs(env);
  const declared = await readDeclared(action, folder);
  const { readYaml } = await import('../src/taskdef/index.ts');
  const read = readYaml(text, "Input 'inputs'");
  const { values, problems } =
    'problem' in read
      ? { values: {}, problems: [read.problem] }
      : readOptions(read.value, declared, {
          place: "input 'inputs'",
          action,
          refused: { inputs: 'specify its contents together with the other inputs' },
        });
  const inputs = new Inputs({ ...env, ...further(values, declared, env) });
  for (const problem of problems) inputs.refuse('inputs', problem);
  return inputs;
}

/** The environment variables for the inputs that are not set directly. */
function further(values: Readonly<Record<string, string>>, declared: Declared, env: NodeJS.ProcessEnv) {
  const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]] as const);
  return Object.fromEntries(
    variables.flatMap(([variable, value, preset = '']) => {
      const direct = env[variable] ?? '';
      // GitHub has already evaluated a default that is an expression, so it cannot be distinguished from a value that
      // was set.
      const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
      return isSet ? [] : [[variable, value]];
    }),
  );
}

function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
