import type { Kind } from '../../graph/kinds.js';
import { registeredCountries } from '../country-register.js';
import type { RegisterFile } from '../format/register-file.js';
import type { YamlFile } from '../yaml-file.js';
import type { GraphBuilder } from './builder.js';
import type { Value } from './graph.js';
import { flat } from './properties.js';

/** Which kind the entries of each register are. */
const kindOf: Record<Exclude<keyof RegisterFile, 'countries'>, Kind> = {
  entities: 'Entity',
  programmes: 'Programme',
  instruments: 'Instrument',
  resolutions: 'Resolution',
  documents: 'Document',
  meetings: 'Meeting',
  publications: 'Publication',
  partnerships: 'Partnership',
  regions: 'Region',
  substances: 'Substance',
  indicators: 'Indicator',
  themes: 'Theme',
  topics: 'Topic',
  groups: 'PopulationGroup',
  sdgTargets: 'SdgTarget',
};

/** Fields of an entry that hold references, followed once every file is read. */
export const registerLinks: Record<string, string> = {
  parents: 'HAS_PARENT',
  partOf: 'PART_OF',
  containedIn: 'CONTAINED_IN',
  body: 'ADOPTED_BY',
  submittedBy: 'SUBMITTED_BY',
  submittedTo: 'SUBMITTED_TO',
  members: 'HAS_MEMBER',
  mapsTo: 'MAPS_TO',
};

type Alias = string | { alias: string };

const aliasText = (alias: Alias) => (typeof alias === 'string' ? alias : alias.alias);

/** Adds every country of ISO 3166-1 and every entry of the registers. */
export function addRegisters(
  builder: GraphBuilder,
  files: readonly YamlFile<RegisterFile>[],
): void {
  addCountries(builder, files);
  for (const file of files) {
    for (const [register, kind] of Object.entries(kindOf)) {
      const entries = file.content[register as keyof typeof kindOf] ?? [];
      entries.forEach((entry, index) => {
        builder.addNode(
          kind,
          entry.id,
          properties(kind, entry),
          file.at([register, index, 'id']),
          `${register}[${index}].id`,
        );
        for (const former of entry.formerIds ?? []) builder.keys.set(former, entry.id);
      });
    }
  }
}

function properties(kind: Kind, entry: Record<string, unknown>): Record<string, Value> {
  const kept = Object.entries(entry).filter(
    ([field]) =>
      !['id', 'aliases', 'formerIds', 'texts'].includes(field) && !(field in registerLinks),
  );
  const aliases = ((entry.aliases as Alias[] | undefined) ?? []).map(aliasText);
  const scoped = ((entry.aliases as Alias[] | undefined) ?? []).filter(
    (alias) => typeof alias !== 'string',
  );
  return {
    ...(Object.assign({}, ...kept.map(([field, value]) => flat(field, value))) as Record<
      string,
      Value
    >),
    ...(typeof entry.body === 'string' ? { body: entry.body } : {}),
    ...symbolOf(kind, entry),
    aliases,
    ...(scoped.length > 0 ? { aliasEvidenceJson: JSON.stringify(scoped) } : {}),
  };
}

function addCountries(builder: GraphBuilder, files: readonly YamlFile<RegisterFile>[]): void {
  const entries = files.flatMap((file) => file.content.countries ?? []);
  // What the register calls a country wins over a library, which may call another one so.
  const owner = new Map(
    entries.flatMap(({ id, name, aliases }) =>
      [name?.en, name?.zh, ...(aliases ?? []).map(aliasText)].map((form) => [form, id] as const),
    ),
  );
  for (const { iso3, iso2, name, aliases } of registeredCountries()) {
    const extra = entries.filter(({ id }) => id === iso3);
    const own = extra.flatMap((entry) => (entry.aliases ?? []).map(aliasText));
    const given = extra.find((entry) => entry.name)?.name;
    const names = { en: given?.en ?? name.en, zh: given?.zh ?? name.zh };
    const common = [...aliases, name.en, name.zh].filter(
      (form) => (owner.get(form) ?? iso3) === iso3,
    );
    const all = [...own, ...common, iso2];
    const properties = {
      iso3,
      iso2,
      ...flat('name', names),
      nameSource: 'UN',
      aliases: [...new Set(all)].filter((alias) => alias !== names.en && alias !== names.zh),
    };
    builder.addNode('Country', iso3, properties, { file: 'ISO 3166-1', line: 1 });
  }
}

/** A text is told by its symbol, and called by it where its title is not known. */
function symbolOf(kind: Kind, entry: Record<string, unknown>): Record<string, Value> {
  const first = (entry.symbols as string[] | undefined)?.[0];
  const symbol = kind === 'Resolution' ? String(entry.id) : first;
  const named = entry.name !== undefined || !['Resolution', 'Document'].includes(kind);
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(named ? {} : flat('name', { en: symbol ?? entry.id, zh: symbol ?? entry.id })),
  };
}
