import { describe, it } from '@jest/globals';

type Name = 'ACT' | 'ACTIONLINT' | 'SHELLCHECK' | 'ZIZMOR' | 'CFNLINT' | 'ENGINE' | 'DIST';

const MISSING = 'missing: ';

/** The tools that `npm run test:workflows` found: a path, or the reason why the tool is missing. */
export function tool(name: Name): string {
  return process.env[`SLIPWAY_${name}`] ?? `${MISSING}run this by 'npm run test:workflows'`;
}

/** `describe` if all of these exist. If one is missing, CI fails and other machines skip the suite, with the reason. */
export function describeWith(names: readonly Name[], title: string, tests: () => void): void {
  const missing = names
    .map(tool)
    .find((found) => found.startsWith(MISSING))
    ?.slice(MISSING.length);
  if (missing === undefined) describe(title, tests);
  else if (!process.env.CI) describe.skip(`${title} (skipped, ${missing})`, tests);
  else {
    it(title, () => {
      throw new Error(`CI needs it: ${missing}`);
    });
  }
}
