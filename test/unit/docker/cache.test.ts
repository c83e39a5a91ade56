import { describe, expect, it } from '@jest/globals';
import { planCache } from '../../../src/docker/cache.ts';

const place = { reference: 'r.example/web:buildcache' };
const choice = { from: [], to: [] };

describe('planCache', () => {
  it('the cache is exported in a format that ECR can store, and a failed export does not fail the build', () => {
    expect(planCache({ cache: 'registry', ...choice }, place, [], true)).toEqual({
      from: ['type=registry,ref=r.example/web:buildcache'],
      to: [
        'type=registry,ref=r.example/web:buildcache,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
      ],
    });
  });

  it.each(['registry', 'gha'] as const)('a builder that cannot export a cache is reported: %s', (cache) => {
    const plan = planCache({ cache, ...choice }, place, [], false);
    expect(plan.to).toEqual([]);
    expect(plan.notice).toContain('docker/setup-buildx-action');
  });

  it('the reason is given if there is no place for the cache', () => {
    expect(planCache({ cache: 'registry', ...choice }, { missing: 'Because.' }, [], true)).toEqual({
      from: [],
      to: [],
      notice: 'Because.',
    });
    expect(planCache({ cache: 'registry', ...choice }, { missing: '' }, [], true)).toEqual({ from: [], to: [] });
  });

  it('an inline cache is imported from mutable tags', () => {
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
  ])("the user's own %s replaces the default", (to, expected) => {
    expect(planCache({ cache: 'registry', from: ['x'], to: [to] }, place, [], true)).toEqual({
      from: ['x'],
      to: [expected],
    });
  });
});
