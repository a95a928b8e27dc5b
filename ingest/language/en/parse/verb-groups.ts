import { withAuxiliaries } from './auxiliaries';
import { infinitive } from './infinitive';
import { alone } from './lone-verb';
import { chosen } from './present-or-noun';
import type { Token } from './tokens';
import { PAST } from './verb-forms';
import { AUXILIARY, type VerbGroup } from './verb-group';

/**
 * The verb groups of a sentence. What stands within quotation marks is left out: it is what somebody says.
 * @returns in order
 */
export function verbGroupsOf(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const maybe: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    // `it last tested`: how long ago, and no verb.
    if (token.isQuoted || (token.word === 'last' && (tokens[i + 1]?.verb?.mask ?? 0) & PAST)) continue;
    const found = AUXILIARY.has(token.tag)
      ? withAuxiliaries(tokens, i)
      : token.tag === 'to'
        ? infinitive(tokens, i)
        : token.verb
          ? alone(tokens, i)
          : null;
    if (!found) continue;
    if (found.isSure) groups.push(found.group);
    else maybe.push(found.group);
    i = found.group.last;
  }
  return [...groups, ...chosen(tokens, groups, maybe)].sort((a, b) => a.first - b.first);
}
