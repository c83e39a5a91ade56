import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import type { RunProgram } from '../../../src/docker/process.ts';
import { runImageSmokeTest } from '../../../src/docker/smoke.ts';

/** Tests a path of a running container whose port is published as `port` on this machine. */
function testPath(port: number): Promise<void> {
  const state = {
    State: { Running: true, ExitCode: 0 },
    NetworkSettings: { Ports: { '8080/tcp': [{ HostPort: String(port) }] }, Networks: {} },
  };
  const run: RunProgram = async (_, args) => {
    const stdout = args.join(' ').startsWith('container inspect') ? JSON.stringify([state]) : '';
    return { code: 0, stdout, stderr: '' };
  };
  const context = { run, env: {}, clock: systemClock, onLine: () => {} };
  return runImageSmokeTest('web', 'smoke', { port: 8080, path: '/', timeoutMs: 0 }, context);
}

it('a smoke test reports a port that closes connections without a response, and one that accepts none', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(testPath(port)).rejects.toThrow(
    /: the connection was closed before a response \(.+\), so check that the service listens on port 8080 of all addresses \(0\.0\.0\.0\), not only of 127\.0\.0\.1, and that it responds to HTTP requests\. Nothing/,
  );
  server.close();
  await once(server, 'close');
  await expect(testPath(port)).rejects.toThrow(
    /: no process accepts connections \(.+\), so check that the service listens on port 8080 of all addresses \(0\.0\.0\.0\), not only of 127\.0\.0\.1\. Nothing/,
  );
});
