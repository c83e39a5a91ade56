import type { Schema } from '../model.ts';

/*
 * EC2's own client has a model of some 700 operations; these are the shapes of the three supported reads, in the form
 * of the SDK's schemas and with EC2's names on the wire (API reference, version 2016-11-15).
 */

const NAMESPACE = 'com.amazonaws.ec2';
const TEXT = 0;
const FLAG = 2;
const NUMBER = 1;
const TEXTS: Schema = 64;

function structure(name: string, members: Readonly<Record<string, Schema>>): Schema {
  return [3, NAMESPACE, name, 0, Object.keys(members), Object.values(members)];
}

const filters: Schema = [1, NAMESPACE, 'FilterList', 0, structure('Filter', { Name: TEXT, Value: TEXTS })];

function read(name: string, ids: string, more: Readonly<Record<string, Schema>> = {}): Schema {
  const input = structure(`${name}Request`, {
    [ids]: TEXTS,
    Filter: filters,
    DryRun: FLAG,
    MaxResults: NUMBER,
    NextToken: TEXT,
    ...more,
  });
  return [9, NAMESPACE, name, 0, input, structure(`${name}Result`, {})];
}

export const ec2Schemas = {
  DescribeVpcs$: read('DescribeVpcs', 'VpcId'),
  DescribeSubnets$: read('DescribeSubnets', 'SubnetId'),
  DescribeSecurityGroups$: read('DescribeSecurityGroups', 'GroupId', { GroupName: TEXTS }),
};
