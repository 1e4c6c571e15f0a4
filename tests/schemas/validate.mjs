// Holds every published schema to documents that are right and to documents that are wrong.
// `node validate.mjs [FOLDER]`: the documents in FOLDER, named plan-….json and so on, are right as well; the others are also broken in every place.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv7 from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { brokenFrom } from './breakage.mjs';
import { schema as oscal } from './oscal/schema.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const schemas = join(root, 'src', 'Rectify.Core', 'Serialization', 'Schemas');
const suffix = '.schema.json';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const filesIn = (folder) => existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.json')).sort().map((f) => join(folder, f)) : [];

function samplesOf(document) {
  const seed = join(root, 'seeds', document === 'workingDays' ? 'working-days/china.json' : `jinan-2018/${document}.json`);
  return [...(existsSync(seed) ? [seed] : []), ...filesIn(join(here, 'valid', document))];
}

const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allErrors: false }));
const [generated] = process.argv.slice(2);
let surprises = 0;
const surprise = (message) => { surprises++; console.error(message); };

function hold(document, schema, isValid, right, wrong) {
  const written = generated ? filesIn(generated).filter((f) => basename(f).startsWith(`${document}-`)) : [];
  let made = 0;
  for (const sample of [...right, ...written]) {
    if (!isValid(read(sample)))
      surprise(`${sample} is right, and refused: ${ajv.errorsText(isValid.errors)}`);
  }

  for (const sample of right) {
    for (const { what, broken } of brokenFrom(schema, read(sample))) {
      made++;
      if (isValid(broken))
        surprise(`${sample} with ${what} is wrong, and passes`);
    }
  }

  for (const sample of wrong) {
    if (isValid(read(sample)))
      surprise(`${sample} is wrong, and passes`);
  }

  if (right.length === 0 || wrong.length + made === 0 || (generated && written.length === 0))
    surprise(`There are no samples of ${document}`);
  console.log(`${document}: ${right.length + written.length} right samples, ${wrong.length + made} wrong ones`);
}

for (const file of readdirSync(schemas).filter((f) => f.endsWith(suffix)).sort()) {
  const document = file.slice(0, -suffix.length);
  const schema = read(join(schemas, file));
  const wrong = filesIn(join(here, 'broken', document));
  if (wrong.length === 0)
    surprise(`There are no wrong samples of ${document}`);
  hold(document, schema, ajv.compile(schema), samplesOf(document), wrong);
}

const plansOfAction = filesIn(join(here, 'oscal', 'valid'));
hold('oscal', oscal, addFormats(new Ajv7({ strict: true, strictRequired: false, allErrors: false })).compile(oscal), plansOfAction, []);

// The schema as NIST publishes it, and its examples, stand beside the checkout where somebody has laid them there.
const published = process.env.RECTIFY_OSCAL ?? join(root, '..', 'shared', 'oscal');
const publishedSchema = join(published, 'oscal_poam_schema.json');
if (existsSync(publishedSchema)) {
  const examples = filesIn(published).filter((f) => 'plan-of-action-and-milestones' in read(f));
  console.log('By the schema of NIST:');
  hold('oscal', oscal, addFormats(new Ajv7({ strict: false })).compile(read(publishedSchema)), [...plansOfAction, ...examples], []);
} else {
  console.log(`NOT CHECKED by the schema of NIST, as ${publishedSchema} is not there`);
}

console.log(surprises === 0 ? 'Every sample was taken or refused as it should be.' : `${surprises} surprises`);
process.exit(surprises === 0 ? 0 : 1);
