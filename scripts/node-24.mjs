import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, resolve } from 'node:path';

/* Imported before a TypeScript script, because an older Node would end with "Unknown file extension", and missing packages would cause a stack trace of the module loader. */
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `This script requires Node 24, as the actions do, but runs on ${process.version}. 'npm ci' installs Node 24 for npm's scripts on Linux and on macOS with Apple silicon: run it without --omit=optional, and start this script with 'npm run'. On other systems, install Node 24.`,
  );
  process.exit(1);
}

const root = resolve(import.meta.dirname, '..');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isInstalled(name, root));
if (missing.length > 0) {
  const some =
    missing.length > 3 ? `${missing.slice(0, 3).join(', ')} and ${missing.length - 3} more` : missing.join(', ');
  console.error(`The required packages are not installed (${some}): run 'npm ci'.`);
  process.exit(1);
}

/** Whether Node finds the package from `folder`. */
function isInstalled(name, folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules', name, 'package.json'))) return true;
    if (at === dirname(at)) return false;
  }
}

// Types are stripped once: from the second start on, a script takes half the time.
module.enableCompileCache();
