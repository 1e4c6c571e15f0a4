// The JSON Schema of OSCAL's plan of action and milestones, version 1.2.1, restated: every element with its members, which of them are needed and what they
// hold, without titles and descriptions. After the schema that NIST publishes with the releases of github.com/usnistgov/OSCAL (oscal_poam_schema.json),
// a work of the United States government in the public domain.
//
// A line is `member:kind`; `!` after the member says that it is needed, `[]` after the kind that it is a list with at least one item.

const pattern = (text) => ({ type: 'string', pattern: text });

const kinds = {
  uuid: pattern('^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$'),
  token: pattern('^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$'),
  string: pattern('^\\S(.*\\S)?$'),
  line: pattern('^[^\n]+$'),
  text: { type: 'string' },
  base64: pattern('^[0-9A-Za-z+/]+={0,2}$'),
  email: { type: 'string', format: 'email', pattern: '^.+@.+$' },
  uri: { type: 'string', format: 'uri', pattern: '^[a-zA-Z][a-zA-Z0-9+\\-.]+:.+$' },
  reference: { type: 'string', format: 'uri-reference' },
  natural: { type: 'integer', minimum: 0 },
  count: { type: 'integer', minimum: 1 },
  nothing: { type: 'object', additionalProperties: false },
  time: {
    type: 'string',
    format: 'date-time',
    pattern: '^(((2000|2400|2800|(19|2[0-9](0[48]|[2468][048]|[13579][26])))-02-29)|(((19|2[0-9])[0-9]{2})-02-(0[1-9]|1[0-9]|2[0-8]))'
      + '|(((19|2[0-9])[0-9]{2})-(0[13578]|10|12)-(0[1-9]|[12][0-9]|3[01]))|(((19|2[0-9])[0-9]{2})-(0[469]|11)-(0[1-9]|[12][0-9]|30)))'
      + 'T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|(-((0[0-9]|1[0-2]):00|0[39]:30)|\\+((0[0-9]|1[0-4]):00|(0[34569]|10):30|(0[58]|12):45)))$',
  },
};

const words = (...values) => ({ type: 'string', enum: values });
const enums = {
  partyType: words('person', 'organization'),
  state: words('under-development', 'operational', 'disposition', 'other'),
  transport: words('TCP', 'UDP'),
  unit: words('seconds', 'minutes', 'hours', 'days', 'months', 'years'),
  targetType: words('statement-id', 'objective-id'),
  satisfied: words('satisfied', 'not-satisfied'),
  actorType: words('tool', 'assessment-platform', 'party'),
};

const named = 'props:property[] links:link[]';
const noted = `${named} remarks:text`;
const party = `uuid:uuid type:partyType name:string short-name:string external-ids:external-id[] email-addresses:email[] telephone-numbers:telephone[] member-of-organizations:uuid[] ${noted}`;
const subjects = `type:token description:text exclude-subjects:selected-subject[] ${noted}`;
const controls = `description:text ${noted}`;

// Several lines are alternatives.
const elements = {
  poam: 'uuid!:uuid metadata!:metadata import-ssp:import system-id:system local-definitions:definitions observations:observation[] risks:risk[] findings:finding[] poam-items!:item[] back-matter:back-matter',
  metadata: `title!:line published:time last-modified!:time version!:string oscal-version!:string revisions:revision[] document-ids:document-id[] ${named} roles:role[] locations:location[] parties:party[] responsible-parties:responsible-party[] actions:action[] remarks:text`,
  revision: `title:line published:time last-modified:time version!:string oscal-version:string ${noted}`,
  'document-id': 'scheme:uri identifier!:string',
  role: `id!:token title!:line short-name:string description:text ${noted}`,
  location: `uuid!:uuid title:line address:address email-addresses:email[] telephone-numbers:telephone[] urls:uri[] ${noted}`,
  address: 'type:token addr-lines:string[] city:string state:string postal-code:string country:string',
  telephone: 'type:string number!:string',
  party: [`${party} addresses:address[]`, `${party} location-uuids:uuid[]`],
  'external-id': 'scheme!:uri id!:string',
  'responsible-party': `role-id!:token party-uuids!:uuid[] ${noted}`,
  'responsible-role': `role-id!:token party-uuids:uuid[] ${noted}`,
  action: `uuid!:uuid date:time type!:token system!:uri ${named} responsible-parties:responsible-party[] remarks:text`,
  property: 'name!:token uuid:uuid ns:uri value!:string class:token group:token remarks:text',
  link: 'href!:reference rel:token media-type:string resource-fragment:string text:line',
  import: 'href!:reference remarks:text',
  system: 'identifier-type:uri id!:string',
  definitions: 'components:component[] inventory-items:inventory-item[] assessment-assets:assets remarks:text',
  component: `uuid!:uuid type!:string title!:line description!:text purpose:line ${named} status!:component-status responsible-roles:responsible-role[] protocols:protocol[] remarks:text`,
  'component-status': 'state!:state remarks:text',
  protocol: 'uuid:uuid name:string title:line port-ranges:port-range[]',
  'port-range': 'start:natural end:natural transport:transport remarks:text',
  'inventory-item': `uuid!:uuid description!:text ${named} responsible-parties:responsible-party[] implemented-components:implemented[] remarks:text`,
  implemented: `component-uuid!:uuid ${named} responsible-parties:responsible-party[] remarks:text`,
  assets: 'components:component[] assessment-platforms!:platform[]',
  platform: `uuid!:uuid title:line ${named} uses-components:implemented[] remarks:text`,
  'back-matter': 'resources:resource[]',
  resource: `uuid!:uuid title:line description:text ${named} document-ids:document-id[] citation:citation rlinks:rlink[] base64:attachment remarks:text`,
  citation: `text!:line ${named}`,
  rlink: 'href!:reference media-type:string hashes:hash[]',
  hash: 'algorithm!:string value!:string',
  attachment: 'filename:token media-type:string value!:base64',
  actor: `type!:actorType actor-uuid!:uuid role-id:token ${named}`,
  origin: 'actors!:actor[] related-tasks:related-task[]',
  'item-origin': 'actors!:actor[]',
  'related-task': `task-uuid!:uuid ${named} responsible-parties:responsible-party[] subjects:subjects[] identified-subject:identified remarks:text`,
  identified: 'subject-placeholder-uuid!:uuid subjects!:subjects[]',
  subjects: [`${subjects} include-all!:nothing`, `${subjects} include-subjects!:selected-subject[]`],
  'selected-subject': `subject-uuid!:uuid type!:token ${noted}`,
  subject: `subject-uuid!:uuid type!:token title:line ${noted}`,
  observation: `uuid!:uuid title:line description!:text ${named} methods!:string[] types:token[] origins:origin[] subjects:subject[] relevant-evidence:evidence[] collected!:time expires:time remarks:text`,
  evidence: `href:reference description!:text ${noted}`,
  risk: `uuid!:uuid title!:line description!:text statement!:text ${named} status!:token origins:origin[] threat-ids:threat[] characterizations:characterization[] mitigating-factors:factor[] deadline:time remediations:response[] risk-log:log related-observations:related-observation[]`,
  threat: 'system!:uri href:reference id!:uri',
  characterization: `${named} origin!:origin facets!:facet[]`,
  facet: `name!:token system!:uri value!:string ${noted}`,
  factor: `uuid!:uuid implementation-uuid:uuid description!:text ${named} subjects:subject[]`,
  response: `uuid!:uuid lifecycle!:token title!:line description!:text ${named} origins:origin[] required-assets:asset[] tasks:task[] remarks:text`,
  asset: `uuid!:uuid subjects:subject[] title:line description!:text ${noted}`,
  task: `uuid!:uuid type!:token title!:line description:text ${named} timing:timing dependencies:dependency[] tasks:task[] associated-activities:associated-activity[] subjects:subjects[] responsible-roles:responsible-role[] remarks:text`,
  timing: ['on-date!:on-date', 'within-date-range!:range', 'at-frequency!:frequency'],
  'on-date': 'date!:time remarks:text',
  range: 'start!:time end!:time remarks:text',
  frequency: 'period!:count unit!:unit remarks:text',
  dependency: 'task-uuid!:uuid remarks:text',
  'associated-activity': `activity-uuid!:uuid ${named} responsible-roles:responsible-role[] subjects!:subjects[] remarks:text`,
  log: 'entries!:entry[]',
  entry: `uuid!:uuid title:line description:text start!:time end:time ${named} logged-by:logged-by[] status-change:token related-responses:related-response[] remarks:text`,
  'logged-by': 'party-uuid!:uuid role-id:token remarks:text',
  'related-response': `response-uuid!:uuid ${named} related-tasks:related-task[] remarks:text`,
  'related-observation': 'observation-uuid!:uuid remarks:text',
  'related-risk': 'risk-uuid!:uuid remarks:text',
  'related-finding': 'finding-uuid!:uuid remarks:text',
  finding: `uuid!:uuid title!:line description!:text ${named} origins:origin[] target!:target implementation-statement-uuid:uuid related-observations:related-observation[] related-risks:related-risk[] remarks:text`,
  target: `type!:targetType target-id!:token title:line description:text ${named} status!:target-status implementation-status:implementation-status remarks:text`,
  'target-status': 'state!:satisfied reason:token remarks:text',
  'implementation-status': 'state!:token remarks:text',
  item: `uuid:uuid title!:line description!:text ${named} origins:item-origin[] related-findings:related-finding[] related-observations:related-observation[] related-risks:related-risk[] remarks:text`,
};

const ref = (kind) => ({ $ref: `#/$defs/${kind}` });

function shape(line) {
  const properties = {};
  const required = [];
  for (const [, name, needed, kind, list] of line.matchAll(/([^ :!]+)(!?):([^ [\]]+)(\[\])?/g)) {
    properties[name] = list ? { type: 'array', minItems: 1, items: ref(kind) } : ref(kind);
    if (needed)
      required.push(name);
  }

  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

const definition = (lines) => Array.isArray(lines) ? { anyOf: lines.map(shape) } : shape(lines);

export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: { $schema: { type: 'string', format: 'uri-reference' }, 'plan-of-action-and-milestones': ref('poam') },
  required: ['plan-of-action-and-milestones'],
  additionalProperties: false,
  $defs: { ...kinds, ...enums, ...Object.fromEntries(Object.entries(elements).map(([name, lines]) => [name, definition(lines)])) },
};
