/** The part of citation-js 0.8 that this folder uses; its packages ship no types of their own. */
declare module '@citation-js/core' {
  /** A named place in the note or the text: what CSL calls a cite. */
  interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: 'page' | 'paragraph';
  }

  interface Citation {
    readonly citationItems: readonly CitationItem[];
    readonly properties: { readonly noteIndex: number };
  }

  interface StyledOptions {
    readonly template: string;
    readonly lang: string;
    readonly format: 'text';
  }

  interface CitationOptions extends StyledOptions {
    readonly entry: Citation;
    readonly citationsPre: readonly Citation[];
  }

  type Items = readonly { readonly id: string; readonly type: string }[];

  interface Register {
    add(name: string, xml: string): this;
    has(name: string): boolean;
  }

  export const plugins: {
    readonly config: {
      get(ref: '@csl'): { readonly styles: Register; readonly locales: Register };
      get(ref: '@bibtex'): {
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
    readonly output: {
      format(name: 'bibliography', items: Items, options: StyledOptions): string;
      format(name: 'citation', items: Items, options: CitationOptions): string;
      /** One object an entry; a name that a work does not have is missing among the properties. */
      format(
        name: 'bibtex',
        items: Items,
        options: { format: 'object' },
      ): readonly { readonly type: string; readonly properties: Readonly<Record<string, string>> }[];
      /** One object a record, from tag to value or values. */
      format(name: 'ris', items: Items, options: { format: 'object' }): Record<string, string | string[]>[];
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
