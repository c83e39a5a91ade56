import { Inputs } from './inputs.ts';

/** Inputs that are passed on to another action; an input that is missing or empty has that action's default. */
export class ForwardedInputs extends Inputs {
  constructor(values: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = process.env) {
    const others = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
    const given = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    super(Object.fromEntries([...others, ...given]));
  }

  /** The action that receives them reports it. */
  protected override tell(): void {}
}
