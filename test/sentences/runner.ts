/*
 * Sentences about the runner's files, as the product prints them.
 */

export const OUTPUTS_UNSET = 'but the outputs could not be set';
export const SUMMARY_UNWRITTEN = 'The job summary could not be written';
