import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/*
 * The programs that run and lint the workflows, and a client of registries for the Docker tests, at pinned versions, in
 * the user's cache folder. Each is a path, or a sentence that explains why it is missing.
 */

const VERSIONS = {
  act: '0.2.87',
  actionlint: '1.7.12',
  zizmor: '1.32.0',
  'cfn-lint': '1.51.0',
  crane: '0.20.7',
} as const;

/** A program's path, or the reason why it is missing. */
export type Tool = { readonly path: string } | { readonly missing: string };

/** The timeout of an installation, which would wait for a long time if a registry cannot be reached. */
const INSTALLS_WITHIN_MS = 3 * 60_000;

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway', 'tools');

/** Runs workflows on this machine. */
export function installAct(): Tool {
  return goInstall('act', `github.com/nektos/act@v${VERSIONS.act}`, VERSIONS.act);
}

/** Lints workflows, and `run:` steps with shellcheck if it is on the PATH. */
export function installActionlint(): Tool {
  const { actionlint } = VERSIONS;
  return goInstall('actionlint', `github.com/rhysd/actionlint/cmd/actionlint@v${actionlint}`, actionlint);
}

/** Copies images between registries with Docker's logins, like cosign and trivy, which use the same library. */
export function installCrane(): Tool {
  const { crane } = VERSIONS;
  return goInstall('crane', `github.com/google/go-containerregistry/cmd/crane@v${crane}`, crane);
}

/** Lints workflows for security problems. A PyPI wheel that contains a program. */
export function installZizmor(): Tool {
  return pipInstall('zizmor', `zizmor==${VERSIONS.zizmor}`, VERSIONS.zizmor);
}

/** Lints the templates in infra/ with CloudFormation's resource schemas. */
export function installCfnLint(): Tool {
  const version = VERSIONS['cfn-lint'];
  return pipInstall('cfn-lint', `cfn-lint==${version}`, version);
}

function pipInstall(name: string, requirement: string, version: string): Tool {
  const folder = join(cache, `${name}-${version}`);
  const path = join(folder, 'bin', name);
  if (existsSync(path)) return { path };
  const python = spawnSync('python3', ['-m', 'venv', '--clear', folder], { encoding: 'utf8' });
  if (python.status !== 0) return missing(name, 'python3 with venv', python);
  const pip = spawnSync(
    join(folder, 'bin', 'pip'),
    ['install', '--quiet', '--disable-pip-version-check', requirement],
    { encoding: 'utf8', timeout: INSTALLS_WITHIN_MS },
  );
  if (pip.status === 0 && existsSync(path)) return { path };
  rmSync(folder, { recursive: true, force: true });
  return missing(name, 'pip install', pip);
}

/** The machine's own shellcheck; on Debian and Ubuntu, it is installed if this process runs as root. */
export function installShellcheck(): Tool {
  const found = () => spawnSync('shellcheck', ['--version']).status === 0;
  if (found()) return { path: 'shellcheck' };
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    return { missing: 'shellcheck is not on the PATH' };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      encoding: 'utf8',
      env,
      timeout: INSTALLS_WITHIN_MS,
    });
  const install = () => apt('install', '-y', '--no-install-recommends', 'shellcheck');
  const first = install();
  if (first.status !== 0) {
    apt('update');
    install();
  }
  return found() ? { path: 'shellcheck' } : missing('shellcheck', 'apt-get install', first);
}

function goInstall(name: string, module: string, version: string): Tool {
  const folder = join(cache, `${name}-${version}`);
  const path = join(folder, name);
  if (existsSync(path)) return { path };
  mkdirSync(cache, { recursive: true });
  const scratch = join(cache, `${name}-${version}.${process.pid}`);
  const env = { ...process.env, GOBIN: scratch };
  const go = spawnSync('go', ['install', module], { encoding: 'utf8', env, timeout: INSTALLS_WITHIN_MS });
  if (go.status !== 0) {
    rmSync(scratch, { recursive: true, force: true });
    return missing(name, 'go install', go);
  }
  // If two concurrent runs install it, the second installation replaces the first.
  if (existsSync(path)) rmSync(scratch, { recursive: true, force: true });
  else renameSync(scratch, folder);
  return { path };
}

function missing(name: string, how: string, { error, stderr }: { error?: Error; stderr?: string }): Tool {
  const why = error?.message ?? stderr?.trim().split('\n').at(-1) ?? 'no reason given';
  return { missing: `${name} could not be installed with ${how} (${why})` };
}
