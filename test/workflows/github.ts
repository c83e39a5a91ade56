import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The part of GitHub's REST API that lists workflow runs by status. */
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

/** The part of GitHub's REST API for the comments of a pull request. */
export async function startComments() {
  const comments: { id: number; body: string; user: { login: string; type: string }; html_url: string }[] = [];
  const api = {
    comments,
    requests: [] as string[],
    /** The response to every request. */
    refuse: undefined as { status: number; message: string } | undefined,
    url: '',
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const answer = (method: string, path: string, body: string): { status: number; data: unknown } => {
    if (api.refuse) return { status: api.refuse.status, data: { message: api.refuse.message } };
    if (method === 'GET') return { status: 200, data: comments };
    if (method === 'POST') {
      const id = comments.length + 1;
      const made = {
        id,
        body,
        user: { login: 'github-actions[bot]', type: 'Bot' },
        html_url: `https://github.com/c/${id}`,
      };
      comments.push(made);
      return { status: 201, data: made };
    }
    const found = comments.find(({ id }) => path.endsWith(`/issues/comments/${id}`));
    if (!found || method !== 'PATCH') return { status: 404, data: { message: 'Not Found' } };
    found.body = body;
    return { status: 200, data: found };
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://github');
    const { body = '' } = JSON.parse((await textOf(request)) || '{}') as { body?: string };
    api.requests.push(`${request.method} ${pathname}`);
    const { status, data } = answer(request.method ?? '', pathname, body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(data));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return api;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
