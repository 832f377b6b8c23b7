import type { Meta, StoryObj } from '@storybook/react-vite';
import { ColourSection } from './colour-section.js';
import { ControlsSection } from './controls-section.js';
import './design.css';
import { HabitsSection } from './habits-section.js';
import { KindsSection } from './kinds-section.js';
import { Specimen } from './specimen.js';
import { TextSection } from './text-section.js';

function TheLook() {
  return (
    <main className="cairn-design" data-cairn="design">
      <header className="cairn-design-section">
        <h1>Stone, lichen, paper</h1>
        <p className="cairn-design-lead">
          A cairn is a few weighed stones on open ground, put there by people who want the next ones to find
          the way. So the look is quiet: paper, ink, few lines, and solid shapes with weight. Nothing shines.
          What is coloured means something.
        </p>
        <div className="cairn-design-pair">
          <Specimen theme="light" />
          <Specimen theme="dark" />
        </div>
      </header>
      <ColourSection />
      <KindsSection />
      <TextSection />
      <ControlsSection />
      <HabitsSection />
    </main>
  );
}

const meta = {
  title: 'Design/The look',
  component: TheLook,
  tags: ['!autodocs'],
} satisfies Meta<typeof TheLook>;

export default meta;

/** The design note: what the look is, and why. */
export const Note: StoryObj<typeof meta> = {};
