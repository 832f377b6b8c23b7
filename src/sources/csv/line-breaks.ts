/** Makes every line break a line feed, chunk by chunk; a return at the end of a chunk is held back. */
export interface LineBreaks {
  push(text: string): string;
  /** What is held back, at the end of the file. */
  end(): string;
}

/** For one file: CR LF and a lone CR become LF, within cells too. */
export function createLineBreaks(): LineBreaks {
  let heldReturn = false;
  return {
    push(text) {
      let all = heldReturn ? `\r${text}` : text;
      heldReturn = all.endsWith('\r');
      if (heldReturn) all = all.slice(0, -1);
      return all.includes('\r') ? all.replace(/\r\n?/g, '\n') : all;
    },
    end: () => (heldReturn ? '\n' : ''),
  };
}
