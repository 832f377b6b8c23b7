import { Section } from './section.js';

/** How numbers, names and notes are set, and how much room they get. */
export function TextSection() {
  return (
    <>
      <Section
        title="Numbers are the heroes"
        lead="Figures are of one width and one size larger than their labels; units are small. A rate never stands without its sample. The typeface is the system’s own, until --cairn-font names another."
      >
        <div className="cairn-design-figures">
          <div data-cairn="figure">
            <span data-cairn="figure-label">Win rate</span>
            <span data-cairn="figure-number">
              63<span data-cairn="figure-unit"> %</span>
            </span>
            <span data-cairn="figure-sample">4,238 of 6,711 closed deals</span>
          </div>
          <dl className="cairn-design-sizes">
            <div>
              <dt>Number</dt>
              <dd className="cairn-design-number">1,204</dd>
            </div>
            <div>
              <dt>Label</dt>
              <dd className="cairn-design-label">Proposal sent</dd>
            </div>
            <div>
              <dt>Note</dt>
              <dd className="cairn-design-small">12 deals have no amount</dd>
            </div>
          </dl>
        </div>
      </Section>
      <Section
        title="Room"
        lead="A grid of 4 px: generous around a widget, tight inside it. Widgets ask their own width, not the window’s, and are composed at 320, 640 and 1,200 px."
      >
        <svg
          className="cairn-design-spaces"
          viewBox="0 0 400 56"
          role="img"
          aria-label="The steps of space: 4, 8, 12, 16, 24, 32 and 48 px"
        >
          {([4, 8, 12, 16, 24, 32, 48] as const).map((space, at) => (
            <g key={space}>
              <rect x={at * 56} y={0} width={space} height="32" />
              <text x={at * 56} y="50">
                {space}
              </text>
            </g>
          ))}
        </svg>
      </Section>
      <Section
        title="Edges, depth, motion"
        lead="Hairlines order the page; a thick line carries a value. One shadow, and only under what is picked up. A mark moves from where it was to where it is in 120 to 240 ms; a number changes at once. Who asks for less motion gets none."
      />
    </>
  );
}
