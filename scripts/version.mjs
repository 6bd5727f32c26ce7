/**
 * The version stands in package.json, manifest.json and versions.json.
 *
 * `npm version <new>` runs `node scripts/version.mjs bump`, which carries the new version of
 * package.json into the other two. `node scripts/version.mjs check <tag>` ends with 1 and a line
 * for each file that says otherwise.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name) => JSON.parse(readFileSync(pathOf(name), 'utf8'));
const write = (name, value) => {
  writeFileSync(pathOf(name), `${JSON.stringify(value, null, 2)}\n`);
};

function bump() {
  const { version } = read('package.json');
  const manifest = read('manifest.json');
  write('manifest.json', { ...manifest, version });
  write('versions.json', { ...read('versions.json'), [version]: manifest.minAppVersion });
}

/** What does not say the version, a line each. */
function faults(tag) {
  const { version, minAppVersion } = read('manifest.json');
  const said = [
    ['package.json', read('package.json').version],
    ['manifest.json', version],
  ];
  const wrong = said.flatMap(([name, found]) =>
    found === tag ? [] : [`${name} says ${found}, not ${tag}`],
  );
  const needed = read('versions.json')[tag];
  const isListed = needed === minAppVersion;
  return isListed ? wrong : [...wrong, `versions.json does not say ${tag}: ${minAppVersion}`];
}

const [task, tag] = process.argv.slice(2);
if (task === 'bump') bump();
else if (task === 'check' && tag !== undefined) {
  const found = faults(tag);
  for (const fault of found) console.error(fault);
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  console.error('Say node scripts/version.mjs bump, or check <tag>.');
  process.exitCode = 2;
}
