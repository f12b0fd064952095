import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { EdgeDefinition } from '../graph/edge.js';
import type { EdgeRow } from '../graph/edge.repository.js';
import { Difference, differencesOf } from '../link/difference.type.js';
import { Evidence, EvidenceConnection } from '../link/evidence.type.js';
import { Evidenced } from '../shared/node.interface.js';
import { fromCursor, PageArgs, pageOf, pageSize, toCursor } from '../shared/page.js';
import { nodeEvidence, paragraphFacts } from './document.edges.js';
import { Paragraph } from './paragraph.type.js';
import { Text } from './text.interface.js';
import { FactConnection } from './fact.type.js';

@Resolver(() => Paragraph)
export class ParagraphResolver {
  @Query(() => Paragraph, {
    nullable: true,
    description:
      'A paragraph of a document, an instrument or a resolution; null if there is none there.',
  })
  paragraph(
    @Arg('document', () => ID, { description: 'Identifier or symbol of the text.' })
    document: string,
    @Arg('locator', () => String, { description: 'The paragraph in it: `12`, `cover`, `1.a`.' })
    locator: string,
    @Ctx() { nodes }: Context,
  ) {
    return nodes.load(`${document}#${locator}`);
  }

  @FieldResolver(() => Text, { description: 'The text it belongs to.' })
  document(@Root() { text }: Paragraph, @Ctx() { nodes }: Context) {
    return nodes.load(text);
  }

  @FieldResolver(() => FactConnection, {
    description:
      'Everything that this paragraph states something of, in its order, then everything that it only names.',
  })
  async facts(
    @Root() { id }: Paragraph,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const { rows, total } = await edges(context, paragraphFacts, id, page);
    const read = rows.map(({ node, link, type }) => ({
      cursor: toCursor([link.sort ?? '', link.key]),
      node,
      role: type,
      sentence: link.sentence ?? null,
    }));
    return { ...pageOf(read, page.first, page.after), total };
  }
}

@Resolver(() => Evidenced)
export class EvidenceResolver {
  @FieldResolver(() => [Difference], {
    description:
      'Where two paragraphs differ on it: every other value stands here with its paragraph.',
  })
  differences(@Root() root: Evidenced): Difference[] {
    return differencesOf((root as { differencesJson?: string }).differencesJson);
  }

  @FieldResolver(() => EvidenceConnection, {
    description: 'The paragraphs that state something of it or name it.',
  })
  async evidence(
    @Root() { id }: Evidenced,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const { rows, total } = await edges(context, nodeEvidence, id, page);
    const read = rows.map(({ node, link, type }) => ({
      cursor: toCursor([node.sort, link.key]),
      node: { paragraphId: node.id, sentence: link.sentence ?? null, role: type } as Evidence,
    }));
    return { ...pageOf(read, page.first, page.after), total };
  }
}

@Resolver(() => Difference)
export class DifferenceParagraphResolver {
  @FieldResolver(() => Paragraph, { description: 'The paragraph that gives it.' })
  paragraph(@Root() { paragraphId }: Difference, @Ctx() { nodes }: Context) {
    return nodes.load(paragraphId);
  }
}

@Resolver(() => Evidence)
export class EvidenceParagraphResolver {
  @FieldResolver(() => Paragraph, { description: 'The paragraph.' })
  paragraph(@Root() { paragraphId }: Evidence, @Ctx() { nodes }: Context) {
    return nodes.load(paragraphId);
  }
}

async function edges(
  context: Context,
  definition: EdgeDefinition,
  id: string,
  page: PageArgs,
): Promise<{ rows: EdgeRow[]; total: () => Promise<number> }> {
  const first = pageSize(page.first);
  const [sort = '', key = ''] = page.after == null ? [] : fromCursor(page.after, 2);
  const after = page.after == null ? undefined : { sort, key };
  const question = { first, after };
  const rows = await context.edges.page(definition, question).load(id);
  return { rows, total: () => context.edges.total(definition, question).load(id) };
}
