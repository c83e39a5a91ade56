/*
 * Sentences about images, their tags and their repositories, as the product prints them.
 */

export const UNCOMMITTED_FILES = 'the files for the builder have uncommitted changes';
export const UNCOMMITTED_TREE = 'built from a tree with uncommitted changes';
export const FILES_FOR_BUILDER = 'the files that are sent to the builder';
export const LABELS_UNREAD = 'its labels could not be read';
export const OTHER_LABELS = 'labels do not name this commit';
export const HIDDEN_CHANGE = "that 'git status' does not show";
export const TAG_NOT_MOVED = 'the tag is not moved, because it is immutable';
export const IMMUTABLE_TAGS = "but tags in 'web' are immutable";
export const PUSH_FIRST = 'is not in ECR: push it first';

/** @param file the Dockerfile */
export const checksFailed = (file: string): string =>
  `The build checks found 2 problems in '${file}': correct the annotated lines`;

/**
 * @param argument the name of the build argument
 * @param reason why no version is defined
 * @param advice how to define one
 */
export const versionKept = (argument: string, reason: string, advice: string): string =>
  `'{{version}}' in the '${argument}' build argument is not replaced, because ${reason}: ${advice}, or set the argument to the version itself.`;
