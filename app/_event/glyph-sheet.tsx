import { FAMILIES, type Filling, KIND_NAMES, KINDS } from './kinds';

/** What is drawn over the outline, in the colour of the ground. */
const INSIDE: Record<Filling, string | null> = {
  solid: null,
  hollow: null,
  hole: 'M8 5.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4z',
  bar: 'M6.9 0h2.2v16H6.9z',
};

/** The signs of all kinds, defined once a page; `Glyph` and the timeline's marks refer to them by id. */
export function GlyphSheet() {
  return (
    <svg aria-hidden="true" className="absolute h-0 w-0">
      {KIND_NAMES.map((type) => {
        const { family, filling } = KINDS[type];
        const hollow = filling === 'hollow';
        const inside = INSIDE[filling];
        return (
          <symbol key={type} id={`glyph-${type}`} viewBox="0 0 16 16" overflow="visible">
            <path
              d={FAMILIES[family]}
              fill={hollow ? 'var(--surface)' : 'currentColor'}
              stroke="currentColor"
              strokeWidth={hollow ? 2.4 : 1}
              strokeLinejoin="round"
              transform={hollow ? 'translate(1.2 1.2) scale(.85)' : undefined}
            />
            {inside && <path d={inside} fill="var(--surface)" />}
          </symbol>
        );
      })}
    </svg>
  );
}
