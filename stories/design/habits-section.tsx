import { Section } from './section.js';

const HABITS = [
  [
    '63 % · 4,238 of 6,711',
    '63.15 %',
    'A rate shows what it stands on, and no more digits than it has earned.',
  ],
  ['A name beside its mark', 'A legend in a corner', 'Eyes should not have to travel and remember.'],
  ['Bars from zero', 'A cut axis', 'A length is a promise about an amount.'],
  ['Hatched: amount unknown', 'Nothing drawn', 'What is missing is a finding, not a gap.'],
  ['Stone, and one colour that speaks', 'A hue for each stage', 'When everything is coloured, nothing is.'],
  [
    'A longer name takes two lines',
    'A name cut off, or set aslant',
    'Names are read by the people they name.',
  ],
] as const;

/** What to do and what to leave, with the reason. */
export function HabitsSection() {
  return (
    <Section
      title="Do, and leave"
      lead="When in doubt, take something away; then see whether the reader still knows what it says."
    >
      <table data-cairn="table">
        <thead>
          <tr>
            <th scope="col">Do</th>
            <th scope="col">Leave</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {HABITS.map(([good, bad, because]) => (
            <tr key={good}>
              <th scope="row">{good}</th>
              <td>{bad}</td>
              <td>{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
