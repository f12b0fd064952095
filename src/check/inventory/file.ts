import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { layouts } from '../../official/layouts.js';
import type { DocumentInventory } from './document.js';

const strings = z.array(z.string()).default([]);
const shape = z.strictObject({
  document: z.string(),
  paragraphs: z.array(
    z.strictObject({
      locator: z.string(),
      symbols: strings,
      titles: strings,
      names: strings,
      numbers: strings,
    }),
  ),
});

const head = `# What the official text of a document holds: symbols, unknown titles, names (by id) and numbers; no
# sentence of it. Made by \`npm run seed:check -- --write\` where the text is at hand; never by hand.
`;

/** The file of a document's inventory in a seed folder. */
export function inventoryFile(seed: string, document: string): string {
  return join(seed, 'inventory', `${document}.yaml`);
}

/** An inventory as its file has it: a paragraph a line, so that a change of one is a change of a line. */
export function renderInventory({ document, paragraphs }: DocumentInventory): string {
  const lines = paragraphs.map((paragraph) => {
    const held = Object.entries(paragraph).filter(
      ([, values]) => (values as readonly unknown[]).length > 0,
    );
    return `  - ${JSON.stringify(Object.fromEntries(held))}\n`;
  });
  return `${head}document: ${document}\nparagraphs:\n${lines.join('')}`;
}

/** The committed inventories of a seed folder. */
export function readInventories(seed: string): DocumentInventory[] {
  return layouts.flatMap(({ document }) => {
    const file = inventoryFile(seed, document);
    if (!existsSync(file)) return [];
    return [shape.parse(parse(readFileSync(file, 'utf8')))];
  });
}

export function writeInventory(seed: string, inventory: DocumentInventory): void {
  writeFileSync(inventoryFile(seed, inventory.document), renderInventory(inventory));
}
