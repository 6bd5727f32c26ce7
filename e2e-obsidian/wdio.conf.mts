import { resolve } from 'node:path';

const cacheDir = resolve('.obsidian-cache');

/** The oldest version that the manifest allows, and the newest; the newest also as a phone. */
const versions = [
  { browserVersion: 'earliest', emulateMobile: false },
  { browserVersion: 'latest', emulateMobile: false },
  { browserVersion: 'latest', emulateMobile: true },
];

export const config: WebdriverIO.Config = {
  runner: 'local',
  specs: ['./specs/*.spec.mts'],
  maxInstances: 1,
  capabilities: versions.map(({ browserVersion, emulateMobile }) => ({
    browserName: 'obsidian',
    browserVersion,
    'wdio:obsidianOptions': {
      installerVersion: 'latest',
      plugins: ['..'],
      vault: '../tests/vaults/demo',
      emulateMobile,
    },
  })),
  services: ['obsidian'],
  reporters: ['obsidian'],
  framework: 'mocha',
  mochaOpts: { ui: 'bdd', timeout: 120_000 },
  cacheDir,
};
