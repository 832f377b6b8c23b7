import { KIND_CARRIERS } from '../../src/theme/index.js';
import { Section } from './section.js';

/** Each kind with its colour and what says it without colour. */
export function KindsSection() {
  return (
    <Section
      title="Never by colour alone"
      lead="Each kind has a mark of its own, and its name beside it. Print the page in grey, or ask the system for its own colours: nothing is lost."
    >
      <ul className="cairn-design-kinds">
        {KIND_CARRIERS.map(({ kind, carrier, path }) => (
          <li key={kind}>
            <svg data-cairn="kind-mark" data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
              <path d={path} />
            </svg>
            <strong>{kind}</strong>
            <span>{carrier}</span>
          </li>
        ))}
      </ul>
      <p className="cairn-design-lead">
        What is not known is hatched. A bar without an amount is not a bar of length zero, and must not look
        like one.
      </p>
      <div
        className="cairn-design-hatch"
        data-cairn-hatch=""
        role="img"
        aria-label="A hatched bar: unknown"
      />
    </Section>
  );
}
