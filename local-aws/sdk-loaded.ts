import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as cloudWatchLogs from '@aws-sdk/client-cloudwatch-logs';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecrPublic from '@aws-sdk/client-ecr-public';
import * as ecs from '@aws-sdk/client-ecs';
import * as iam from '@aws-sdk/client-iam';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import * as sts from '@aws-sdk/client-sts';
import { provide } from './sdk.ts';

provide({
  cloudwatch,
  'cloudwatch-logs': cloudWatchLogs,
  ecr,
  'ecr-public': ecrPublic,
  ecs,
  iam,
  'secrets-manager': secretsManager,
  ssm,
  sts,
});
