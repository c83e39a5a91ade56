import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CodeDeploy } from '@aws-sdk/client-codedeploy';
import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { LocalAws } from '../../local-aws/server.ts';
import { NAMES } from './hello.ts';
import { createTargetGroup } from './target-group.ts';

/** How the demo's deployments shift the traffic. */
export const STRATEGIES = ['rolling', 'blue-green', 'canary', 'codedeploy'] as const;
export type StrategyName = (typeof STRATEGIES)[number];

/** The new version's share before it gets all of the traffic, and how long each stage lasts. */
const CANARY_PERCENT = 20;
const BAKE_MINUTES = 1;
const CODEDEPLOY_CONFIG = 'hello-canary';
/** The alarm whose state the demo sets. It is for a business metric, because no request fails. */
const ALARM = 'hello-orders';
const role = (name: string, { account }: LocalAws) => `arn:aws:iam::${account}:role/${name}`;

type Members = Pick<
  CreateServiceCommandInput,
  'deploymentController' | 'deploymentConfiguration' | 'loadBalancers' | 'healthCheckGracePeriodSeconds'
>;

/** The load balancer, the alarm and, for CodeDeploy, the application of a service with this strategy. */
export class Strategy {
  readonly name: StrategyName;
  readonly #aws: LocalAws;
  readonly #options;
  #groups: readonly string[] = [];
  #rules: readonly string[] = [];
  #listener = '';

  constructor(name: StrategyName, aws: LocalAws) {
    this.name = name;
    this.#aws = aws;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    this.#options = { endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } };
  }

  /** The inputs of deploy-service that the strategy needs. */
  get inputs(): Readonly<Record<string, string>> {
    if (this.name !== 'codedeploy') return {};
    return {
      'codedeploy-application': NAMES.service,
      'codedeploy-deployment-group': NAMES.service,
      'codedeploy-deployment-config': CODEDEPLOY_CONFIG,
    };
  }

  /** Creates the load balancer and the alarm. @returns the URL for users */
  async prepare(): Promise<string> {
    const elb = new ElasticLoadBalancingV2(this.#options);
    const groups: string[] = [];
    for (const Name of [`${NAMES.service}-blue`, `${NAMES.service}-green`]) {
      groups.push(await createTargetGroup(elb, Name, { drain: 10, interval: 5, timeout: 2 }));
    }
    this.#groups = groups;
    const { LoadBalancers } = await elb.createLoadBalancer({
      Name: NAMES.service,
      Subnets: ['subnet-0a1b2c3d', 'subnet-1a2b3c4d'],
    });
    const forward = [{ Type: 'forward' as const, TargetGroupArn: groups[0] }];
    // ECS requires both target groups in the rules whose weights it changes.
    const TargetGroups = groups.map((TargetGroupArn, index) => ({ TargetGroupArn, Weight: index === 0 ? 1 : 0 }));
    const Actions = [{ Type: 'forward' as const, ForwardConfig: { TargetGroups } }];
    const rules: string[] = [];
    for (const Port of [80, 8080]) {
      const { Listeners } = await elb.createListener({
        LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
        Protocol: 'HTTP',
        Port,
        DefaultActions: forward,
      });
      const ListenerArn = Listeners?.[0]?.ListenerArn ?? '';
      this.#listener ||= ListenerArn;
      if (this.name === 'codedeploy') continue;
      const Conditions = [{ Field: 'path-pattern', Values: ['/*'] }];
      const { Rules } = await elb.createRule({ ListenerArn, Priority: 1, Conditions, Actions });
      rules.push(Rules?.[0]?.RuleArn ?? '');
    }
    this.#rules = rules;
    elb.destroy();
    await this.#makeAlarm();
    return this.#aws.listeners().find(({ ListenerArn }) => ListenerArn === this.#listener)?.Url ?? '';
  }

  /** The members of CreateService in addition to those of every service of the demo. */
  members(base: Members): Members {
    const [targetGroupArn = '', alternateTargetGroupArn = ''] = this.#groups;
    const place = { targetGroupArn, containerName: NAMES.container, containerPort: NAMES.containerPort };
    if (this.name === 'codedeploy') return { deploymentController: { type: 'CODE_DEPLOY' }, loadBalancers: [place] };
    const [productionListenerRule = '', testListenerRule = ''] = this.#rules;
    const alarms = { alarmNames: [ALARM], enable: true, rollback: true };
    const { maximumPercent: _, ...kept } = base.deploymentConfiguration ?? {};
    if (this.name === 'rolling')
      return {
        deploymentConfiguration: { ...base.deploymentConfiguration, alarms, bakeTimeInMinutes: BAKE_MINUTES },
        loadBalancers: [place],
      };
    const advancedConfiguration = {
      alternateTargetGroupArn,
      productionListenerRule,
      testListenerRule,
      roleArn: role('hello-load-balancer', this.#aws),
    };
    return {
      deploymentConfiguration: {
        ...kept,
        alarms,
        bakeTimeInMinutes: BAKE_MINUTES,
        ...(this.name === 'blue-green'
          ? { strategy: 'BLUE_GREEN' as const }
          : {
              strategy: 'CANARY' as const,
              canaryConfiguration: { canaryPercent: CANARY_PERCENT, canaryBakeTimeInMinutes: BAKE_MINUTES },
            }),
      },
      loadBalancers: [{ ...place, advancedConfiguration }],
    };
  }

  /** Creates the resources with which CodeDeploy deploys the service, after the service was created. */
  async afterCreate(): Promise<void> {
    if (this.name !== 'codedeploy') return;
    const codedeploy = new CodeDeploy(this.#options);
    await codedeploy.createApplication({ applicationName: NAMES.service, computePlatform: 'ECS' });
    await codedeploy.createDeploymentConfig({
      deploymentConfigName: CODEDEPLOY_CONFIG,
      computePlatform: 'ECS',
      trafficRoutingConfig: {
        type: 'TimeBasedCanary',
        timeBasedCanary: { canaryPercentage: CANARY_PERCENT, canaryInterval: BAKE_MINUTES },
      },
    });
    await codedeploy.createDeploymentGroup({
      applicationName: NAMES.service,
      deploymentGroupName: NAMES.service,
      serviceRoleArn: role('hello-codedeploy', this.#aws),
      ecsServices: [{ clusterName: NAMES.cluster, serviceName: NAMES.service }],
      deploymentConfigName: CODEDEPLOY_CONFIG,
      deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
      blueGreenDeploymentConfiguration: {
        terminateBlueInstancesOnDeploymentSuccess: {
          action: 'TERMINATE',
          terminationWaitTimeInMinutes: BAKE_MINUTES,
        },
        deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT' },
      },
      alarmConfiguration: { enabled: true, alarms: [{ name: ALARM }] },
      autoRollbackConfiguration: {
        enabled: true,
        events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
      },
      loadBalancerInfo: {
        targetGroupPairInfoList: [
          {
            targetGroups: [{ name: `${NAMES.service}-blue` }, { name: `${NAMES.service}-green` }],
            prodTrafficRoute: { listenerArns: [this.#listener] },
          },
        ],
      },
    });
    codedeploy.destroy();
  }

  /** Sets the state of the alarm that the deployments monitor. */
  async setAlarm(StateValue: 'OK' | 'ALARM'): Promise<void> {
    const cloudWatch = new CloudWatch(this.#options);
    await cloudWatch.setAlarmState({ AlarmName: ALARM, StateValue, StateReason: 'Set by the demo.' });
    cloudWatch.destroy();
  }

  async #makeAlarm(): Promise<void> {
    const cloudWatch = new CloudWatch(this.#options);
    await cloudWatch.putMetricAlarm({
      AlarmName: ALARM,
      Namespace: 'hello',
      MetricName: 'Orders',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
    });
    cloudWatch.destroy();
    await this.setAlarm('OK');
  }
}
