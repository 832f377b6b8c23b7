/** Texts by plural category (CLDR); `other` stands in for those a language lacks. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A chooser of plural forms for a locale: `plural(2, { one: 'deal', other: 'deals' })`. */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = /* @__PURE__ */ new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
