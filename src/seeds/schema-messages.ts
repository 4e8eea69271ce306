import type { z } from 'zod';
import { toUnknownField } from './field-names.ts';
import type { Problem } from './refusal.ts';

const NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'fields',
};

/**
 * The message for a field that the schema refuses: what the schema expected, and what to do. Zod uses this message only
 * where the schema states none of its own.
 *
 * @example `byline.authors: expected a list, found text. Write [张三].`
 */
export function schemaMessage(issue: z.core.$ZodRawIssue): string {
  const field = (issue.path ?? []).map(String).join('.') || 'The front matter';
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return `${field} is missing. Add it.`;
    if (issue.input === null) return `${field} is empty. Fill it in, or remove it.`;
    return `${field}: expected ${NAMES[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}. ${remedyOf(issue)}.`;
  }
  if (issue.code === 'too_small') return `${field} is empty. Fill it in, or remove it.`;
  if (issue.code === 'too_big')
    return `${field}: expected at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}. Shorten it.`;
  return `${field} does not match the schema. Correct it.`;
}

/** The problems of an issue of the schema: one for each field that there is not. */
export function toProblems(issue: z.core.$ZodIssue, lineOf: (path: readonly PropertyKey[]) => number): Problem[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ line: lineOf(path), message }];
  return issue.keys.map((key) => ({ line: lineOf([...path, key]), message: toUnknownField(path, key) }));
}

function remedyOf({ expected, input }: { expected: string; input?: unknown }): string {
  if (expected === 'string') return 'Correct it, or put it between quotes';
  return expected === 'array' && typeof input === 'string' ? `Write [${input}]` : 'Correct it';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return NAMES[typeof value] ?? typeof value;
}
