import { describe, expect, it } from '@jest/globals';
import { ghaProblem, planCache } from '../../../src/docker/cache.ts';

const place = { reference: 'r.example/web:buildcache' };
const choice = { from: [], to: [] };

describe('planCache', () => {
  it('exports the cache in a format that ECR can store, and ignores a failed export', () => {
    expect(planCache({ cache: 'registry', ...choice }, place, [], true)).toEqual({
      from: ['type=registry,ref=r.example/web:buildcache'],
      to: [
        'type=registry,ref=r.example/web:buildcache,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
      ],
    });
  });

  it.each(['registry', 'gha'] as const)('returns a notice if the builder cannot export a cache of type %s', (cache) => {
    const plan = planCache({ cache, ...choice }, place, [], false);
    expect(plan.to).toEqual([]);
    expect(plan.notice).toContain('docker/setup-buildx-action');
  });

  it('returns a notice with the reason if the cache cannot be stored', () => {
    expect(planCache({ cache: 'registry', ...choice }, { missing: 'Because.' }, [], true)).toEqual({
      from: [],
      to: [],
      notice: 'Because.',
    });
    expect(planCache({ cache: 'registry', ...choice }, { missing: '' }, [], true)).toEqual({ from: [], to: [] });
  });

  it('imports an inline cache from mutable tags', () => {
    expect(planCache({ cache: 'inline', ...choice }, place, ['r.example/web:main'], false)).toEqual({
      from: ['type=registry,ref=r.example/web:main'],
      to: ['type=inline'],
    });
    expect(planCache({ cache: 'inline', ...choice }, place, [], false).notice).toContain('not read');
  });

  it.each([
    ['r.example/c:1', 'type=registry,ref=r.example/c:1,image-manifest=true,oci-mediatypes=true,ignore-error=true'],
    [
      'type=registry,ref=c,image-manifest=false',
      'type=registry,ref=c,image-manifest=false,oci-mediatypes=true,ignore-error=true',
    ],
    ['type=gha,mode=max', 'type=gha,mode=max,ignore-error=true'],
    ['type=local,dest=x,ignore-error=false', 'type=local,dest=x,ignore-error=false'],
    ['type=inline', 'type=inline'],
  ])("uses the user's own %s in place of the default", (to, expected) => {
    expect(planCache({ cache: 'registry', from: ['x'], to: [to] }, place, [], true)).toEqual({
      from: ['x'],
      to: [expected],
    });
  });
});

describe('ghaProblem', () => {
  const TOKEN = { ACTIONS_RUNTIME_TOKEN: 't' };
  const URL = { ACTIONS_RESULTS_URL: 'https://results.example/' };

  it.each<[string, string[], NodeJS.ProcessEnv, string]>([
    ['both variables are missing', ['type=gha'], {}, 'ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL'],
    ['the token is missing', ['type=gha,mode=max'], URL, 'ACTIONS_RUNTIME_TOKEN'],
    ['the token is empty', ['mode=max,type=gha'], { ...URL, ACTIONS_RUNTIME_TOKEN: '' }, 'ACTIONS_RUNTIME_TOKEN'],
    ['the URL is missing', ['type=gha,token=t'], {}, 'ACTIONS_RESULTS_URL'],
    ['only one of two entries has both', ['type=gha,token=t,url=u', 'type=gha'], URL, 'ACTIONS_RUNTIME_TOKEN'],
  ])('names the missing variables if %s', (_, entries, env, missing) => {
    expect(ghaProblem(entries, env)).toContain(`the runner has not set ${missing}: use a runner`);
  });

  it.each<[string, string[], NodeJS.ProcessEnv]>([
    ['the runner has set both variables', ['type=gha'], { ...TOKEN, ...URL }],
    ['the runner has the older URL', ['type=gha'], { ...TOKEN, ACTIONS_CACHE_URL: 'https://cache.example/' }],
    ['the entry has both', ['type=gha,url_v2=u,token=t'], {}],
    ['the cache is another one', ['type=registry,ref=gha', 'r.example/type=gha'], {}],
    ['there is no cache', [], {}],
  ])('finds no problem if %s', (_, entries, env) => {
    expect(ghaProblem(entries, env)).toBeUndefined();
  });
});
