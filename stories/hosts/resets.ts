/** Resets as they are found in the wild: in no layer, and before or after Cairn as it happens. */

/** What nearly every page has. */
export const OF_ROOM = `
  *, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
  html { font-size: 100%; -webkit-text-size-adjust: none; }
  body { line-height: 1.15; -webkit-font-smoothing: antialiased; font-family: Georgia, serif; color: #333; }
  img, picture, video, canvas { max-width: 100%; }
  ul, ol { list-style: none; }
  a { color: rebeccapurple; }
`;

/** One that takes everything from every tag: after Meyer's of 2011. A host puts it into a layer before Cairn's. */
export const OF_EVERYTHING = `
  html, body, div, span, h1, h2, h3, h4, h5, h6, p, a, b, i, small, strong, em, sub, sup, bdi, dl, dt, dd, ol, ul, li,
  fieldset, form, label, legend, table, caption, tbody, tfoot, thead, tr, th, td, article, aside, details, summary,
  figure, figcaption, footer, header, main, section, output, progress, meter, svg, button, select, input {
    margin: 0; padding: 0; border: 0; font: inherit; font-size: 100%; vertical-align: baseline;
  }
  * { outline: 0; box-shadow: none; text-shadow: none; min-width: 0; }
  ol, ul { list-style: none; }
  table { border-collapse: collapse; border-spacing: 0; }
  button, select, input { border-radius: 0; background: yellow; color: red; text-transform: none; }
  a { color: red; text-decoration: none; }
  h1, h2, h3, th, caption { color: red; font-weight: 100; }
  :focus { outline: 0; }
`;
