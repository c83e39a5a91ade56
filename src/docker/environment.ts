import { programPath, thisMachine } from './program.ts';

/** Variables that docker, its plugins and git need; none of them contains one of the step's secrets. */
const NAMES = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['SSH_AUTH_SOCK', 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT', 'SOURCE_DATE_EPOCH'],
  // The variables that credential helpers need to access a keyring.
  ...['DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY', 'PASSWORD_STORE_DIR'],
  // The variables that Windows needs.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
  ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'HOMEDRIVE', 'HOMEPATH'],
]);

const FAMILIES = /^(LC_|XDG_|BUILDX_|BUILDKIT_|EXPERIMENTAL_BUILDKIT_)/;
/** The variables that Docker reads. A job may keep its own secrets in similar ones, such as DOCKER_PASSWORD. */
const OF_DOCKER =
  /^DOCKER_(API_VERSION|AUTH_CONFIG|BUILDKIT|CERT_PATH|CLI_\w+|CONFIG|CONTENT_TRUST(_\w+)?|CONTEXT|CUSTOM_HEADERS|DEFAULT_PLATFORM|HIDE_LEGACY_COMMANDS|HOST|TLS|TLS_VERIFY|TMPDIR)$/;

/** The variables that buildx's caches read. */
const CACHES: Readonly<Record<string, RegExp>> = {
  gha: /^ACTIONS_(CACHE_URL|RESULTS_URL|RUNTIME_TOKEN|CACHE_SERVICE_V2)$/,
  s3: /^AWS_/,
};

/** The variables that a credential helper of the job's Docker configuration reads. */
const HELPERS: Readonly<Record<string, RegExp>> = {
  'ecr-login': /^AWS_/,
  gcloud: /^(CLOUDSDK_|GOOGLE_)/,
  gcr: /^(CLOUDSDK_|GOOGLE_)/,
  'acr-env': /^AZURE_/,
  'ghcr-login': /^(GITHUB_TOKEN|GITHUB_ACTOR)$/,
  // https://github.com/isometry/docker-credential-env
  env: /^(DOCKER_\w*(USR|PSW)|DOCKER_CREDENTIAL_ENV_DEBUG|IGNORE_DOCKER_LOGIN|GITHUB_TOKEN|AWS_\w+)$/,
};

/**
 * The environment of docker and git. It is an allow list, so that neither the step's inputs nor the tokens of the
 * runner and AWS reach a program that a file in the workspace may start.
 */
export function childEnvironment(env: NodeJS.ProcessEnv, machine = thisMachine()): NodeJS.ProcessEnv {
  const picked = pick(env, (name) => isPassed(name.toUpperCase()));
  const entries = Object.entries(picked).map(([name, value = '']) => [
    name,
    // In any other folder, a program from the checked-out repository could be started.
    name.toUpperCase() === 'PATH' ? programPath(value, machine) : value,
  ]);
  // Without this variable, programs on Windows look in the current folder first for the programs that they start.
  const isWindows = machine.platform === 'win32';
  return { ...Object.fromEntries(entries), ...(isWindows && { NoDefaultCurrentDirectoryInExePath: '1' }) };
}

function isPassed(name: string): boolean {
  return NAMES.has(name) || FAMILIES.test(name) || OF_DOCKER.test(name);
}

/** Variables that the user named, for example in `secret-envs`. */
export function namedEnvironment(env: NodeJS.ProcessEnv, names: Iterable<string>): NodeJS.ProcessEnv {
  const wanted = new Set(names);
  return pick(env, (name) => wanted.has(name));
}

/** The variables that the caches in these entries, such as `type=gha,mode=max`, require. */
export function cacheEnvironment(env: NodeJS.ProcessEnv, entries: readonly string[]): NodeJS.ProcessEnv {
  return ofKinds(
    env,
    CACHES,
    entries.map((entry) => /(?:^|[,=])\s*type=([a-z0-9]+)/.exec(entry)?.[1] ?? ''),
  );
}

/** The variables from which these credential helpers read their credentials. */
export function helperEnvironment(env: NodeJS.ProcessEnv, helpers: readonly string[]): NodeJS.ProcessEnv {
  return ofKinds(env, HELPERS, helpers);
}

function ofKinds(
  env: NodeJS.ProcessEnv,
  table: Readonly<Record<string, RegExp>>,
  kinds: readonly string[],
): NodeJS.ProcessEnv {
  const patterns = kinds.flatMap((kind) => (Object.hasOwn(table, kind) ? [table[kind] as RegExp] : []));
  return pick(env, (name) => patterns.some((pattern) => pattern.test(name)));
}

function pick(env: NodeJS.ProcessEnv, wanted: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => wanted(name)));
}
