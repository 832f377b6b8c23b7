const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What no XML may hold: control characters, halves of characters, and what is no character. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Attributes by name; `null` = not set. */
export type SvgAttributes = Readonly<Record<string, string | number | null>>;

/** Makes the elements of one SVG file. */
export interface SvgElementWriter {
  readonly element: (name: string, attributes: SvgAttributes) => Element;
  /** A text with nothing in it that no file may hold. */
  readonly clean: (text: string) => string;
  /** The whole file. */
  readonly file: (attributes: SvgAttributes, content: readonly Element[]) => string;
}

/** Makes a writer of SVG; what escapes and serialises is the browser's own. */
export function svgElementWriter(document: Document): SvgElementWriter {
  const file = document.implementation.createDocument(SVG, 'svg');
  const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(NOT_IN_XML, '');
  const set = (element: Element, attributes: SvgAttributes): void => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null)
        element.setAttributeNS(name.startsWith('xml:') ? XML : null, name, clean(`${value}`));
    }
  };
  return {
    clean,
    element(name, attributes) {
      const element = file.createElementNS(SVG, name);
      set(element, attributes);
      return element;
    },
    file(attributes, content) {
      const root = file.documentElement;
      set(root, attributes);
      root.append(...content);
      return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
    },
  };
}
