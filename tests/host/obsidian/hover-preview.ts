import type { App } from './app';
import { Component } from './component';
import { Keymap } from './keymap';
import { renderMarkdown } from './markdown-renderer';
import { reportProblem } from './problems';
import { isRecord } from './yaml-text';

/** Milliseconds that the pointer has to rest. */
const WAIT = 300;

/**
 * The core plugin "Page preview" for the event `hover-link`, which plugins trigger with
 * `{event, source, targetEl, linktext, sourcePath}` (other plugins, SOURCES.md; not in obsidian.d.ts).
 */
export function previewOnHover(app: App): void {
  app.workspace.on('hover-link', (hover: unknown) => {
    if (!isRecord(hover)) return;
    const { event, source, targetEl, linktext, sourcePath } = hover;
    if (!(event instanceof MouseEvent) || !(targetEl instanceof HTMLElement)) return;
    if (typeof linktext !== 'string' || typeof source !== 'string') return;
    const needsMod = app.registry.hoverSources.get(source)?.defaultMod ?? false;
    if (needsMod && Keymap.isModEvent(event) === false) return;
    const from = typeof sourcePath === 'string' ? sourcePath : '';
    const timer = window.setTimeout(() => {
      show(app, targetEl, linktext, from).catch(reportProblem);
    }, WAIT);
    targetEl.addEventListener(
      'mouseleave',
      () => {
        window.clearTimeout(timer);
      },
      { once: true },
    );
  });
}

async function show(app: App, target: HTMLElement, link: string, from: string): Promise<void> {
  const file = app.metadataCache.getFirstLinkpathDest(link, from);
  if (!file || !target.isConnected) return;
  const text = await app.vault.cachedRead(file);
  const popover = document.body.createDiv('popover hover-popover');
  const owner = new Component();
  owner.load();
  renderMarkdown(app, text, popover.createDiv('markdown-embed'), file.path, owner);
  const { left, bottom } = target.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const x = Math.max(4, Math.min(left, window.innerWidth - width - 8));
  const y = Math.max(4, Math.min(bottom, window.innerHeight - height - 8));
  popover.setCssProps({ left: `${String(x)}px`, top: `${String(y)}px` });
  const close = (): void => {
    popover.remove();
    owner.unload();
  };
  target.addEventListener('mouseleave', close, { once: true });
}
