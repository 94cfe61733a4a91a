extension Description where Owner: DescribedRecord {
  /// A kind's own fields between those that every record has, in canonical order.
  ///
  /// - Parameter named: whether a `name` of its own stands for the title.
  package init(_ meaning: String, named: Bool = false, _ own: [Field<Owner>]) {
    self.init(part: meaning, Self.head(titled: !named) + own + Self.tail)
  }

  private static func head(titled: Bool) -> [Field<Owner>] {
    let id: Field<Owner> = Field(
      "id", required: true,
      "The record's id: lower-case letters, digits and single hyphens, unique within its kind."
    ) { (record: inout Owner, id: RecordIdentifier) in record.common.id = id.text }
    let title: Field<Owner> = Field(
      "title", required: titled, "What it is called, in each language of the programme."
    ) { (record: inout Owner, text: LocalizedText) in record.common.title = text }
    let details: Field<Owner> = Field(
      "description", LocalizedText.self, "A longer text, in each language of the programme.")
    return [id, title, details]
  }

  private static var tail: [Field<Owner>] {
    [
      Field("source", "The source or sources that this rests on.") {
        (record: inout Owner, list: OneOrMore<Identifier<Source>>) in
        record.common.sources = list.elements
      },
      Field("certainty", "How sure it is; reported where nothing is said.") {
        $0.common.certainty = $1
      },
      Field("illustrative", "Made up to show how the programme works; inherited by children.") {
        (record: inout Owner, flag: Bool) in
        record.common.isIllustrative = flag || record.common.isIllustrative
      },
      Field("conflicts_with", "Records that say otherwise; both are kept.") {
        (record: inout Owner, list: OneOrMore<AnyReference>) in
        record.common.conflicts = list.elements
      },
      Field("tags", [String].self, "Free words to search for."),
      Field("note", LocalizedText.self, "A remark of its keepers."),
      Field("updated", PartialDate.self, "When the record was last looked after."),
      Field("updated_by", String.self, "By whom."),
      Field("external_ids", StringMap.self, "Its ids in other systems, by system."),
      Field("visibility", Visibility.self, "Who may see it; internal where nothing is said."),
    ]
  }
}
