import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** How a field of a type is written out. */
export interface ExportField {
  readonly name: string;
  readonly shape:
    | 'value'
    | 'values'
    /** A text in each language, null where there is none. */
    | 'texts'
    /** Another thing, by its identifier. */
    | 'thing'
    /** Small objects that have no identifier. */
    | 'parts';
  /** Of the parts. */
  readonly fields: readonly ExportField[];
}

/**
 * The official texts are the user's own, and assessments have a file of their own: an export holds the
 * record, which only a load changes.
 */
const LEFT_OUT = ['text', 'assessment'];

/**
 * The fields of a type that an export holds: everything that is said of a thing itself. What leads to
 * other things is exported as links.
 */
export function exportFields(type: GraphQLObjectType, depth = 0): ExportField[] {
  return Object.values(type.getFields())
    .filter(({ name, args, deprecationReason }) => {
      const asked = !LEFT_OUT.includes(name) && deprecationReason == null;
      return asked && !args.some(isRequiredArgument);
    })
    .flatMap((field) => exportField(field, depth) ?? []);
}

function exportField(
  { name, type, args }: GraphQLField<unknown, unknown>,
  depth: number,
): ExportField | null {
  const named = getNamedType(type);
  const many = isListType(getNullableType(type));
  if (isLeafType(named)) {
    if (!args.some((arg) => arg.name === 'lang')) {
      return { name, shape: many ? 'values' : 'value', fields: [] };
    }
    // The language of a text is told by where it stands.
    return name.endsWith('Language') ? null : { name, shape: 'texts', fields: [] };
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return null;
  if (!many) return named.getFields().id ? { name, shape: 'thing', fields: [] } : null;
  if (!isObjectType(named) || depth > 0) return null;
  return { name, shape: 'parts', fields: exportFields(named, depth + 1) };
}

/** The selection that asks for these fields. */
export function selectionOf(fields: readonly ExportField[]): string {
  return fields.map(selected).join(' ');
}

function selected({ name, shape, fields }: ExportField): string {
  switch (shape) {
    case 'value':
    case 'values':
      return name;
    case 'thing':
      return `${name} { id }`;
    case 'parts':
      return `${name} { ${selectionOf(fields)} }`;
    case 'texts':
      return ['EN', 'ZH']
        .map(
          (lang) =>
            `${name}_${lang}: ${name}(lang: ${lang}) ${name}Language_${lang}: ${name}Language(lang: ${lang})`,
        )
        .join(' ');
  }
}

export type Value = string | number | boolean | null;

/** What a field of a thing holds, by the shape of the field. */
export type Exported = Value | readonly Value[] | Texts | Things | readonly ExportedItem[];
export interface Texts {
  readonly en: string | null;
  readonly zh: string | null;
}
export interface Things {
  readonly id: string;
}
export type ExportedItem = Readonly<Record<string, Exported>>;

type Answer = Readonly<Record<string, unknown>>;

/** What was answered to the selection of these fields, by their names. */
export function itemOf(fields: readonly ExportField[], answer: Answer): ExportedItem {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, answer)]));
}

function valueOf({ name, shape, fields }: ExportField, answer: Answer): Exported {
  if (shape === 'texts') return { en: textIn(name, 'EN', answer), zh: textIn(name, 'ZH', answer) };
  const value = answer[name] ?? null;
  if (shape !== 'parts') return value as Exported;
  return ((value ?? []) as readonly Answer[]).map((part) => itemOf(fields, part));
}

/** A field answers in another language where there is no translation: an export shows that there is none. */
function textIn(name: string, lang: 'EN' | 'ZH', answer: Answer): string | null {
  return answer[`${name}Language_${lang}`] === lang ? (answer[`${name}_${lang}`] as string) : null;
}
