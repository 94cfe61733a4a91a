/// Every text of every record is looked at once, by every rule for texts.
package struct TextsAreSound: AdviceRule {
  package init() {}

  private static let rules: [any TextRule] = [
    TextIsTranslated(), TranslationDiffers(), TextHidesNothing(), TextHasNoBlankEnds(),
  ]

  package func findings(in assessment: Assessment) -> [Finding] {
    let snapshot = assessment.snapshot
    return RecordKind.all.flatMap { kind in
      kind.origins(snapshot.records).flatMap { name, origin in
        let texts = RecordTexts(name, origin, kind, of: snapshot.programme)
        return Self.rules.flatMap { $0.findings(in: texts) }
      }
    }
  }
}
