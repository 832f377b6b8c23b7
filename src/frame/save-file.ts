/** How long the browser has to begin reading the file. It keeps no more than that: the file would stay in memory with the page. */
const KEPT_MS = 10_000;

/** Hands the reader a file. Nothing is sent anywhere. */
export function saveFile(file: Blob, name: string, document: Document): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
