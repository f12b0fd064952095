import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentFile, type DocumentFile } from './format/document-file.js';
import { registerFile, type RegisterFile } from './format/register-file.js';
import type { Problem } from './problem.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** Every file of the seed, each of the right shape; references are not yet followed. */
export interface SeedFiles {
  readonly registers: readonly YamlFile<RegisterFile>[];
  readonly documents: readonly YamlFile<DocumentFile>[];
}

/** Reads `registers/` and `documents/` below a folder, in the order of their names. */
export function readSeedFiles(folder: string): { files: SeedFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const registers: YamlFile<RegisterFile>[] = [];
  const documents: YamlFile<DocumentFile>[] = [];
  for (const file of yamlFiles(folder, 'registers')) {
    const outcome = readYamlFile(join(folder, file), file, registerFile);
    if ('read' in outcome) registers.push(outcome.read);
    else problems.push(...outcome.problems);
  }
  for (const file of yamlFiles(folder, 'documents')) {
    const outcome = readYamlFile(join(folder, file), file, documentFile);
    if ('read' in outcome) documents.push(outcome.read);
    else problems.push(...outcome.problems);
  }
  return { files: { registers, documents }, problems };
}

function yamlFiles(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(below, name));
}
