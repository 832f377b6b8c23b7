import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ThemeToken, TOKEN_LIST } from '../../src/theme/index.js';
import './design.css';
import { Section } from './section.js';
import { Swatch } from './swatch.js';
import { useTokenValue } from './use-token-value.js';

const GROUPS: readonly (readonly [group: ThemeToken['group'], title: string, lead: string])[] = [
  ['ground', 'Grounds', 'What widgets stand on, and the lines that order them.'],
  ['ink', 'Ink', 'Three strengths of text; each can be read on every ground.'],
  ['stage', 'Stages', 'Eight stones, and the text that can be read on each.'],
  ['kind', 'Kinds', 'What a deal came to, or needs. “-ink” is for text, “-wash” for the ground behind it.'],
  ['zone', 'Zones', 'Where coverage stands.'],
  ['select', 'Picked', 'What the reader picked, and where the focus is.'],
  ['type', 'Type', 'Family, sizes, weights.'],
  ['space', 'Space', 'A grid of 4 px.'],
  ['stroke', 'Strokes and corners', 'Hairlines, marks, edges.'],
  ['density', 'Density', 'Set data-cairn-density to comfortable, regular or compact on any element.'],
  ['motion', 'Motion', 'None where the reader asks for less.'],
  ['depth', 'Depth', 'One shadow, one layer above the page, and the browser’s own controls.'],
];

function TokenRow({ token }: { readonly token: ThemeToken }) {
  const value = useTokenValue(token.name);
  const isColour = /^(oklch\(|[A-Z])/.test(value) && token.group !== 'depth';
  return (
    <tr>
      <th scope="row">
        <code>{token.name}</code>
      </th>
      <td>{isColour && <Swatch token={token.name} />}</td>
      <td>
        <code>{value}</code>
      </td>
      <td>{token.use}</td>
    </tr>
  );
}

function Tokens() {
  return (
    <main className="cairn-design" data-cairn="design">
      <header className="cairn-design-section">
        <h1>Tokens</h1>
        <p className="cairn-design-lead">
          Every decision of the look is a CSS variable. Set one on the page, or on any element, and all
          widgets inside follow. The values below are those of the page as it stands: change the theme or the
          density in the toolbar.
        </p>
      </header>
      {GROUPS.map(([group, title, lead]) => (
        <Section key={group} title={title} lead={lead}>
          <table data-cairn="table" className="cairn-design-tokens">
            <thead>
              <tr>
                <th scope="col">Token</th>
                <th scope="col">
                  <span data-cairn-hidden="">Colour</span>
                </th>
                <th scope="col">Now</th>
                <th scope="col">For</th>
              </tr>
            </thead>
            <tbody>
              {TOKEN_LIST.filter((token) => token.group === group).map((token) => (
                <TokenRow key={token.name} token={token} />
              ))}
            </tbody>
          </table>
        </Section>
      ))}
    </main>
  );
}

const meta = {
  title: 'Design/Tokens',
  component: Tokens,
  tags: ['!autodocs'],
} satisfies Meta<typeof Tokens>;

export default meta;

/** Every token with its present value. */
export const List: StoryObj<typeof meta> = {};
