import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOptions, runScript, UsageError } from './command-line.ts';
import { judgeByAwsActions } from './judges/aws-actions.ts';
import { judgeByEcsDeploy } from './judges/ecs-deploy.ts';
import { judgeByEcspresso } from './judges/ecspresso.ts';
import { judgeByExpress } from './judges/express.ts';
import { judgeByLogin } from './judges/login.ts';
import { judgeByMetadata } from './judges/metadata.ts';
import { judgeByMoto } from './judges/moto.ts';
import { judgeByOci } from './judges/oci.ts';
import { printRefused, printVerdicts, type Verdict } from './judges/verdict.ts';

/*
 * Checks the local AWS and our actions with third-party programs. Each runs from an existing checkout; only missing Go
 * modules are downloaded.
 *
 * npm run judge -- moto PATH [--python PROGRAM] [--suite NAME]   moto's tests in server mode
 * npm run judge -- oci PATH                                      the OCI conformance suite
 * npm run judge -- login PATH                                    amazon-ecr-login compared with ecr-login
 * npm run judge -- express PATH [--suite SCENARIO]               AWS's express action compared with deploy-express
 * npm run judge -- ecs-deploy PATH [--python PROGRAM]            fabfuel's ecs-deploy
 * npm run judge -- ecspresso PATH                                ecspresso, built by Go
 * npm run judge -- aws-actions PATH                              AWS's own actions: a folder with a checkout of each
 * npm run judge -- metadata PATH                                 docker/metadata-action compared with build-push
 * --report FILE                                                  writes every verdict as JSON
 */

const OPTIONS = {
  python: { type: 'string', default: 'python3' },
  suite: { type: 'string', multiple: true },
  report: { type: 'string' },
} as const;

type Values = { python: string; suite?: string[] };

const JUDGES: Record<string, (folders: string[], values: Values) => Promise<Verdict[]>> = {
  moto: ([folder = ''], { python, suite }) => judgeByMoto(folder, { python, ...(suite && { suites: suite }) }),
  login: ([folder = '']) => judgeByLogin(folder),
  express: ([folder = ''], { suite }) => judgeByExpress(folder, suite),
  oci: ([folder = '']) => judgeByOci(folder),
  'ecs-deploy': ([folder = ''], { python }) => judgeByEcsDeploy(folder, { python }),
  ecspresso: ([folder = '']) => judgeByEcspresso(folder),
  'aws-actions': ([folder = '']) => judgeByAwsActions(folder),
  metadata: ([folder = '']) => judgeByMetadata(folder),
};

await runScript('judge', async () => {
  const { values, positionals } = readOptions(process.argv.slice(2), OPTIONS, true);
  const [judge = '', ...folders] = positionals;
  const run = JUDGES[judge];
  if (!run) throw new UsageError(`'${judge}' is not a judge; expected ${Object.keys(JUDGES).join(' or ')}.`);
  if (folders.length === 0) throw new UsageError(`${judge} requires the folder of its checkout.`);
  const verdicts = await run(
    folders.map((folder) => resolve(folder)),
    values,
  );
  if (values.report) writeFileSync(values.report, `${JSON.stringify(verdicts, undefined, 2)}\n`);
  console.log([...printVerdicts(judge, verdicts), ...printRefused(verdicts)].join('\n'));
});
