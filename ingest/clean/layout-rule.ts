/** A rule of blanks, which a PDF reader makes of the line above the footnotes, or one of signs. */
export const NOTE_RULE = /^(?:[ \u3000]{20,}|\s*[_＿─━—]{6,}\s*)$/;
