import type { Inputs } from './inputs.ts';

/** A service by name or ARN, and the path of its own task definition, if the line has one. */
export interface ServiceLine {
  readonly service: string;
  readonly path: string | undefined;
}

/** Splits a line `service=path` of the `input` input. A line with an empty path is refused. */
export function readServiceLine(inputs: Inputs, input: string, line: string): ServiceLine {
  const [service = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
  if (path === '') {
    inputs.refuse(
      input,
      `input '${input}' has '${line}', which has no path after '=': add the path of the task definition, or remove '='`,
    );
  }
  return { service, path: path || undefined };
}
