import { STONE_SCALE } from '../../src/theme/index.js';
import { Section } from './section.js';
import { Swatch } from './swatch.js';

const STEPS = Object.entries(STONE_SCALE);
const STAGES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const MEANINGS = [
  ['--cairn-won', '--cairn-on-won', 'won', 'Lichen: won.'],
  ['--cairn-lost', '--cairn-on-lost', 'lost', 'Rust: lost, or failed.'],
  ['--cairn-attention', '--cairn-on-attention', 'look', 'Ochre: overdue, or too little coverage.'],
  [
    '--cairn-select',
    '--cairn-on-select',
    'picked',
    'Blue: what you picked, and where the focus is. Nothing else.',
  ],
] as const;

/** One scale of stone, read from both ends, and the four colours that mean something. */
export function ColourSection() {
  return (
    <>
      <Section
        title="One scale, two readings"
        lead="All neutral colour is one scale of stone, in OKLCH, a little warm. Light reads it from the top, dark from the bottom; so the dark theme is the same place at dusk, not another place."
      >
        <ol className="cairn-design-scale" aria-label="The stone scale, from basalt to paper">
          {STEPS.map(([step, colour]) => (
            <li key={step}>
              <svg viewBox="0 0 40 40" preserveAspectRatio="none" aria-hidden="true">
                <rect width="40" height="40" fill={colour} />
              </svg>
              {step}
            </li>
          ))}
        </ol>
      </Section>
      <Section
        title="Stages grow heavier"
        lead="A track begins in slate and ends in basalt: the further a deal has come, the more weight it has on the page. No stage has a hue of its own, so that a hue can still mean something."
      >
        <ol className="cairn-design-row">
          {STAGES.map((stage) => (
            <li key={stage}>
              <Swatch
                token={`--cairn-stage-${stage}`}
                textToken={`--cairn-on-stage-${stage}`}
                text={`stage ${stage}`}
              />
            </li>
          ))}
        </ol>
      </Section>
      <Section
        title="Colour means something, once"
        lead="Four hues, four meanings. Everything else is ink on paper."
      >
        <ul className="cairn-design-row">
          {MEANINGS.map(([token, textToken, text, meaning]) => (
            <li key={token}>
              <Swatch token={token} textToken={textToken} text={text} />
              <p>{meaning}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
