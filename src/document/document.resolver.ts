import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.js';
import type { GraphNode } from '../graph/instance.js';
import { Difference, differencesOf } from '../link/difference.type.js';
import { branchesBelow } from '../link/ahead.js';
import { Evidence, EvidenceConnection } from '../link/evidence.type.js';
import { follow } from '../link/follow.js';
import { LinkArgs } from '../link/link-args.js';
import { Evidenced } from '../shared/node.interface.js';
import { PageArgs, pageOf, toCursor } from '../shared/page.js';
import { nodeEvidence, paragraphFacts } from './document.edges.js';
import { Paragraph } from './paragraph.type.js';
import { Text } from './text.interface.js';
import { FactConnection } from './fact.type.js';

const question = (page: PageArgs) => LinkArgs.question(page);
const facts = { edge: paragraphFacts, question };
const evidence = { edge: nodeEvidence, question };

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
    @Info() info: GraphQLResolveInfo,
  ) {
    return nodes.loadWith(branchesBelow(info), `${document}#${locator}`);
  }

  @FieldResolver(() => Text, { description: 'The text it belongs to.' })
  document(@Root() { text }: Paragraph, @Ctx() { nodes }: Context) {
    return nodes.load(text);
  }

  @Extensions({ follows: facts })
  @FieldResolver(() => FactConnection, {
    description:
      'Everything that this paragraph states something of, in its order, then everything that it only names.',
  })
  async facts(
    @Root() paragraph: Paragraph,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { rows, total } = await follow(facts, paragraph, page, context, info);
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

  @Extensions({ follows: evidence })
  @FieldResolver(() => EvidenceConnection, {
    description: 'The paragraphs that state something of it or name it.',
  })
  async evidence(
    @Root() node: Evidenced,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { rows, total } = await follow(evidence, node, page, context, info);
    const read = rows.map(({ node, link, type }) => ({
      cursor: toCursor([node.sort, link.key]),
      node: {
        paragraphId: node.id,
        paragraph: node,
        sentence: link.sentence ?? null,
        role: type,
      },
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
  paragraph(@Root() evidence: Evidence & { paragraph?: GraphNode }, @Ctx() { nodes }: Context) {
    return evidence.paragraph ?? nodes.load(evidence.paragraphId);
  }
}
