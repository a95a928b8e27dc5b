import { prefixOf } from '@/lib/collections/address';
import { currentCollection } from '@/lib/collections/current';
import { collectionsAt } from '@/lib/collections/served';
import { environment } from '@/lib/env';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { titleOf } from '../_i18n/site-title';
import { Menu } from './menu';

/**
 * The way to the other collections; nothing where there is but one. Each is entered by a plain link, which draws the page anew from its head on: Next would keep what
 * two pages have in common, and takes the heads of two collections for that.
 */
export async function CollectionChoice() {
  const collections = collectionsAt(environment().databaseFile);
  if (collections.length < 2) return null;
  const [locale, t] = await Promise.all([requestLocale(), requestTranslator()]);
  const current = currentCollection();
  return (
    <Menu label={<span className="sr-only head:not-sr-only">{t('site.collections')}</span>}>
      <nav aria-label={t('site.collections')}>
        <ul>
          {collections.map((one) => (
            <li key={one.name}>
              <a
                href={prefixOf(one.name) || '/'}
                aria-current={one.name === current ? 'true' : undefined}
                className="block py-1.5 text-ink-soft hover:text-ink aria-[current]:font-medium aria-[current]:text-accent"
              >
                {titleOf(one, locale)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Menu>
  );
}
