import { type ComponentType, createElement, Fragment, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl/react';
import type { AppLocale } from '../../_i18n/locale';
import type { Written } from './island';

/** The components that a page may have, by their names. */
export type Registry = Readonly<Record<string, ComponentType<object>>>;

function revived(value: Written, registry: Registry): unknown {
  if (Array.isArray(value)) return value.map((one) => revived(one, registry));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ !== 'string') return fields(value as Record<string, Written>, registry);
  const type = value.$ === '' ? Fragment : (registry[value.$] ?? value.$);
  const { children, ...props } = fields(value.props as Record<string, Written>, registry);
  const inner = Array.isArray(children) ? children : children === undefined ? [] : [children];
  return createElement(
    type as 'div',
    { ...props, ...(value.key !== undefined && { key: value.key as string }) },
    ...(inner as ReactNode[]),
  );
}

const fields = (value: Record<string, Written>, registry: Registry): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revived(one, registry)]));

/** Draws the parts of the page anew that work in the browser, each as the page was drawn, and goes to the place that the address names. */
export function wake(registry: Registry): void {
  // As `shell.tsx` has written it.
  const locale = document.documentElement.lang as AppLocale;
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const Component = registry[element.dataset.island ?? ''];
    const data = element.querySelector(':scope > script')?.textContent;
    if (element.parentElement?.closest('[data-island]') || !Component || !data) continue;
    const root = createRoot(element);
    // At once: what is done to the page next has to find it as it stays.
    flushSync(() =>
      root.render(
        <IntlProvider locale={locale} messages={window.timelineTexts} timeZone="UTC">
          <Component {...fields(JSON.parse(data), registry)} />
        </IntlProvider>,
      ),
    );
  }
}
