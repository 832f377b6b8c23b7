import { composeStories } from '@storybook/react-vite';
import '../../../src/styles.css';

type Stories = Parameters<typeof composeStories>[0];
type Example = { readonly run: (context: { readonly canvasElement: HTMLElement }) => Promise<void> };

const modules = import.meta.glob<Stories>('../../../stories/**/*.stories.tsx');

declare global {
  interface Window {
    /** Draws a story and plays what it plays. */
    runStory: (path: string, name: string) => Promise<void>;
  }
}

window.runStory = async (path, name) => {
  const load = modules[`../../../${path}`];
  if (load === undefined) throw new Error(`There is no ${path}.`);
  const stories = composeStories(await load()) as Record<string, Example | undefined>;
  const story = stories[name];
  if (story === undefined) throw new Error(`${path} has no ${name}.`);
  const canvasElement = document.createElement('div');
  document.querySelector('#root')!.replaceChildren(canvasElement);
  await story.run({ canvasElement });
};
