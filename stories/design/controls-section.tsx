import { useState } from 'react';
import { Section } from './section.js';

/** Buttons, a switch and notes, as every widget has them. */
export function ControlsSection() {
  const [measure, setMeasure] = useState('Count');
  return (
    <Section
      title="Quiet controls"
      lead="Words, not boxes. The chosen one has a stone under it. A target is 32 px high; 44 in the comfortable density, 24 in the compact one, never less. The focus ring stands off its thing, so that it shows on every ground."
    >
      <div className="cairn-design-controls">
        <button type="button" data-cairn="button">
          How computed?
        </button>
        <div data-cairn="segmented" role="group" aria-label="Measure">
          {['Count', 'Value'].map((name) => (
            <button
              key={name}
              type="button"
              data-cairn="segment"
              data-state={name === measure ? 'checked' : 'unchecked'}
              aria-pressed={name === measure}
              onClick={() => setMeasure(name)}
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      <div className="cairn-design-notes">
        <p data-cairn="note" data-tone="neutral">
          <span>Deals on hold are left out.</span>
        </p>
        <p data-cairn="note" data-tone="attention">
          <span>12 deals have no amount.</span>
        </p>
        <p data-cairn="note" data-tone="error">
          <span>The deals could not be read.</span>
        </p>
      </div>
    </Section>
  );
}
