import { describe, it } from '@jest/globals';

type Name = 'ACT' | 'ACTIONLINT' | 'SHELLCHECK' | 'ZIZMOR' | 'CFNLINT' | 'ENGINE' | 'DIST';

const MISSING = 'missing: ';

/** What `npm run test:workflows` found; a path, or why there is none. */
export function tool(name: Name): string {
  return process.env[`SLIPWAY_${name}`] ?? `${MISSING}run this by 'npm run test:workflows'`;
}

/** `describe` where all of these are there. Where one is not, CI fails and other machines skip, with the reason. */
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
