import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { CodeDeploy } from '@aws-sdk/client-codedeploy';
import { ECR } from '@aws-sdk/client-ecr';
import { ECRPUBLIC } from '@aws-sdk/client-ecr-public';
import { ECS } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { IAM } from '@aws-sdk/client-iam';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { SSM } from '@aws-sdk/client-ssm';
import { STS } from '@aws-sdk/client-sts';
import type { LocalAws } from '../../local-aws/server.ts';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** The SDK's clients for a local AWS, with one attempt each, so that a test sees the first response. */
export function clientsOf(aws: LocalAws, credentials: Credentials = keysOf(aws.env)) {
  const options = { endpoint: aws.url, region: aws.region, credentials, maxAttempts: 1 };
  return {
    ecs: new ECS(options),
    ecr: new ECR(options),
    ecrPublic: new ECRPUBLIC({ ...options, region: 'us-east-1' }),
    ssm: new SSM(options),
    secrets: new SecretsManager(options),
    logs: new CloudWatchLogs(options),
    cloudwatch: new CloudWatch(options),
    sts: new STS(options),
    iam: new IAM(options),
    elb: new ElasticLoadBalancingV2(options),
    scaling: new ApplicationAutoScaling(options),
    codedeploy: new CodeDeploy(options),
  };
}

export function keysOf(env: Record<string, string>): Credentials {
  return { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' };
}

/** A raw POST of AwsJson1.1, for requests that the SDK would not send. */
export async function post(
  aws: LocalAws,
  target: string,
  body: string,
  headers: Record<string, string> = signedFor(aws, 'ecs'),
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const response = await fetch(aws.url, {
    method: 'POST',
    headers: { 'X-Amz-Target': target, 'Content-Type': 'application/x-amz-json-1.1', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, body: JSON.parse((await response.text()) || '{}') };
}

/** Headers of a signed request. The local AWS checks the scope, but not the signature. */
export function signedFor(
  aws: LocalAws,
  service: string,
  { key = aws.env.AWS_ACCESS_KEY_ID, region = aws.region }: { key?: string | undefined; region?: string } = {},
): Record<string, string> {
  const credential = `${key}/20260101/${region}/${service}/aws4_request`;
  return {
    Authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
  };
}
