/** English texts of the deal dialog that a page has before one is opened. */
export const dealDialogClosedMessages = {
  /** In place of a name that may not be seen. */
  title: 'Deal',
  /** In place of the dialog, which is loaded when first opened. */
  failed: 'The deal could not be loaded.',
  /** In place of a list of deals that could not be drawn. */
  listTitle: 'Deals',
  /** In place of a list of deals, which is loaded when first opened. */
  listFailed: 'The list could not be loaded.',
};
