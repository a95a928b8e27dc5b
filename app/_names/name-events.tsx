import { eventHref, nameHref } from '@/lib/addresses';
import type { NameDetail, NameRole } from '@/lib/queries/names/view';
import { formatDate } from '@/lib/time/format-date';
import { Glyph } from '../_event/glyph';
import { StatusTag } from '../_event/status-tag';
import { titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { PartNav } from '../_shell/part-nav';

/** What it did, what was done to it, and what else it has to do with: the events of one role, or of all, by time. */
export async function NameEvents({ name }: { name: NameDetail }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { id, events, roles, list } = name;
  if (events === 0) return null;
  const hrefOf = (role: NameRole | null, part = 1) => {
    const query = new URLSearchParams({
      ...(role !== null && { role }),
      ...(part > 1 && { part: String(part) }),
    });
    return `${nameHref(id)}${query.size === 0 ? '' : `?${query}`}#events`;
  };
  const choices = [{ role: null, count: events }, ...roles];
  return (
    <section aria-labelledby="events" className="mt-8">
      <h2 id="events" className="mb-2 font-semibold">
        {t('name.events')}
      </h2>
      <nav aria-label={t('name.roles')} className="mb-4">
        <ul className="flex flex-wrap gap-2">
          {choices.map(({ role, count }) => (
            <li key={role}>
              <Link
                prefetch={false}
                scroll={false}
                href={hrefOf(role)}
                aria-current={role === list.role ? 'true' : undefined}
                className="button"
              >
                {t(`name.role.${role ?? 'all'}`)} <span className="chip-count">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ul className="space-y-1.5 text-sm">
        {list.events.map(({ event, roles: own }) => (
          <li key={event.id} className="name-event">
            <span className="text-ink-soft">{formatDate(event.edtf, locale)}</span>
            <span title={t(`kind.${event.type}`)}>
              <Glyph type={event.type} />
            </span>
            <span>
              <Link prefetch={false} href={eventHref(event.id)} className="link">
                {titleIn(locale, event)}
              </Link>{' '}
              <span className="text-ink-faint text-xs">
                {own.map((role) => t(`name.as.${role}`)).join(t('list.separator'))}
              </span>{' '}
              <StatusTag status={event.status} />
            </span>
          </li>
        ))}
      </ul>
      <PartNav
        label={t('name.moreEvents')}
        part={list.part}
        hrefOf={(part) => hrefOf(list.role, part)}
        className="mt-4"
      />
    </section>
  );
}
