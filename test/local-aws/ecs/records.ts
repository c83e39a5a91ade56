/**
 * The public records of real ECS deployments and the documented behavior that the local AWS reproduces: a row for each,
 * with the test of the local AWS that checks its order, text, counts and times, and the replay that checks the verdict.
 * A row without a test or a replay has a reason.
 */
export interface RecordRow {
  readonly record: string;
  readonly local: Held | string;
  readonly decider?: Held | string;
}

/** The file of a test, in test/, and its title or the fixed part of it. */
export type Held = readonly [file: string, title: string];

const aws = (title: string): Held => ['local-aws/ecs/aws-timing.test.ts', title];
const record = (title: string): Held => ['local-aws/ecs/records.test.ts', title];
const timeline = (title: string): Held => ['local-aws/ecs/timelines.test.ts', title];
const ecs = (file: string, title: string): Held => [`local-aws/ecs/${file}.test.ts`, title];
const recorded = (title: string): Held => ['integration/replay/recorded.ts', title];
const documented = (title: string): Held => ['integration/replay/documented.ts', title];
const shifts = (title: string): Held => ['integration/replay/shifts.ts', title];
const classified = (text: string): Held => ['unit/diagnosis/texts.ts', text];

/** Deployments and their service deployments over time. */
const DEPLOYMENTS: readonly RecordRow[] = [
  {
    record:
      "AWS CLI's example: startedAt 1.6 s after createdAt, finishedAt 93 s after it, breaker 0 of 3, alarms DISABLED",
    local: record('a deployment of one task has the times and the circuit breaker of the example in the AWS CLI'),
    decider: recorded('a deployment of one task is reported as deployed once its service deployment is successful'),
  },
  {
    record: 'image tag missing: failures at 2:34, 4:46 and 11:00, rollback at 11:44, the failed one DRAINING at 13:30',
    local: timeline('a deployment with a missing image tag has three failed pulls'),
    decider: recorded('a deployment whose image tag is missing is rolled back by the circuit breaker'),
  },
  {
    record: 'image tag missing: the failed deployment is DRAINING before it leaves the list',
    local: record('a failed deployment is DRAINING halfway through the rollback, after its tasks were stopped'),
    decider: ['integration/replay/recorded.ts', '2 DRAINING FAILED 0/0'],
  },
  {
    record: 'image tag missing, another account: failures after 2, 4 and 6 minutes, then nothing for 11 minutes',
    local: record(
      'a deployment with a missing image is still in progress after 17 minutes if its third task never fails',
    ),
    decider: recorded('a deployment that never reaches the circuit breaker threshold is stopped at the timeout'),
  },
  {
    record: 'the port is never opened: unhealthy at 3:50, 9:28 and 14:57, failed at 15:34',
    local: timeline(
      'a deployment whose tasks never listen on their port has three unhealthy targets, and is rolled back',
    ),
    decider: recorded('a deployment whose tasks never listen on their port is rolled back by the circuit breaker'),
  },
  {
    record: 'container health check fails: stop and start at the same time, failure 1 ms before the rollback',
    local: timeline('a deployment with a failing container health check'),
    decider: recorded('a deployment whose container health check fails is rolled back by the circuit breaker'),
  },
  {
    record: 'container health check fails: the failed task is stopped 98 s after the failure, completed after 191 s',
    local: record('a failed deployment is DRAINING halfway through the rollback, after its tasks were stopped'),
    decider: recorded('a deployment whose container health check fails is rolled back by the circuit breaker'),
  },
  {
    record: 'canary with an alarm: rollback 21 s after ALARM',
    local: record('a canary is rolled back 21 s after its alarm goes into ALARM'),
    decider: recorded('a canary whose alarm is in ALARM is rolled back'),
  },
  {
    record: 'canary that is never healthy, without a circuit breaker: in progress after 29 minutes',
    local: timeline('a service without a circuit breaker still replaces unhealthy tasks after 29 minutes'),
    decider: recorded('a canary that is never healthy and has no circuit breaker is stopped at the timeout'),
  },
  {
    record: 'canary that is never healthy, with the circuit breaker: 8 minutes',
    local: record('a canary that is never healthy is ended by the circuit breaker after at least 8 minutes'),
    decider: ['integration/rollout/native.test.ts', 'is rolled back, with the cause, if its new version %s'],
  },
  {
    record: 'SUCCESSFUL 38 s before the classic deployment completed',
    local: timeline('a deployment of one task takes about 90 s and is SUCCESSFUL while the old task drains'),
    decider: recorded('a deployment is reported as deployed at SUCCESSFUL, 38 s before the old tasks have drained'),
  },
  {
    record: 'a rollback takes 24 s at least, and 45 s for a canary that a person stopped',
    local: record('a rollback takes 24 to 191 s'),
    decider: recorded('a deployment whose image tag is missing is stopped when a second task fails for this cause'),
  },
  {
    record: 'previous SUCCESSFUL, ours IN_PROGRESS, ours ROLLBACK_SUCCESSFUL: a rollback makes no service deployment',
    local: record('a rollback is part of the failed service deployment, and creates no other service deployment'),
    decider: recorded('a deployment is rolled back although the earlier deployment is shown as SUCCESSFUL'),
  },
  {
    record: 'after a rollback PRIMARY has the ID of the earlier completed deployment',
    local: ecs('rollback', 'rolls a deployment back, and all responses show the FAILED and the PRIMARY deployment'),
    decider: documented('a deployment is rolled back to the last completed deployment, under the old ID'),
  },
  {
    record: 'without an earlier completed deployment, ours stays PRIMARY and FAILED',
    local: ecs('rollback', 'without a rollback target leaves the first deployment PRIMARY and FAILED'),
    decider: documented('a deployment fails if neither ECS nor Slipway finds a revision to roll back to'),
  },
  {
    record: 'a rollback can fail',
    local: ecs(
      'rollback',
      'makes a failing rollback ROLLBACK_FAILED, and leaves the old deployment PRIMARY and FAILED',
    ),
    decider: documented('a rollback that fails is reported as a failed rollback'),
  },
  {
    record: 'a deployment that starts during a rollback leaves nothing COMPLETED to roll back to',
    local: ecs('rollback', 'has no rollback target for a deployment started during a rollback'),
    decider: documented('a deployment that starts during a rollback is rolled back with our update'),
  },
  {
    record: 'superseded: ours stays ACTIVE until it leaves the list, and is never FAILED; STOP_REQUESTED, STOPPED',
    local: ecs('superseded', 'a superseded deployment is ACTIVE until it disappears'),
    decider: recorded('a deployment that another update replaces is superseded, and not failed'),
  },
  {
    record: 'an infrastructure tool sends our task definition again under a new deployment ID',
    local: ecs('update-service', 'a new deployment for ${what}'),
    decider: recorded('a deployment whose revision an infrastructure tool deploys again is followed under the new ID'),
  },
  {
    record: 'the same task definition on a COMPLETED PRIMARY makes no new deployment',
    local: ecs('update-service', 'a new deployment for ${what}'),
    decider: ['integration/deploy/unchanged.test.ts', 'gets the requested settings without a new deployment'],
  },
  {
    record: '20 s at desired count 0',
    local: ecs('completion', 'takes about 20 s at desired count 0, without any task'),
    decider: documented('a deployment at desired count 0 is reported as deployed although no task runs'),
  },
  {
    record: 'rolloutState is absent behind a Classic Load Balancer',
    local: record('a deployment behind a Classic Load Balancer has no rolloutState'),
    decider: documented('a deployment behind a Classic Load Balancer, without rolloutState, is reported as deployed'),
  },
  {
    record: 'deployments is an empty list for the controllers CODE_DEPLOY and EXTERNAL',
    local: record('a service with the controller EXTERNAL has an empty list of deployments'),
    decider: ['integration/controller/codedeploy/deploy.test.ts', 'with AllAtOnce is reported as deployed'],
  },
  {
    record: 'reads lag behind an update, or fail for a while',
    local: [
      'local-aws/stale.test.ts',
      'show a service as it was before the update, and the update once the delay has passed',
    ],
    decider: ['integration/replay/replay.test.ts', 'with disturbed reads'],
  },
  {
    record: 'failedTasks counts consecutive failures, and is 0 again once a task is healthy',
    local: record('failedTasks is 0 again once a task is healthy'),
  },
];

/** Responses, times and events of single calls. */
const SHAPES: readonly RecordRow[] = [
  {
    record:
      'the response of UpdateService: desiredCount 0, requestedTaskCount 0, no currentServiceDeployment while PENDING',
    local: aws('have a desired count of 0 and no service deployment ID while the new service deployment is PENDING'),
  },
  {
    record:
      "the number of a deployment ends its service revision's ARN; a service deployment has an ID of 21 characters",
    local: record(
      'a deployment ID contains the number of the service revision, and a service deployment ID has 21 characters',
    ),
  },
  { record: 'deployment IDs are random', local: aws('have deployment IDs that do not sort by time') },
  {
    record: 'platformVersion 1.4.0 for LATEST, roleArn AWSServiceRoleForECS, resourceManagementType CUSTOMER',
    local: aws('show platform version 1.4.0 for LATEST, the service-linked role and the resource management type'),
  },
  {
    record: 'availabilityZoneRebalancing: ENABLED when a service is created, kept by an update',
    local: record('CreateService enables Availability Zone rebalancing by default, and UpdateService keeps it'),
  },
  {
    record: 'blue/green alternates between the target group and the alternate one',
    local: aws('blue/green deployments alternate between the two target groups'),
  },
  {
    record: 'first "has started" 14 to 17 s after the update',
    local: aws('starts the first tasks 14 to 17 s after the update'),
  },
  {
    record: 'image pull: 8 to 12 minutes until the breaker',
    local: aws('fails a deployment whose image is missing after 8 to 12 minutes'),
  },
  {
    record: 'never healthy at the load balancer: 588 s (60 s grace) to 934 s',
    local: aws('takes 588 to 934 s to fail a deployment whose targets never become healthy'),
  },
  {
    record: 'drain: stopped, 1.6 to 10 s later deregistered and draining with the taskSet, about 62 s later completed',
    local: aws('reports draining with the order and the times in the records'),
  },
  {
    record: 'tasks that turn healthy together are one event with a count',
    local: aws('reports draining with the order and the times in the records'),
  },
  {
    record: '"stopped N pending tasks"',
    local: aws('the service event about stopped tasks counts pending tasks separately from running tasks'),
  },
  {
    record: 'a new target needs one passing check, whatever the threshold',
    local: ['local-aws/elb.test.ts', 'becomes healthy after the health check interval that the target group sets'],
  },
  {
    record: 'without any check, a task counts as healthy 40 s after RUNNING',
    local: ecs('tasks', 'is sufficient for ECS 40 s after RUNNING if there is no health check'),
  },
  {
    record: "a task's times: createdAt, connectivityAt, pullStartedAt … stoppedAt, in order",
    local: record('the timestamps of a task are those of the records, in the same order'),
  },
  {
    record: 'a stopped task is described for an hour',
    local: ecs('tasks', "a standalone task goes through ECS's states, exits with 0, and is removed an hour after"),
  },
  {
    record: 'a tag is resolved by the first task; three failed attempts fail the deployment',
    local: ecs('breaker', 'an image that three consecutive tasks cannot resolve ends a deployment below the threshold'),
  },
  {
    record: 'Fargate: 32 vCPU with 60, 120 or 244 GB',
    local: record('Fargate accepts 32 vCPU with 60, 120 and 244 GB of memory, and with no other size'),
  },
  {
    record: 'a Network Load Balancer: ten minutes more in three stages',
    local: record('PRE_SCALE_UP and the traffic shifts take the recorded time behind'),
  },
  {
    record: 'a lifecycle stage lasts 24 hours at most',
    local: ecs('traffic-rules', 'is rolled back when a lifecycle stage has lasted 24 hours'),
  },
  {
    record: 'a deployment lasts 30 days at most',
    local: ecs('traffic-rules', 'is rolled back when it has lasted 30 days'),
  },
  {
    record: 'pause hooks in every strategy, ROLLING included',
    local: ecs('hooks', 'pause the deployment before the first task and before completion'),
    decider: shifts('a deployment that a pause hook holds is not reported as deployed before somebody continues it'),
  },
  {
    record: 'early success: BLOCKING stops the old tasks first, DEFERRED keeps them',
    local: ecs(
      'overlap',
      'with early success can continue after the service deployment is SUCCESSFUL at healthyPercent',
    ),
    decider: documented(
      'a deployment with early success that defers the cleanup is reported as deployed while old tasks still run',
    ),
  },
  {
    record: 'an alarm in ALARM at the start is ignored for the whole deployment',
    local: ecs('alarms', 'that are in ALARM at the start turn off alarm monitoring for this deployment'),
  },
  {
    record: 'the alarm keeps the deployment IN_PROGRESS during its bake time',
    local: ecs('alarms', 'keep a ROLLING deployment IN_PROGRESS after all tasks run'),
    decider: shifts('a deployment whose alarm is in ALARM during the bake time is rolled back'),
  },
  {
    record: 'the circuit breaker: threshold by percentage and count',
    local: ecs('breaker', 'is ${expected} at desired count ${desired}'),
  },
  {
    record: 'the circuit breaker: stage 1 counts starts, stage 2 health checks',
    local: ecs(
      'breaker',
      'the circuit breaker counts start failures until a task has run, and health check failures always',
    ),
  },
  {
    record: 'the circuit breaker: resetOnHealthyTask',
    local: ecs('breaker', 'set to true counts only consecutive failures'),
  },
  {
    record: 'a crash loop without a health check never triggers the circuit breaker',
    local: ecs(
      'completion',
      'does not occur, and the circuit breaker is not triggered, in a crash loop without a health check',
    ),
    decider: [
      'integration/rollout/monitoring.test.ts',
      'a crash loop that neither a health check nor a load balancer detects',
    ],
  },
  {
    record: 'retries of failed starts are at most 27 minutes apart',
    local: ecs('breaker', 'the delay between task starts grows with each failure, up to 27 minutes'),
  },
  {
    record: 'service revisions and deployments are kept for 90 days; MISSING without an error',
    local: ecs('service-deployments', 'service deployments and revisions are listed newest first'),
  },
  {
    record: 'StopServiceDeployment rolls back without any rollback setting; idempotent; refused at the end',
    local: ecs('stop', 'rolls back to the old deployment, even without the circuit breaker'),
    decider: documented('a deployment that a person stops in the console is rolled back'),
  },
  {
    record: "EventBridge's events of deployments, hooks, services and tasks",
    local: 'neither the product nor another part of the local AWS receives events: rules are stored, and none fires',
  },
];

/** The events of services and the texts of stopped tasks. */
const TEXTS: readonly RecordRow[] = [
  {
    record: 'at most 100 events, newest first; a problem is not repeated within six hours',
    local: record('a service keeps its newest 100 events, and repeats a problem only after six hours'),
  },
  {
    record: 'the events of a deployment, and of one behind a load balancer',
    local: timeline('a deployment of one task takes about 90 s and is SUCCESSFUL while the old task drains'),
  },
  {
    record: '"Amazon ECS replaced 1 tasks due to an unhealthy status."; "(task T) failed container health checks."',
    local: timeline('a deployment with a failing container health check'),
    decider: classified('failed container health checks'),
  },
  {
    record: '"(task T) (port P) is unhealthy in (target-group ARN) due to (reason R)" on Fargate',
    local: timeline(
      'a deployment whose tasks never listen on their port has three unhealthy targets, and is rolled back',
    ),
    decider: classified('is unhealthy in'),
  },
  {
    record: '"(task T) (instance I) (port P) is unhealthy in …" on EC2',
    local: record('an unhealthy target on EC2 is reported with its instance and its host port'),
    decider: classified('(instance '),
  },
  {
    record: '"deployment failed: tasks failed to start.", then "rolling back to deployment"',
    local: timeline('a deployment with a missing image tag has three failed pulls'),
    decider: classified('tasks failed to start.'),
  },
  {
    record: '"deployment failed: alarm detected."',
    local: ecs(
      'alarms',
      'in ALARM without a rollback stop the service deployment, and the deployment is PRIMARY and FAILED',
    ),
    decider: classified('alarm detected.'),
  },
  {
    record: '"deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. …"',
    local: ecs(
      'hooks',
      'that returns IN_PROGRESS is invoked again after 30 s or after the callBackDelay in the result',
    ),
    decider: classified('lifecycle hook(s) failed.'),
  },
  {
    record: '"Deployment [id] rollback has failed."',
    local: ecs(
      'rollback',
      'makes a failing rollback ROLLBACK_FAILED, and leaves the old deployment PRIMARY and FAILED',
    ),
    decider: classified('rollback has failed'),
  },
  {
    record: '"is unable to consistently start tasks successfully."; "was unable to place a task. Reason: CannotPull…"',
    local: timeline('a deployment with a missing image tag has three failed pulls'),
    decider: classified('is unable to consistently start tasks successfully'),
  },
  {
    record: '"was unable to stop or start tasks during a deployment because of the service deployment configuration."',
    local: ecs('overlap', 'causes a service event if the percentages leave no room for it'),
    decider: classified('was unable to stop or start tasks during a deployment'),
  },
  {
    record: 'missing capacity: "was unable to place a task. Reason: …"',
    local: ecs('completion', 'waits, with one service event, until the percentages leave room for the new tasks'),
    decider: classified('Capacity is unavailable at this time'),
  },
  {
    record: 'events about what is not simulated: throttling, protection, permissions, task sets, zones',
    local: record('a plan can add a service event that is not simulated'),
    decider: classified('operations are being throttled'),
  },
  {
    record: 'stopped tasks: a missing image, secret and log group, and any other text by plan',
    local: ecs('tasks', 'because of ${what} has the stop code TaskFailedToStart and no exit code'),
    decider: classified('CannotPullImageManifestError: manifest unknown: Requested image not found'),
  },
  {
    record: 'stopped tasks: exit codes, out of memory, termination by AWS',
    local: ecs('tasks', 'a plan can make several containers exit, or make AWS terminate the task'),
    decider: classified('OutOfMemoryError'),
  },
  {
    record: '"Task failed ELB health checks in (target-group arn:…)"',
    local: timeline(
      'a deployment whose tasks never listen on their port has three unhealthy targets, and is rolled back',
    ),
    decider: classified('Task failed ELB health checks in'),
  },
  {
    record: '"Scaling activity initiated by (deployment ecs-svc/N)"',
    local: record('the stopped reason of a replaced task is the scaling activity of the new deployment'),
    decider: classified('Scaling activity initiated by'),
  },
  {
    record: 'statusReason of hooks that fail, and of a rollback by the circuit breaker',
    local: ecs(
      'hooks',
      'that returns IN_PROGRESS is invoked again after 30 s or after the callBackDelay in the result',
    ),
    decider: classified('rolled back because'),
  },
  {
    record: 'statusReason of an invalid networking configuration',
    local: ecs('traffic-rules', 'is rolled back because of %s'),
    decider: classified('of invalid networking configuration'),
  },
  {
    record: 'the refusals of UpdateService with a strategy',
    local: ecs('strategy', 'advancedConfiguration field is required for all loadBalancers'),
  },
  {
    record:
      '"TaskDefinition is inactive", ServiceNotFoundException, ServiceNotActiveException, MISSING with status 200',
    local: ecs('update-service', 'refuses resources that do not exist or are not active'),
  },
];

export const RECORDS: readonly RecordRow[] = [...DEPLOYMENTS, ...SHAPES, ...TEXTS];
