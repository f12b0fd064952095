import type { Problem } from '../problem.js';
import type { SeedFiles } from '../read.js';
import { GraphBuilder } from './builder.js';
import { addCitations } from './citations.js';
import { addParagraphs } from './documents.js';
import { addFactNodes, linkFacts, placedFacts, stateFacts } from './facts.js';
import type { SeedGraph, SeedNode } from './graph.js';
import { keysOf } from './keys.js';
import { linkParagraphs } from './paragraph-links.js';
import { linkRegisters } from './register-links.js';
import { addRegisters } from './registers.js';
import { addSearchText } from './search-text.js';
import { addStructure } from './structure.js';
import { symbolForms } from './symbols.js';
import { traceable } from './trace.js';

/**
 * The graph that the files describe. Nodes first, then what points at them, so that the order of the
 * files does not matter to references.
 *
 * @returns the traceable graph, the register entries that no paragraph names, and every problem
 */
export function buildGraph(files: SeedFiles): {
  graph: SeedGraph;
  untraced: SeedNode[];
  problems: Problem[];
} {
  const builder = new GraphBuilder();
  addRegisters(builder, files.registers);
  const paragraphs = addParagraphs(builder, files.documents);
  const facts = placedFacts(paragraphs);
  addFactNodes(builder, facts);
  stateFacts(builder, facts);
  linkRegisters(builder, files.registers);
  linkFacts(builder, facts);
  linkParagraphs(builder, paragraphs);
  addStructure(builder, facts);
  addCitations(builder, paragraphs);
  const whole = builder.graph();
  const { graph: kept, untraced } = traceable(whole);
  const forms = symbolForms(whole);
  const graph = { ...kept, keys: keysOf(whole, kept, forms) };
  addSearchText(graph, forms);
  return { graph, untraced, problems: builder.problems };
}
