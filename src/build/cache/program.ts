import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { programPlaces } from '../paths.ts';
import { hashFiles } from '../publish/hash-files.ts';

let known: string | undefined;

/** The fingerprint of this program: code, settings, packages and Node. What another program kept counts for nothing. */
export function hashProgram(): string {
  known ??= hash('sha256', JSON.stringify([process.version, ...programPlaces.map(hashPlace)]));
  return known;
}

function hashPlace(path: string): [string, string][] {
  if (lstatSync(path).isDirectory()) return [...hashFiles(path)];
  return [[path, hash('sha256', readFileSync(path))]];
}
