import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../shared/page.js';
import { evidencePage } from './evidence-page.js';
import { EvidenceConnection } from './evidence.type.js';
import { Step } from './step.interface.js';

@Resolver(() => Step)
export class StepResolver {
  @FieldResolver(() => EvidenceConnection, {
    description: 'The paragraphs that the link to it rests on; none on the first step.',
  })
  evidence(
    @Root() { evidenceIds }: Step,
    @Args(() => PageArgs) page: PageArgs,
  ): EvidenceConnection {
    return evidencePage(evidenceIds, page);
  }
}
