'use client';

import { useEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { nameHref } from '@/lib/addresses';
import { nameIn } from '../../_event/words';
import { Link } from '../../_shell/link';
import type { NamedThere } from './listen';
import type { Named } from './use-names';

/** How long the pointer may be away before it goes, in milliseconds; and what it may take of the page's width, in pixels. */
const LEAVE = 300;
const WIDTH = 320;

interface Props {
  named: Named;
  /** Says whom words name; absent for who may not. */
  link?: (at: NamedThere['at']) => void;
}

/** Who or what is named at a place of the text: each with its kind, its events, and the way to its page. */
export function NamePopover({ named: { told, names, close, later }, link }: Props) {
  const t = useTranslations('entity');
  const reviewed = useTranslations('reviewed');
  const locale = useLocale();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (told === null) return;
    if (told.from !== null) box.current?.querySelector('a')?.focus();
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      told.from?.focus();
    };
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [told, close]);
  if (told === null || told.who.length === 0) return null;
  const room = Math.max(WIDTH, document.documentElement.clientWidth) - WIDTH;
  return (
    <section
      ref={box}
      aria-label={t('popover')}
      className="selection-place"
      style={{ top: told.top, left: Math.min(told.left, room) }}
      // What was to be done when the pointer left the name is not done.
      onPointerEnter={() => later(0, () => {})}
      onPointerLeave={() => later(LEAVE, close)}
      onBlur={({ relatedTarget }) => {
        if (told.from !== null && !box.current?.contains(relatedTarget)) close();
      }}
    >
      <ul className="name-popover">
        {told.who.map(({ id, way, at }) => {
          const name = names[id];
          if (name === undefined) return null;
          return (
            <li key={id}>
              <Link prefetch={false} href={nameHref(id)} className="link font-medium">
                {nameIn(locale, name) || id}
              </Link>{' '}
              <span lang={locale === 'en' ? 'zh-Hant' : 'en'} className="text-ink-soft">
                {nameIn(locale === 'en' ? 'zh-Hant' : 'en', name)}
              </span>
              <p className="text-ink-faint text-xs">
                {t(`kind.${name.kind}`)} · {t('events', { count: name.events })}
                {way !== 'name' && ` · ${t(way)}`}
              </p>
              {link && (
                <button
                  type="button"
                  className="button mt-1"
                  aria-haspopup="dialog"
                  onClick={() => {
                    close();
                    told.from?.focus();
                    link(at);
                  }}
                >
                  {reviewed('link')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
