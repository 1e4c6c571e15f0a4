// Breaks a right document in one place at a time, in every way that a schema must refuse.

// The members beside the common ones that each type of event uses, as the documentation has them.
const usedBy = {
  progressReported: ['percent'],
  lookedBack: ['holds', 'newDue'],
  deadlineExtended: ['newDue', 'approvedBy', 'reason'],
  deadlineAdvanced: ['newDue', 'approvedBy', 'reason'],
  acceptanceRefused: ['reason', 'newDue'],
  relapsed: ['reason', 'newDue'],
  dayFixed: ['event', 'day'],
  suspended: ['reason', 'approvedBy', 'until'],
  cancelled: ['approvedBy', 'reason', 'into'],
  retracted: ['fact', 'reason'],
  milestoneReached: ['milestone'],
  dutyPerformed: ['duty'],
  supervised: ['kind', 'reason'],
  orderIssued: ['order', 'answerBy'],
  orderAnswered: ['order'],
  reminded: ['reason'],
  circulated: ['reason'],
  interviewed: ['reason'],
  heldAccountable: ['reason'],
};

// A value for each of them.
const samples = {
  percent: 50, holds: true, newDue: '2030-01-01', approvedBy: '省督察办', reason: '汛期', milestone: 'm', duty: 'd',
  kind: 'joint', order: '1', answerBy: '2030-01-01', fact: 'f', event: '汛期', day: '2030-01-01', until: '2030-01-01', into: '2',
};

/** Every broken copy of a document, with what was done to it. */
export function* brokenFrom(schema, document) {
  for (const place of places(schema, schema, document, [])) {
    for (const { what, change } of changes(place)) {
      const broken = structuredClone({ document });
      change(['document', ...place.path].slice(0, -1).reduce((value, step) => value[step], broken), place.path.at(-1) ?? 'document');
      yield { what: `${what} at /${place.path.join('/')}`, broken: broken.document };
    }
  }
}

function* changes({ value, schema }) {
  yield { what: 'a value of another type', change: (parent, key) => { parent[key] = value === true || value === false ? 'yes' : true; } };
  if (typeof value === 'string' && schema.enum)
    yield { what: 'an unknown name', change: (parent, key) => { parent[key] = `${value}X`; } };
  if (typeof value === 'string' && schema.format === 'date') {
    yield { what: 'a day that no calendar holds', change: (parent, key) => { parent[key] = '2018-02-30'; } };
    yield { what: 'a day in another form', change: (parent, key) => { parent[key] = value.replaceAll('-', '/'); } };
  }

  if (schema.properties)
    yield* changesOfMembers(value, schema);
}

function* changesOfMembers(value, schema) {
  yield { what: 'an unknown member', change: (parent, key) => { parent[key].colour = 1; } };
  for (const name of schema.required ?? [])
    yield { what: `no ${name}`, change: (parent, key) => { delete parent[key][name]; } };
  if (!('on' in value && 'type' in value))
    return;
  for (const [name, sample] of Object.entries(samples)) {
    if (!(usedBy[value.type] ?? []).includes(name))
      yield { what: `an unused ${name}`, change: (parent, key) => { parent[key][name] = sample; } };
  }
}

// Every value of a document with the schema that is meant for it.
function* places(root, schema, value, path) {
  schema = resolve(root, schema, value);
  yield { value, schema, path };
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      yield* places(root, schema.items ?? {}, item, [...path, i]);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, member] of Object.entries(value))
      yield* places(root, schema.properties?.[name] ?? schema.additionalProperties ?? {}, member, [...path, name]);
  }
}

function resolve(root, schema, value) {
  if (schema.$ref)
    return resolve(root, root.$defs[schema.$ref.slice('#/$defs/'.length)], value);
  const choice = schema.properties ? undefined : schema.anyOf?.find((s) => isNull(s) === (value === null) && (s.required ?? []).every((name) => name in value));
  return choice ? resolve(root, choice, value) : schema;
}

const isNull = (schema) => schema.type === 'null';
