/** What is heard of the whole run by keys, step by step; marks between scripts are left out. */
export const SAID_BY_KEYS = {
  ltr: [
    'Lifted Acme, 1 of 1 in Talk.',
    'Over Offer, place 1 of 3. It cannot be put here: there is no evidence yet for “The need is confirmed” and “There is a budget”; it is not decided yet whether to bid; Offer is full: with this deal it has 3, of at most 2.',
    'Acme stays in Talk: there is no evidence yet for “The need is confirmed” and “There is a budget”; it is not decided yet whether to bid; Offer is full: with this deal it has 3, of at most 2.',
    'Lifted Bolt, 1 of 2 in Offer.',
    'Over Deal, place 1 of 3. It cannot be put here: from Offer, deals go only to Talk, Won, Lost, and Hold.',
    'Over Hold, place 1 of 1.',
    'Over Won, place 1 of 2.',
    'Over Lost, place 1 of 1. Still open: it is not told why the deal ended.',
    'Moved Bolt from Offer, place 1, to Lost, place 1 of 1.',
    'Lifted Acme, 1 of 1 in Talk.',
    'Over Offer, place 1 of 2. Still open: there is no evidence yet for “The need is confirmed” and “There is a budget”; it is not decided yet whether to bid.',
    'Moved Acme from Talk, place 1, to Offer, place 1 of 2.',
    'Lifted Acme, 1 of 2 in Offer.',
    'Over Deal, place 1 of 3. It cannot be put here: from Offer, deals go only to Talk, Won, Lost, and Hold.',
    'Over Hold, place 1 of 1.',
    'Over Won, place 1 of 2.',
    'Moved Acme from Offer, place 1, to Won, place 1 of 2.',
  ],
  rtl: [
    'رُفعت Acme، 1 من 1 في Talk.',
    'فوق Offer، الموضع 1 من 3. لا يمكن وضعها هنا: لا إثبات بعد على «The need is confirmed» و«There is a budget»؛ لم يتقرر بعد هل نقدم عرضًا؛ مرحلة Offer ممتلئة: مع هذه الصفقة يصبح فيها 3 من 2 على الأكثر.',
    'تبقى Acme في Talk: لا إثبات بعد على «The need is confirmed» و«There is a budget»؛ لم يتقرر بعد هل نقدم عرضًا؛ مرحلة Offer ممتلئة: مع هذه الصفقة يصبح فيها 3 من 2 على الأكثر.',
    'رُفعت Bolt، 1 من 2 في Offer.',
    'فوق Deal، الموضع 1 من 3. لا يمكن وضعها هنا: من Offer لا تنتقل الصفقات إلا إلى Talk وWon وLost وHold.',
    'فوق Hold، الموضع 1 من 1.',
    'فوق Won، الموضع 1 من 2.',
    'فوق Lost، الموضع 1 من 1. ما زال مفتوحًا: لم يُذكر سبب انتهاء الصفقة.',
    'نُقلت Bolt من Offer، الموضع 1، إلى Lost، الموضع 1 من 1.',
    'رُفعت Acme، 1 من 1 في Talk.',
    'فوق Offer، الموضع 1 من 2. ما زال مفتوحًا: لا إثبات بعد على «The need is confirmed» و«There is a budget»؛ لم يتقرر بعد هل نقدم عرضًا.',
    'نُقلت Acme من Talk، الموضع 1، إلى Offer، الموضع 1 من 2.',
    'رُفعت Acme، 1 من 2 في Offer.',
    'فوق Deal، الموضع 1 من 3. لا يمكن وضعها هنا: من Offer لا تنتقل الصفقات إلا إلى Talk وWon وLost وHold.',
    'فوق Hold، الموضع 1 من 1.',
    'فوق Won، الموضع 1 من 2.',
    'نُقلت Acme من Offer، الموضع 1، إلى Won، الموضع 1 من 2.',
  ],
} as const;

/** By “Move to…” nothing is in the air: what came of each move is all there is to say. */
export const SAID_BY_MENU = {
  ltr: [
    'Acme stays in Talk: there is no evidence yet for “The need is confirmed” and “There is a budget”; it is not decided yet whether to bid; Offer is full: with this deal it has 3, of at most 2.',
    'Moved Bolt from Offer, place 1, to Lost, place 1 of 1.',
    'Moved Acme from Talk, place 1, to Offer, place 1 of 2.',
    'Moved Acme from Offer, place 1, to Won, place 1 of 2.',
  ],
  rtl: [
    'تبقى Acme في Talk: لا إثبات بعد على «The need is confirmed» و«There is a budget»؛ لم يتقرر بعد هل نقدم عرضًا؛ مرحلة Offer ممتلئة: مع هذه الصفقة يصبح فيها 3 من 2 على الأكثر.',
    'نُقلت Bolt من Offer، الموضع 1، إلى Lost، الموضع 1 من 1.',
    'نُقلت Acme من Talk، الموضع 1، إلى Offer، الموضع 1 من 2.',
    'نُقلت Acme من Offer، الموضع 1، إلى Won، الموضع 1 من 2.',
  ],
} as const;
