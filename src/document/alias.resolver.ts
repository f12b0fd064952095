import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Named } from '../shared/node.interface.js';
import { AliasUse, aliasUsesOf } from './alias.type.js';
import { Paragraph } from './paragraph.type.js';

/** Which paragraphs use an alias, where the record says so. */
@Resolver(() => Named)
export class AliasResolver {
  @FieldResolver(() => [AliasUse], {
    description: 'Aliases whose paragraphs the record tells; the others stand in `aliases` alone.',
  })
  aliasUses(@Root() root: Named): AliasUse[] {
    return aliasUsesOf((root as { aliasEvidenceJson?: string }).aliasEvidenceJson);
  }
}

@Resolver(() => AliasUse)
export class AliasParagraphsResolver {
  @FieldResolver(() => [Paragraph], { description: 'Paragraphs that use it.' })
  async paragraphs(@Root() { paragraphIds }: AliasUse, @Ctx() { nodes }: Context) {
    const found = await Promise.all(paragraphIds.map((id) => nodes.load(id)));
    return found.filter((node) => node !== null);
  }
}
