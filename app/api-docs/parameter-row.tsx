import { MESSAGES } from '../_i18n/locale';
import { requestTranslator } from '../_i18n/request';
import type { DescribedParameter } from '../api/_openapi/parameters';

/** The values that a schema allows, in short: the choices, else the bounds, the pattern or the type. */
function valuesOf(schema: Record<string, unknown>): string {
  const { enum: choices, items, pattern, type, minimum, maximum } = schema;
  if (Array.isArray(choices)) return choices.join(' ');
  if (typeof items === 'object' && items !== null) return valuesOf({ ...items });
  if (minimum !== undefined && maximum !== undefined) return `${minimum}–${maximum}`;
  return String(pattern ?? type ?? '');
}

type Name = keyof (typeof MESSAGES)['en']['api']['parameters'];

const isDescribed = (name: string): name is Name => name in MESSAGES.en.api.parameters;

/** A parameter as a row: name, values, meaning. */
export async function ParameterRow({ parameter }: { parameter: DescribedParameter }) {
  const t = await requestTranslator();
  const { name, required, schema } = parameter;
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="py-1 pr-4 font-normal">
        <code>{name}</code>
        {required && <span className="block text-ink-soft text-xs">{t('api.required')}</span>}
      </th>
      <td className="max-w-64 break-words py-1 pr-4">
        <code className="text-xs">{valuesOf(schema)}</code>
      </td>
      <td className="py-1">{isDescribed(name) ? t(`api.parameters.${name}`) : name}</td>
    </tr>
  );
}
