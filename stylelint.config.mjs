/** As the community directory reviews styles.css, for the Chromium of `minAppVersion`. */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-no-unsupported-browser-features'],
  ignoreDisables: true,
  rules: {
    'declaration-no-important': true,
    'selector-pseudo-class-disallowed-list': ['has'],
    'plugin/no-unsupported-browser-features': [
      true,
      // Obsidian 1.13 runs on Electron 39 at least; nesting and layers it has.
      { browsers: ['electron >= 39'], ignore: ['css-nesting', 'css-cascade-layers'] },
    ],
  },
};
