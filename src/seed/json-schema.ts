import { z } from 'zod';
import { documentFile } from './format/document-file.js';
import { registerFile } from './format/register-file.js';

/** The JSON Schemas that editors check the seed's YAML with, by file name. */
export function seedJsonSchemas(): Record<string, unknown> {
  const options = { io: 'input', target: 'draft-7' } as const;
  return {
    'document.schema.json': z.toJSONSchema(documentFile, options),
    'register.schema.json': z.toJSONSchema(registerFile, options),
  };
}
