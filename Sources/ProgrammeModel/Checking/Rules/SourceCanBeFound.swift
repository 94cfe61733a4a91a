/// A source says where it is to be found, and when it was published or looked at.
package struct SourceCanBeFound: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.sources.compactMap { source in
      let hasPlace = !(source.url ?? source.file ?? "").isEmpty
      let hasDate = source.published != nil || source.accessed != nil
      guard !hasPlace || !hasDate else { return nil }
      let missing =
        hasDate
        ? "neither url nor file" : hasPlace ? "no date" : "neither url nor file, and no date"
      let remedy =
        [hasPlace ? nil : "url or file", hasDate ? nil : "published or accessed"]
        .compactMap { $0 }.joined(separator: ", and ")
      return Finding(.w702, about: source, field: "id", "has \(missing); add \(remedy)")
    }
  }
}
