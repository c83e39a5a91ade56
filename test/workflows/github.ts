import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's REST API as far as runs are listed: each is told of under the state that it is in. */
export async function startGithub(runs: readonly Readonly<Record<string, unknown>>[]) {
  const asked: { path: string; authorization: string | undefined }[] = [];
  const server = createServer(({ url = '', headers: { authorization } }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://github');
    asked.push({ path: pathname, authorization });
    const found = runs.filter(({ status }) => status === searchParams.get('status'));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ total_count: found.length, workflow_runs: found }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
