import type * as real from 'obsidian';

export const apiVersion = '1.13.1';

/** obsidian.d.ts 4823. A Linux desktop, wherever it runs, so that tests do not differ; `createHost` may make it a phone. */
export const Platform: typeof real.Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://stand-in/',
};

export function emulatePhone(isPhone: boolean): void {
  Object.assign(Platform, {
    isDesktop: !isPhone,
    isMobile: isPhone,
    isDesktopApp: !isPhone,
    isMobileApp: isPhone,
    isAndroidApp: isPhone,
    isPhone,
  });
  document.body.toggleClass(['is-mobile', 'is-phone'], isPhone);
}

export const requireApiVersion: typeof real.requireApiVersion = (version) => {
  const [ours, theirs] = [apiVersion, version].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (ours?.[at] ?? 0) - (theirs?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};

let language = 'en';

export const getLanguage: typeof real.getLanguage = () => language;

export function setLanguage(code: string): void {
  language = code;
}
