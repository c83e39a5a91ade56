import { describe, expect, it } from '@jest/globals';
import type { DeploymentSubject, PollResult } from '../../../src/controller/controller.ts';
import { TimedObserver } from '../../../src/rollout/timed-observer.ts';

const LATE = { observation: {}, unread: 'ECS did not respond in time.', throttled: false };
const seen: PollResult = { observation: {}, throttled: true };
const subject = (id: string): DeploymentSubject => ({
  cluster: 'shop',
  service: 'web',
  own: { id, taskDefinition: 'web:2', createdAt: 1, earlier: [] },
});

/** Polls that end on command. */
function startTimedObserver() {
  const open: (() => void)[] = [];
  const look = (subjects: readonly DeploymentSubject[]) =>
    new Promise<Map<DeploymentSubject, PollResult>>((resolve) => {
      open.push(() => resolve(new Map(subjects.map((one) => [one, seen]))));
    });
  return { lookout: new TimedObserver<string>({ poll: look }, { rate: 1000 }), open };
}

describe('a poll that ECS does not answer in time', () => {
  it('has no result at the deadline, and its late response is the result of the next poll', async () => {
    const { lookout: observer, open } = startTimedObserver();
    expect([...(await observer.poll(new Map([['web', subject('ecs-svc/1')]]), 1)).values()]).toEqual([LATE]);
    const next = observer.poll(new Map([['web', subject('ecs-svc/1')]]), Number.POSITIVE_INFINITY);
    open[0]?.();
    expect([...(await next).values()]).toEqual([seen]);
    expect(open).toHaveLength(1);
  });

  it.each(['another deployment', 'a service that an effect has changed since', 'a service that was added since'])(
    'has its late response ignored for %s',
    async (what) => {
      const { lookout: observer, open } = startTimedObserver();
      await observer.poll(new Map([['web', subject('ecs-svc/1')]]), 1);
      if (what === 'a service that an effect has changed since') observer.forget('web');
      const key = what === 'a service that was added since' ? 'api' : 'web';
      const id = what === 'another deployment' ? 'ecs-svc/2' : 'ecs-svc/1';
      const next = observer.poll(new Map([[key, subject(id)]]), Number.POSITIVE_INFINITY);
      open[0]?.();
      expect([...(await next).values()]).toEqual([LATE]);
    },
  );
});
