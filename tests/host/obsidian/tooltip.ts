import type * as real from 'obsidian';

/** The app shows `aria-label` as the tooltip (other plugins: SOURCES.md). */
export const setTooltip: typeof real.setTooltip = (el, tooltip, options) => {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
};
