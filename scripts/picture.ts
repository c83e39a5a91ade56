import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf } from '../src/error.ts';
import { checkWritable, readOptions, UsageError } from './command-line.ts';
import { runCommand } from './demo/command.ts';
import { Interrupted, onInterrupt } from './demo/interrupt.ts';
import { isSet } from './demo/options.ts';
import { onlyStep } from './demo/page.ts';

/*
 * The picture in the README, `npm run picture`: runs the demo, and takes a screenshot of the failed deployment on its
 * page.
 * --page FILE takes the screenshot of this page of an earlier run
 * --out FILE the file for the picture (default docs/images/demo.png)
 * --install installs Debian's Chromium if there is none (root; so does CI=true)
 */

const root = resolve(import.meta.dirname, '..');
const OPTIONS = {
  page: { type: 'string' },
  out: { type: 'string', default: join(root, 'docs', 'images', 'demo.png') },
  install: { type: 'boolean', default: isSet(process.env.CI) },
} as const;

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const WIDTH = 1100;
/** In bytes: a README should load fast. */
const MAX_BYTES = 400_000;
/** Device pixels per pixel, the sharpest first. */
const SCALES = [2, 1.5, 1];

async function main(): Promise<void> {
  const { values } = readOptions(process.argv.slice(2), OPTIONS);
  checkWritable(values.out, 'The picture');
  if (values.page !== undefined && !existsSync(values.page))
    throw new UsageError(`--page '${values.page}' does not exist.`);
  const signal = onInterrupt(() => {});
  const folder = mkdtempSync(join(tmpdir(), 'slipway-picture-'));
  try {
    const browser = await findBrowser(values.install, signal);
    const page = values.page ?? (await runDemo(folder, signal));
    const shown = join(folder, 'shown.html');
    writeFileSync(shown, onlyStep(readFileSync(page, 'utf8'), { job: 'Deliver v3', step: 'deploy-service' }));
    mkdirSync(dirname(values.out), { recursive: true });
    await shoot(browser, { page: shown, out: values.out, folder, signal });
    console.log(`${relative(process.cwd(), values.out)}: ${Math.round(statSync(values.out).size / 1000)} kB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runDemo(folder: string, signal: AbortSignal): Promise<string> {
  const page = join(folder, 'page.html');
  const args = [join(root, 'scripts', 'demo.ts'), '--page', page];
  process.stdout.write(await runCommand(process.execPath, args, { signal, alone: true }));
  return page;
}

/** @throws an error if there is no browser, and none may be installed */
async function findBrowser(install: boolean, signal: AbortSignal): Promise<string> {
  const found = onPath();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (!install || !isRoot || !existsSync('/etc/debian_version')) {
    throw new Error(
      `There is no ${BROWSERS.join(', ')} on the PATH: install Chromium, or use --install as root on Debian.`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => runCommand('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, signal });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-color-emoji');
  const installed = onPath();
  if (!installed) throw new Error("apt-get installed Debian's chromium, but it is not on the PATH.");
  return installed;
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

interface Shot {
  readonly page: string;
  readonly out: string;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Takes a screenshot of the whole page, at the highest resolution that the size limit allows. */
async function shoot(browser: string, { page, out, folder, signal }: Shot): Promise<void> {
  const run = (...args: string[]) =>
    runCommand(
      browser,
      [
        '--headless=new',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--hide-scrollbars',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
        // The page draws its diagrams well within this time.
        '--virtual-time-budget=20000',
        ...args,
        pathToFileURL(page).href,
      ],
      { signal },
    );
  const dom = await run(`--window-size=${WIDTH},800`, '--dump-dom');
  const height = /<html[^>]* data-height="(\d+)"/.exec(dom)?.[1];
  if (!height) throw new Error('The page did not draw its diagrams, so no screenshot was taken.');
  for (const scale of SCALES) {
    await run(`--window-size=${WIDTH},${height}`, `--force-device-scale-factor=${scale}`, `--screenshot=${out}`);
    if (statSync(out).size < MAX_BYTES) return;
  }
  throw new Error(`The picture has ${statSync(out).size} bytes; expected less than ${MAX_BYTES}.`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Interrupted)) console.error(messageOf(error));
  process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
}
