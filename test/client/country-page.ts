import {
  CountryPageDocument,
  type CountryPageQuery,
  type Language,
  type Status,
} from '../generated/graphql.js';
import type { Client } from './client.js';
import { everyPage } from './pages.js';

/** A value that a later release adds has no word here yet, and is shown as it is. */
const words: Partial<Record<Status, string>> = {
  DONE: 'done',
  ONGOING: 'going on',
  OFFERED: 'offered',
  PLANNED: 'planned',
};

/**
 * The lines of a country's page: every activity there, who led it, where that is written, and at the end
 * the release of the data.
 */
export async function countryPage(
  client: Client,
  iso3: string,
  { lang = 'EN', first = 20 }: { lang?: Language; first?: number } = {},
): Promise<string[]> {
  const pages = await everyPage(
    (after) => client.ask(CountryPageDocument, { iso3, lang, first, after }),
    ({ activities }) => activities.pageInfo,
  );
  const [{ data, release }] = pages;
  if (!data.country) return [`There is no country "${iso3}". Ask by ISO 3166-1 alpha-3: LAO.`];
  return [
    `${data.country.name}: ${data.activities.totalCount}`,
    ...pages.flatMap((page) => page.data.activities.nodes.map(lineOf)),
    `Release of the data: ${release}`,
  ];
}

function lineOf({
  summary,
  status,
  entities,
  evidence,
}: CountryPageQuery['activities']['nodes'][number]): string {
  const leads = entities.nodes.map(({ name }) => name).join(', ');
  const told = [status && (words[status] ?? status), leads].filter(Boolean).join('; ');
  const [source] = evidence.nodes;
  return `- ${summary}${told ? ` (${told})` : ''} [${source?.paragraph.citation ?? '?'}]`;
}
