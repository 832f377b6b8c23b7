import { cdp } from 'vitest/browser';
import { expect } from 'vitest';

/** A point in the window of the browser, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The page of a test stands in a frame, which may be drawn smaller than it is. */
function inWindow(x: number, y: number): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

/** A point in an element, at a share of its width and of its height. */
export function pointOn(element: Element, height = 0.5, width = 0.5): Point {
  const box = element.getBoundingClientRect();
  return inWindow(box.left + box.width * width, box.top + box.height * height);
}

interface DragData {
  readonly items: { readonly mimeType: string; readonly data: string }[];
  readonly dragOperationsMask: number;
}
type MouseEvent = 'mouseMoved' | 'mousePressed' | 'mouseReleased';
type DragEvent = 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel';

let onBegun: (data: DragData) => void = () => undefined;
let isHeard = false;

/** Listens from the first drag on, once for all. */
function hear(): true {
  cdp().on('Input.dragIntercepted', ({ data }: { data: DragData }) => onBegun(data));
  return true;
}

/** A mouse that drags step by step, so that a test can look, and do other things, while a card is in the air. */
export class Hand {
  #data: DragData = { items: [], dragOperationsMask: 0xffff };
  #at: Point = { x: 0, y: 0 };

  /** Presses on an element and draws it along until the browser begins to drag. */
  async lift(element: Element): Promise<void> {
    await cdp().send('Input.setInterceptDrags', { enabled: true });
    isHeard ||= hear();
    const begun = new Promise<DragData>((resolve) => {
      onBegun = resolve;
    });
    const { x, y } = pointOn(element, 0.3, 0.3);
    await this.#mouse('mouseMoved', { x, y }, 0);
    await this.#mouse('mousePressed', { x, y }, 1);
    for (const by of [3, 8, 14]) await this.#mouse('mouseMoved', { x: x + by, y: y + by }, 1);
    this.#data = await begun;
    this.#at = { x: x + 14, y: y + 14 };
    await this.#drag('dragEnter');
    await expect.poll(() => document.querySelector('[data-carrying="pointer"]')).not.toBeNull();
  }

  async over(point: Point): Promise<void> {
    this.#at = point;
    await this.#drag('dragOver');
  }

  async drop(): Promise<void> {
    await this.#drag('dragOver');
    await this.#drag('drop');
    await this.#end();
  }

  /** What the browser does at the Escape key while something is dragged: keys do not reach the page then. */
  async escape(): Promise<void> {
    this.#data = { items: [], dragOperationsMask: 0xffff };
    await this.#drag('dragCancel');
    await this.#end();
  }

  async #end(): Promise<void> {
    await cdp().send('Input.setInterceptDrags', { enabled: false });
    await this.#mouse('mouseReleased', this.#at, 0);
  }

  #drag(type: DragEvent): Promise<unknown> {
    return cdp().send('Input.dispatchDragEvent', { type, ...this.#at, data: this.#data });
  }

  #mouse(type: MouseEvent, { x, y }: Point, buttons: number): Promise<unknown> {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
    return cdp().send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 });
  }
}
