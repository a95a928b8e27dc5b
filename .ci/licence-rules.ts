/** A package with the licence that it states, as SPDX writes it: `MIT`, `(MIT OR Apache-2.0)`. */
export interface Installed {
  name: string;
  version: string;
  licence: string;
}

/** Licences that ask for no more than that their text goes along, which it does in each package. */
const PERMISSIVE = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
  ],
  ...['Python-2.0', 'Unlicense', 'WTFPL', 'Zlib'],
]);

/** Licences that ask for more, by the packages for which it is met, and how. */
const MET: readonly (readonly [package_: RegExp, licence: string, how: string])[] = [
  [
    /^citeproc$/,
    'CPAL-1.0',
    'unmodified; the about page names it, its author, its licence and where its source is',
  ],
  [/^lightningcss(?:-|$)/, 'MPL-2.0', 'unmodified; it is used when the app is built'],
  [/^@img\/sharp-/, 'LGPL-3.0-or-later', 'unmodified; a library of its own, which Next brings along'],
  [/^elkjs$/, 'EPL-2.0', 'unmodified; a tool of Prisma brings it along'],
  [/^duck$/, 'BSD', 'its licence file is the two-clause BSD licence; mammoth brings it along'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'unmodified; data with the name of their source'],
];

/** How a licence is met for a package; null where it is not allowed. */
function metBy(name: string, licence: string): string | null {
  if (PERMISSIVE.has(licence)) return 'permissive';
  return MET.find(([package_, one]) => one === licence && package_.test(name))?.[2] ?? null;
}

/** Of licences to choose from one has to be met, of those that hold together all. */
function isAllowed({ name, licence }: Installed): boolean {
  const choices = licence.replace(/[()]/g, '').split(/\s+or\s+/i);
  return choices.some((choice) =>
    choice.split(/\s+and\s+/i).every((one) => metBy(name, one.trim()) !== null),
  );
}

/** A sentence for each package of which the licence is not allowed, or not stated. */
export function faultsOf(packages: readonly Installed[]): string[] {
  return packages
    .filter((one) => !isAllowed(one))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under ${licence || 'no licence that it states'}, which is not allowed. Replace it, or say in .ci/licence-rules.ts how its licence is met.`,
    );
}

/** The licences with their packages, the most frequent first; of those that ask for more, how they are met. */
export function listed(packages: readonly Installed[]): string {
  const byLicence = new Map<string, Installed[]>();
  for (const one of packages) byLicence.set(one.licence, [...(byLicence.get(one.licence) ?? []), one]);
  return [...byLicence]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([licence, own]) =>
        `${licence || 'none stated'} (${own.length}): ${own
          .map(({ name, version }) => `${name} ${version}`)
          .sort()
          .join(', ')}`,
    )
    .concat(
      MET.filter(([package_]) => packages.some(({ name }) => package_.test(name))).map(
        ([package_, licence, how]) =>
          `${licence}, ${packages.find(({ name }) => package_.test(name))?.name}: ${how}`,
      ),
    )
    .join('\n');
}
