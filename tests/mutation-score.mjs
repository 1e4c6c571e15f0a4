// Prints how many of the mutants of each folder were killed, and fails where a folder that has a goal stays below it.
//   node tests/mutation-score.mjs LEAST REPORT...
import { readFileSync } from 'node:fs';

const withGoal = new Set(['Deadlines', 'Indicators', 'Progress', 'Rules', 'Evaluation', 'Bulk', 'Plans', 'Primitives', 'Responsibility', 'Serialization'].map(folder => `Rectify.Core/${folder}`));
const notRun = new Set(['Ignored', 'CompileError', 'Pending']);
const [least, ...reports] = process.argv.slice(2);

const folders = new Map();
for (const report of reports) {
  for (const [path, { mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)) {
    const folder = path.match(/src\/(Rectify\.\w+\/[^/]+)\//)?.[1] ?? path;
    for (const { status } of mutants.filter(mutant => !notRun.has(mutant.status))) {
      const counts = folders.get(folder) ?? { killed: 0, all: 0 };
      counts.killed += status === 'Killed' || status === 'Timeout' ? 1 : 0;
      counts.all++;
      folders.set(folder, counts);
    }
  }
}

for (const [folder, { killed, all }] of [...folders].sort(([a], [b]) => a.localeCompare(b))) {
  const percent = 100 * killed / all;
  const isLow = withGoal.has(folder) && percent < Number(least);
  console.log(`${folder}: ${percent.toFixed(1)} % of ${all} mutants killed${isLow ? `, which is below ${least} %` : ''}`);
  if (isLow)
    process.exitCode = 1;
}
