import { type ComponentType, Fragment, isValidElement, type ReactNode } from 'react';

/** A component that also works in the browser: of what kind, with which properties. */
export type Written =
  | null
  | string
  | number
  | boolean
  | Written[]
  | { [name: string]: Written }
  | { $: string; props: { [name: string]: Written }; key?: string };

/** By the component as pages use it: the name it has in the browser. */
const names = new WeakMap<object, string>();

const isComponent = (value: unknown): value is ComponentType<object> =>
  typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);

/** An element with what the components of the server in it draw: only elements of pages and components that the browser has are left. */
async function drawn(node: ReactNode): Promise<ReactNode> {
  const known = await node;
  if (Array.isArray(known)) return Promise.all(known.map(drawn));
  if (!isValidElement<{ children?: ReactNode }>(known)) return known;
  const { type, props } = known;
  if (typeof type === 'function' && !names.has(type))
    return drawn((type as (given: object) => ReactNode)(props));
  return known;
}

/** Values as JSON. @throws Error for what cannot be written, with its path */
async function written(value: unknown, path: string): Promise<Written> {
  if (value === null || value === undefined) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return value as string;
  if (Array.isArray(value)) return Promise.all(value.map((one, i) => written(one, `${path}[${i}]`)));
  if (isValidElement<{ children?: ReactNode }>(value)) {
    const node = await drawn(value);
    if (!isValidElement<Record<string, unknown>>(node)) return written(node, path);
    const name = typeof node.type === 'string' ? node.type : names.get(node.type as object);
    const sign = node.type === Fragment ? '' : name;
    if (sign === undefined) throw new Error(`${path} has an element that cannot be written.`);
    return { $: sign, props: await fields(node.props, path), ...(node.key !== null && { key: node.key }) };
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`${path} cannot be handed to the browser.`);
  return fields(value as Record<string, unknown>, path);
}

async function fields(value: Readonly<Record<string, unknown>>, path: string) {
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    await Promise.all(
      pairs.map(async ([name, one]) => [name, await written(one, `${path}.${name}`)] as const),
    ),
  );
}

/**
 * A component of the browser as the pages of a copy have it: drawn once with the page, with what it was drawn by beside it, so that the page's script can draw it again (`wake.tsx`).
 * @param name by which the script knows it
 */
export function island<Value>(name: string, value: Value): Value {
  if (!isComponent(value) || !/#(?:[A-Z]|default$)/.test(name)) return value;
  const Component = value as ComponentType<object>;
  async function Island({ children, ...props }: { children?: ReactNode }) {
    const inner = children === undefined ? {} : { children: await drawn(children) };
    const json = JSON.stringify(await fields({ ...props, ...inner }, name)).replaceAll('<', '\\u003c');
    return (
      <div data-island={name} className="contents">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a data block, in which nothing can end it */}
        <script type="application/json" dangerouslySetInnerHTML={{ __html: json }} />
        <Component {...props} {...inner} />
      </div>
    );
  }
  names.set(Island, name);
  return Island as Value;
}
