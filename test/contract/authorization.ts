/*
 * How far IAM can restrict each permission, according to AWS's Service Authorization Reference (resource types and
 * condition keys of each service's actions). A permission that one of our policies grants needs a row here.
 */

/** How far a permission can be restricted. */
export type Narrowing =
  /** To ARNs in these formats; the format of the resource follows the account. */
  | { readonly to: readonly string[] }
  /** Only with a condition: the resource that IAM evaluates does not identify the target. */
  | { readonly by: string; readonly why: string }
  /** Not at all, because the permission does not support resources. */
  | { readonly never: string };

const NO_RESOURCE: Narrowing = { never: 'the action has no resource-level permissions' };
const SERVICE = { to: ['ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE'] };
const SERVICE_DEPLOYMENT = { to: [...SERVICE.to, 'ecs:REGION:ACCOUNT:service-deployment/CLUSTER/SERVICE/*'] };
const SERVICE_REVISION = { to: [...SERVICE.to, 'ecs:REGION:ACCOUNT:service-revision/CLUSTER/SERVICE/*'] };
const TASK = { to: ['ecs:REGION:ACCOUNT:task/CLUSTER/*'] };
const FAMILY = { to: ['ecs:REGION:ACCOUNT:task-definition/FAMILY:*'] };
/** A write permission is for named repositories; the images of containers may be in any repository of the account. */
const REPOSITORY = { to: ['ecr:REGION:ACCOUNT:repository/REPOSITORY'] };
const PUBLIC = { to: ['ecr-public::ACCOUNT:repository/REPOSITORY'] };
const KEY = { by: 'kms:ViaService', why: "the key is the one that 'kms-key' names" };
const IMAGES = { to: [...REPOSITORY.to, 'ecr:REGION:ACCOUNT:repository/*'] };
const ROLE = { to: ['iam::ACCOUNT:role/ROLE'] };

export const RIGHTS: Readonly<Record<string, Narrowing>> = {
  'ecs:DescribeServices': SERVICE,
  'ecs:UpdateService': SERVICE,
  'ecs:ListServiceDeployments': SERVICE,
  'ecs:DescribeServiceDeployments': SERVICE_DEPLOYMENT,
  'ecs:StopServiceDeployment': SERVICE_DEPLOYMENT,
  'ecs:ContinueServiceDeployment': SERVICE_DEPLOYMENT,
  'ecs:DescribeServiceRevisions': SERVICE_REVISION,
  'ecs:DescribeTasks': TASK,
  'ecs:StopTask': TASK,
  'ecs:ListTasks': {
    by: 'ecs:cluster',
    why: 'its resource is a container instance, which tasks on Fargate do not have',
  },
  'ecs:RegisterTaskDefinition': FAMILY,
  'ecs:RunTask': FAMILY,
  'ecs:TagResource': { to: [...FAMILY.to, ...TASK.to, ...SERVICE.to] },
  'ecs:DescribeTaskDefinition': NO_RESOURCE,
  'ecs:ListTaskDefinitions': NO_RESOURCE,
  'ecs:CreateCluster': NO_RESOURCE,
  'ecs:DescribeClusters': { to: ['ecs:REGION:ACCOUNT:cluster/CLUSTER'] },
  'iam:PassRole': ROLE,
  'iam:GetRole': ROLE,
  'logs:GetLogEvents': { to: ['logs:REGION:ACCOUNT:log-group:*:log-stream:*'] },
  'logs:DescribeLogGroups': NO_RESOURCE,
  'cloudwatch:PutMetricAlarm': {
    to: ['cloudwatch:REGION:ACCOUNT:alarm:TargetTracking-service/CLUSTER/SERVICE-*'],
  },
  'cloudwatch:DeleteAlarms': {
    to: ['cloudwatch:REGION:ACCOUNT:alarm:TargetTracking-service/CLUSTER/SERVICE-*'],
  },
  'cloudwatch:DescribeAlarms': { to: ['cloudwatch:REGION:ACCOUNT:alarm:*'] },
  'ssm:DescribeParameters': NO_RESOURCE,
  'secretsmanager:DescribeSecret': { to: ['secretsmanager:REGION:ACCOUNT:secret:*'] },
  'secretsmanager:ListSecrets': NO_RESOURCE,
  'ecr:GetAuthorizationToken': NO_RESOURCE,
  'ecr:DescribePullThroughCacheRules': NO_RESOURCE,
  'ecr:DescribeRepositoryCreationTemplates': NO_RESOURCE,
  'ecr:BatchGetImage': IMAGES,
  'ecr:DescribeImages': IMAGES,
  'ecr:DescribeRepositories': IMAGES,
  'ecr:DescribeImageScanFindings': IMAGES,
  'ecr:GetDownloadUrlForLayer': IMAGES,
  'ecr:GetLifecyclePolicy': IMAGES,
  'ecr:ListImages': IMAGES,
  'ecr:BatchCheckLayerAvailability': REPOSITORY,
  'ecr:InitiateLayerUpload': REPOSITORY,
  'ecr:UploadLayerPart': REPOSITORY,
  'ecr:CompleteLayerUpload': REPOSITORY,
  'ecr:PutImage': REPOSITORY,
  'ecr:StartImageScan': REPOSITORY,
  'ecr:CreateRepository': REPOSITORY,
  'ecr:PutLifecyclePolicy': REPOSITORY,
  'ecr:TagResource': REPOSITORY,
  'ecr-public:GetAuthorizationToken': NO_RESOURCE,
  'sts:GetServiceBearerToken': NO_RESOURCE,
  'ecr-public:DescribeRegistries': NO_RESOURCE,
  'ecr-public:BatchCheckLayerAvailability': PUBLIC,
  'ecr-public:CompleteLayerUpload': PUBLIC,
  'ecr-public:CreateRepository': PUBLIC,
  'ecr-public:DescribeRepositories': PUBLIC,
  'ecr-public:InitiateLayerUpload': PUBLIC,
  'ecr-public:PutImage': PUBLIC,
  'ecr-public:TagResource': PUBLIC,
  'ecr-public:UploadLayerPart': PUBLIC,
  'ecr:BatchImportUpstreamImage': { to: ['ecr:REGION:ACCOUNT:repository/*'] },
  'kms:CreateGrant': KEY,
  'kms:DescribeKey': KEY,
  'kms:RetireGrant': KEY,
  'ecs:CreateService': SERVICE,
  'ecs:UntagResource': SERVICE,
  'ecs:CreateExpressGatewayService': SERVICE,
  'ecs:UpdateExpressGatewayService': SERVICE,
  'ecs:DescribeExpressGatewayService': SERVICE,
  'ec2:DescribeSubnets': NO_RESOURCE,
  'ec2:DescribeSecurityGroups': NO_RESOURCE,
  'elasticloadbalancing:DescribeTargetHealth': NO_RESOURCE,
  'elasticloadbalancing:DescribeTargetGroups': NO_RESOURCE,
  'elasticloadbalancing:DescribeTargetGroupAttributes': NO_RESOURCE,
  'elasticloadbalancing:DescribeListeners': NO_RESOURCE,
  'elasticloadbalancing:DescribeRules': NO_RESOURCE,
  'elasticloadbalancing:DescribeLoadBalancers': NO_RESOURCE,
  'application-autoscaling:DescribeScalableTargets': NO_RESOURCE,
  'application-autoscaling:DescribeScalingPolicies': NO_RESOURCE,
  'application-autoscaling:RegisterScalableTarget': {
    to: ['application-autoscaling:REGION:ACCOUNT:scalable-target/*'],
  },
  'application-autoscaling:DeregisterScalableTarget': {
    to: ['application-autoscaling:REGION:ACCOUNT:scalable-target/*'],
  },
  'application-autoscaling:DeleteScalingPolicy': { to: ['application-autoscaling:REGION:ACCOUNT:scalable-target/*'] },
  'application-autoscaling:PutScalingPolicy': { to: ['application-autoscaling:REGION:ACCOUNT:scalable-target/*'] },
  'codedeploy:CreateDeployment': { to: ['codedeploy:REGION:ACCOUNT:deploymentgroup:*'] },
  'codedeploy:GetDeployment': { to: ['codedeploy:REGION:ACCOUNT:deploymentgroup:*'] },
  'codedeploy:GetDeploymentGroup': { to: ['codedeploy:REGION:ACCOUNT:deploymentgroup:*'] },
  'codedeploy:ListDeployments': { to: ['codedeploy:REGION:ACCOUNT:deploymentgroup:*'] },
  'codedeploy:GetApplication': { to: ['codedeploy:REGION:ACCOUNT:application:*'] },
  'codedeploy:RegisterApplicationRevision': { to: ['codedeploy:REGION:ACCOUNT:application:*'] },
  'codedeploy:GetApplicationRevision': { to: ['codedeploy:REGION:ACCOUNT:application:*'] },
  'codedeploy:GetDeploymentConfig': { to: ['codedeploy:REGION:ACCOUNT:deploymentconfig:*'] },
  'codedeploy:StopDeployment': NO_RESOURCE,
  'codedeploy:ContinueDeployment': NO_RESOURCE,
  'codedeploy:GetDeploymentTarget': NO_RESOURCE,
  'codedeploy:ListDeploymentTargets': NO_RESOURCE,
  'codedeploy:BatchGetDeploymentTargets': NO_RESOURCE,
};

/** Conditions that a permission must have because its resource alone allows too much. */
export const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  'iam:PassRole': ['iam:PassedToService'],
  'ecs:TagResource': ['ecs:CreateAction'],
  'ecs:RunTask': ['ecs:cluster'],
  'ecs:UpdateService': ['ecs:task-definition'],
};
