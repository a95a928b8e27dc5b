type PageParameters = Record<string, string | string[] | undefined>;

/**
 * A page's search parameters, as Next hands them over, as the standard's own type. A field that a form sends empty is as good as absent.
 */
export function searchParametersOf(parameters: PageParameters): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      [value ?? []]
        .flat()
        .filter(Boolean)
        .map((one) => [name, one]),
    ),
  );
}
