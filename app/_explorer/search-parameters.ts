type PageParameters = Record<string, string | string[] | undefined>;

/** A page's search parameters, as Next hands them over, as the standard's own type. */
export function searchParametersOf(parameters: PageParameters): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
}
