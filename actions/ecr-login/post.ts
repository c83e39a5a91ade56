import { createProgramRunner, type JobLogin, type Logout, logOutJob } from '../../src/docker/index.ts';
import { messageOf } from '../../src/error.ts';
import { getState } from '../../step/commands.ts';
import { createLog } from '../../step/log.ts';

const SENTENCES: Readonly<Record<Logout, (host: string) => string>> = {
  'logged-out': (host) => `Logged out of ${host}.`,
  restored: (host) => `The login to ${host} from before this step is restored.`,
  kept: (host) => `${host} has a newer login than this step's, which is kept.`,
  gone: (host) => `${host} no longer has a login.`,
};

/** Logs out of the registries that the main step logged in to, in reverse order. Never fails the job. */
export async function post(): Promise<void> {
  const log = createLog();
  const context = { run: createProgramRunner(), env: process.env };
  for (const login of logins().reverse()) {
    try {
      log.info(SENTENCES[await logOutJob(login, context)](login.host));
    } catch (error) {
      log.warning(
        `The login to ${login.host} could not be removed from ${login.folder} (${messageOf(error)}); its token expires within twelve hours.`,
      );
    }
  }
}

function logins(): JobLogin[] {
  try {
    return JSON.parse(getState('logins') || '[]') as JobLogin[];
  } catch {
    return [];
  }
}
