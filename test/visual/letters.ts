import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/noto-sans/latin-ext-400.css';
import '@fontsource/noto-sans/latin-ext-600.css';
import '@fontsource/noto-sans/greek-400.css';
import '@fontsource/noto-sans/greek-600.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import '@fontsource/noto-sans-hebrew/hebrew-400.css';
import '@fontsource/noto-sans-hebrew/hebrew-600.css';

/** The fonts that come with the packages, and none of the system's. */
export const LETTERS = `:root { --cairn-font: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew' }`;

/** Loads all of them: widgets measure their texts, and are not to be drawn in letters that change. */
export async function loadLetters(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}
