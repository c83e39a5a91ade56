import { expect, it } from '@jest/globals';
import { readInputs } from '../../../actions/internal/list-deliveries/inputs.ts';
import { Inputs } from '../../../step/inputs.ts';

const read = (known: string) => {
  const inputs = new Inputs({ INPUT_TOKEN: 'a token', INPUT_KNOWN: known });
  return { known: [...readInputs(inputs).known], problems: inputs.problems.length };
};

it.each([
  ['', []],
  ['[]', []],
  ['[7]', [7]],
  ['[7,12, 30]', [7, 12, 30]],
])('list-deliveries reads %j as the runs that were listed before', (known, expected) => {
  expect(read(known)).toEqual({ known: expected, problems: 0 });
});

it.each(['[1,,2]', '[,]', '[1', '{}', '${{ steps.deliveries.outputs.runs }}'])(
  'list-deliveries refuses the list of runs %j with an error of one sentence',
  (known) => {
    expect(read(known)).toEqual({ known: [], problems: 1 });
  },
);
