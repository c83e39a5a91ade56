import { execFileSync } from 'node:child_process';

const { GITHUB_WORKSPACE: cwd, GITHUB_SHA, CONSUMER_REPOSITORY: origin } = process.env;
const ref = process.env.INPUT_REF || GITHUB_SHA;
const depth = process.env['INPUT_FETCH-DEPTH'];
const git = (...args) => execFileSync('git', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });

git('init', '--quiet');
git('remote', 'add', 'origin', `file://${origin}`);
if (depth === '0')
  git('fetch', '--quiet', '--prune', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
git('fetch', '--quiet', ...(depth === '0' ? [] : [`--depth=${depth}`]), 'origin', ref);
git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
