import { createClients } from '../../src/aws/index.ts';
import { createProgramRunner, type JobLogin, logInJob } from '../../src/docker/index.ts';
import { type Authorization, authorizeAll } from '../../src/ecr/index.ts';
import { secretPartsOf } from '../../src/url.ts';
import { onCancel } from '../../step/cancel.ts';
import { saveState, setOutputs, setSecret } from '../../step/commands.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { createLog } from '../../step/log.ts';
import { readInputs } from './inputs.ts';

/** Logs Docker in to ECR registries for the rest of the job. */
export async function main(): Promise<void> {
  const { aws, registries, masksPassword, logsOut, proxy } = readInputs(await readStepInputs('ecr-login'));
  const log = createLog();
  const env = { ...process.env };
  useProxy(proxy);
  if (!masksPassword) {
    log.warning(
      "The password is not masked, because 'mask-password' is 'false': anyone who reads the log or the outputs can pull and push for twelve hours.",
    );
  }
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const signal = onCancel();
  const clients = createClients(aws, fetchIdToken, setSecret);
  const authorizations = await authorizeAll(clients, registries, {
    mask: masksPassword ? setSecret : () => {},
    ...(aws.maxRetries > 0 && { pause }),
  });
  const [only] = authorizations;
  if (only && authorizations.length === 1) setOutputs({ registry: only.host });
  const made: JobLogin[] = [];
  const keep = (login: JobLogin) => {
    made.push(login);
    saveState('logins', JSON.stringify(made));
  };
  for (const authorization of authorizations) {
    const context = { run: createProgramRunner(undefined, signal), env, log, pause };
    await logInJob(authorization, context, logsOut ? keep : undefined);
    log.info(`Logged in to ${authorization.host}.`);
    setCredentialOutputs(authorization);
  }
}

/** The user and password, under the names of amazon-ecr-login's outputs. */
function setCredentialOutputs({ host, username, password }: Authorization): void {
  const suffix = host.replace(/[^a-zA-Z0-9_]+/g, '_');
  setOutputs({ [`docker_username_${suffix}`]: username, [`docker_password_${suffix}`]: password });
}

/**
 * The proxy for calls to AWS. As in amazon-ecr-login, HTTP_PROXY also applies to HTTPS unless another proxy is set.
 * Hosts in NO_PROXY are reached without a proxy.
 */
function useProxy(given: string): void {
  const { env } = process;
  const forHttps = env.https_proxy || env.HTTPS_PROXY || env.http_proxy || env.HTTP_PROXY;
  if (given) for (const secret of secretPartsOf(given)) setSecret(secret);
  if (given) Object.assign(env, { http_proxy: given, https_proxy: given });
  else if (forHttps) env.https_proxy = forHttps;
}
