import LocatedJSON

/// Nothing personal stands in a record without the person's consent.
///
/// Illustrative people are invented. The message never repeats what it is about.
package struct PersonConsented: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.experts.compactMap(finding)
      + assessment.snapshot.contacts.compactMap(finding)
  }

  private func finding(about expert: Expert) -> Finding? {
    guard !expert.isIllustrative, !expert.hasConsented else { return nil }
    let fields = ["name", "contact"].filter { expert.origin.value[$0] != nil }
    guard let first = fields.first else { return nil }
    return Finding(
      .w707, about: expert, field: first,
      """
      \(fields.joined(separator: " and ")) stand\(fields.count == 1 ? "s" : "") here without \
      consent; take out what is personal, or ask for consent
      """)
  }

  private func finding(about contact: Contact) -> Finding? {
    guard !contact.isIllustrative, contact.visibility == .public,
      !contact.isForVisitors,
      let field = ["email", "phone"].first(where: { contact.origin.value[$0] != nil })
    else { return nil }
    return Finding(
      .w707, about: contact, field: field,
      "\(field) is visible to everybody; add \"public\": true if that is meant")
  }
}
