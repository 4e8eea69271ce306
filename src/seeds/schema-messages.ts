import type { z } from 'zod';

const NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'fields',
  number: 'a number',
  boolean: 'yes or no',
};

/**
 * The message for a field that the schema refuses: what the schema expected, and what to do. Zod uses this message only
 * where the schema states none of its own.
 *
 * @example `byline.authors: expected a list, found text. Correct it.`
 */
export function schemaMessage(issue: z.core.$ZodRawIssue): string {
  const field = (issue.path ?? []).map(String).join('.') || 'The front matter';
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return `${field} is missing. Add it.`;
    return `${field}: expected ${NAMES[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}. Correct it, or put it between quotes.`;
  }
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.join(', ')}: no such field. Remove it, or correct its name.`;
  if (issue.code === 'too_small') return `${field} is empty. Fill it in, or remove it.`;
  if (issue.code === 'too_big')
    return `${field}: expected at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}. Shorten it.`;
  return `${field} does not match the schema. Correct it.`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return NAMES[typeof value] ?? typeof value;
}
