/* The library declares the types of its folders, not those of the files in them. */

declare module '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/combine.js' {
  export * from '@atlaskit/pragmatic-drag-and-drop/combine';
}

declare module '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/element/adapter.js' {
  export * from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
}

declare module '@atlaskit/pragmatic-drag-and-drop-auto-scroll/dist/esm/entry-point/element.js' {
  export * from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
}

declare module '@atlaskit/pragmatic-drag-and-drop-hitbox/dist/esm/closest-edge.js' {
  export * from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
}
