import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secretsOfCaches, shownCache, takeOutCredentials } from '../../../src/docker/cache-secrets.ts';
import { csvFields } from '../../../src/docker/outputs.ts';

const KEYS = 'access_key_id=AKIAEXAMPLE,secret_access_key=hush/hush+hush';
const S3 = 'type=s3,region=eu-central-1,bucket=layers,name=web';

describe('credentials in cache-from and cache-to', () => {
  it.each<[string, string[], string[], string[], string[], Record<string, string | undefined>]>([
    [
      "for S3 are passed to buildx in its environment, without the job's session token",
      [`${S3},${KEYS}`],
      [`${S3},${KEYS},mode=max`],
      [S3],
      [`${S3},mode=max`],
      {
        AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'hush/hush+hush',
        AWS_SESSION_TOKEN: undefined,
      },
    ],
    [
      'for S3 with a session token and quoted values are passed to buildx in its environment',
      [],
      [`${S3},access_key_id=A,"secret_access_key=a,b",Session_Token=tok`],
      [],
      [S3],
      { AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 'a,b', AWS_SESSION_TOKEN: 'tok' },
    ],
    [
      "for GitHub's cache are passed to buildx in its environment",
      ['type=gha,scope=web,token=runtime-token'],
      [],
      ['type=gha,scope=web'],
      [],
      { ACTIONS_RUNTIME_TOKEN: 'runtime-token' },
    ],
    [
      'that differ between two entries are not moved',
      [`${S3},access_key_id=A,secret_access_key=a`],
      [`${S3},access_key_id=B,secret_access_key=b`],
      [`${S3},access_key_id=A,secret_access_key=a`],
      [`${S3},access_key_id=B,secret_access_key=b`],
      {},
    ],
    [
      "in one entry are not moved if another entry uses the job's credentials",
      [S3],
      [`${S3},${KEYS}`],
      [S3],
      [`${S3},${KEYS}`],
      {},
    ],
    [
      'that buildx cannot read from its environment are not moved',
      [],
      ['type=azblob,account_url=https://a.example,name=web,secret_access_key=hush'],
      [],
      ['type=azblob,account_url=https://a.example,name=web,secret_access_key=hush'],
      {},
    ],
    [
      'that are missing leave the entries unchanged',
      ['r.example/web:cache', 'type=registry,ref=r.example/web:a'],
      ['type=inline', 'type=gha,mode=max'],
      ['r.example/web:cache', 'type=registry,ref=r.example/web:a'],
      ['type=inline', 'type=gha,mode=max'],
      {},
    ],
  ])('%s', (_, from, to, fromThen, toThen, variables) => {
    expect(takeOutCredentials(from, to, [])).toEqual({ from: fromThen, to: toThen, variables });
  });

  it('are not moved to the environment when the build already uses such a variable', () => {
    const { to, variables } = takeOutCredentials([], [`${S3},${KEYS}`], ['AWS_ACCESS_KEY_ID']);
    expect([to, variables]).toEqual([[`${S3},${KEYS}`], {}]);
  });

  it('are masked, also in URLs, and are not shown when an error names an entry', () => {
    const entries = [
      `${S3},${KEYS},session_token=session-token`,
      'type=gha,token=runtime-token,url=https://user:password@cache.example',
      'type=azblob,secret_access_key=azure-key',
    ];
    expect(secretsOfCaches(entries)).toEqual(
      expect.arrayContaining(['hush/hush+hush', 'session-token', 'runtime-token', 'password', 'azure-key']),
    );
    expect(entries.map(shownCache)).toEqual([S3, 'type=gha', 'type=azblob']);
    expect(shownCache('type=registry,ref=https://user:password@r.example/web')).toBe('type=registry,ref=…');
  });

  it('are no longer in an entry after they were moved to the environment, whatever characters they contain', () => {
    const secret = fc
      .string({ minLength: 8, maxLength: 40 })
      .filter((text) => !/[\r\n]/.test(text) && text.trim() === text);
    fc.assert(
      fc.property(secret, secret, (key, token) => {
        const field = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const entry = `${S3},access_key_id=A,${field(`secret_access_key=${key}`)},${field(`session_token=${token}`)}`;
        const { to, variables } = takeOutCredentials([], [entry], []);
        expect(csvFields(to[0] ?? '').join()).toBe(csvFields(S3).join());
        expect(variables).toMatchObject({ AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token });
      }),
    );
  });
});
