import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOptions, runScript, UsageError } from './command-line.ts';

/*
 * The steps of a release, which .github/workflows/release.yml runs:
 * npm run release -- check TAG checks whether the tag can be released
 * npm run release -- notes TAG prints its part of CHANGELOG.md
 * npm run release -- assets TAG FOLDER writes the archive, the SBOM and the notes
 * npm run release -- publish TAG FOLDER publishes them, then moves the tag of the major version; --dry-run prints how
 */

const root = process.cwd();
const VERSION = /^v(\d+)\.\d+\.\d+$/;

/** The section of CHANGELOG.md about a version: the text below its heading. */
export function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => new RegExp(`^\\[?${version.replaceAll('.', '\\.')}\\]?(?:\\s|$)`).test(text));
  const text = section?.slice(section.indexOf('\n')).trim();
  return text || undefined;
}

/** The problems with a tag that is about to be released, one sentence each. */
export function faultsOf(tag: string): string[] {
  if (!VERSION.test(tag)) return [`'${tag}' is not a version; expected one such as v1.2.3.`];
  const isAnnotated = () => git('cat-file', '-t', `refs/tags/${tag}`).stdout.trim() === 'tag';
  // A checkout for the push of a tag may have created its own tag for the commit.
  if (!isAnnotated()) git('fetch', '--quiet', '--force', 'origin', `refs/tags/${tag}:refs/tags/${tag}`);
  if (!isAnnotated()) {
    return [`The tag ${tag} is not an annotated tag, which can be signed; create it with 'git tag -s ${tag}'.`];
  }
  const version = tag.slice(1);
  const at = (path: string) => git('show', `${tag}:${path}`).stdout;
  const named = (JSON.parse(at('package.json') || '{}') as { version?: string }).version;
  const signers = join(root, '.github', 'allowed_signers');
  const signed = git('-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${signers}`, 'verify-tag', tag);
  return [
    ...(signed.status === 0
      ? []
      : [`The tag ${tag} is not signed with a key in .github/allowed_signers: ${lastLine(signed.stderr)}`]),
    ...(named === version ? [] : [`package.json has the version ${named}, but the tag is ${tag}; make them match.`]),
    ...(notesOf(at('CHANGELOG.md'), version) === undefined
      ? [`CHANGELOG.md has no section for ${version}; rename 'Unreleased' before you create the tag.`]
      : []),
    ...(git('merge-base', '--is-ancestor', tag, 'origin/main').status === 0
      ? []
      : [`The tag ${tag} is not on main; merge its commit first.`]),
  ];
}

function check(tag: string): number {
  const faults = faultsOf(tag);
  for (const fault of faults) console.error(`::error title=${tag}::${fault}`);
  if (faults.length === 0)
    console.log(`${tag} is signed, is on main, and matches the version of package.json and CHANGELOG.md.`);
  return faults.length > 0 ? 1 : 0;
}

function notes(tag: string): string {
  const text = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), tag.slice(1));
  if (text === undefined) throw new UsageError(`CHANGELOG.md has no section for ${tag.slice(1)}.`);
  const sha = must('git', 'rev-parse', `${tag}^{commit}`);
  return `${text}\n\n## Use it\n\n\`\`\`yaml\n- uses: ${repository()}/actions/deploy-service@${sha} # ${tag}\n\`\`\`\n`;
}

/** The files of the release: the sources of the tag, the list of bundled packages, and the notes. */
function assets(tag: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const name = `slipway-${tag}`;
  must('git', 'archive', '--format=tar.gz', `--prefix=${name}/`, '-o', join(folder, `${name}.tar.gz`), tag);
  const sbom = must('npm', 'sbom', '--sbom-format', 'spdx', '--omit', 'dev', '--package-lock-only');
  writeFileSync(join(folder, `${name}.spdx.json`), `${sbom}\n`);
  for (const file of readdirSync(folder)) console.log(join(folder, file));
}

/**
 * The commands that publish a release, in order: all files are uploaded before it is published, because it cannot be
 * changed afterward.
 */
export function commandsOf(
  tag: string,
  files: readonly string[],
  place: { repository: string; sha: string; major: boolean },
) {
  const major = VERSION.exec(tag)?.[1] ?? '';
  const refs = `repos/${place.repository}/git/refs`;
  const move = place.major
    ? ['gh', 'api', '--method', 'PATCH', `${refs}/tags/v${major}`, '-f', `sha=${place.sha}`, '-F', 'force=true']
    : ['gh', 'api', '--method', 'POST', refs, '-f', `ref=refs/tags/v${major}`, '-f', `sha=${place.sha}`];
  return [
    ['gh', 'release', 'create', tag, '--draft', '--verify-tag', '--title', tag, '--notes-file', 'NOTES.md', ...files],
    ['gh', 'release', 'edit', tag, '--draft=false'],
    move,
  ];
}

function publish(tag: string, folder: string, dryRun: boolean): void {
  if (!existsSync(folder))
    throw new UsageError(`There is no folder ${folder}; create it with 'npm run release -- assets'.`);
  writeFileSync('NOTES.md', notes(tag));
  const files = readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
  const major = `v${VERSION.exec(tag)?.[1]}`;
  const commands = commandsOf(tag, files, {
    repository: repository(),
    sha: must('git', 'rev-parse', `${tag}^{commit}`),
    major: git('rev-parse', '--verify', '--quiet', `refs/tags/${major}`).status === 0,
  });
  if (dryRun) console.log(readFileSync('NOTES.md', 'utf8'));
  for (const [command = '', ...args] of commands) {
    console.log(`${dryRun ? 'would run: ' : ''}${[command, ...args].join(' ')}`);
    if (!dryRun) must(command, ...args);
  }
}

function repository(): string {
  return process.env.GITHUB_REPOSITORY || 'OWNER/slipway';
}

function git(...args: string[]) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' });
}

function must(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with exit code ${status}: ${lastLine(stderr)}`);
  return stdout.trim();
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function main(): number | undefined {
  const { positionals, values } = readOptions(
    process.argv.slice(2),
    { 'dry-run': { type: 'boolean', default: false } },
    true,
  );
  const [command, tag = '', folder = ''] = positionals;
  if (command === 'check') return check(tag);
  if (!VERSION.test(tag)) throw new UsageError(`'${tag}' is not a version; expected one such as v1.2.3.`);
  if (command === 'notes') console.log(notes(tag));
  else if (command === 'assets') assets(tag, resolve(root, folder));
  else if (command === 'publish') publish(tag, resolve(root, folder), values['dry-run'] === true);
  else throw new UsageError(`'${command}' is not a step of a release; expected check, notes, assets or publish.`);
  return undefined;
}

if (import.meta.main) await runScript('release', main);
