import { Inputs } from './inputs.ts';

/** The inputs that are passed on to another action. An input that is missing or empty gets that action's default. */
export class ForwardedInputs extends Inputs {
  constructor(values: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = process.env) {
    const others = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
    const given = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    super(Object.fromEntries([...others, ...given]));
  }

  /** The action that receives the inputs reports their notices. */
  protected override notify(): void {}
}
