import Phrasebook
package import ProgrammeModel

/// What checks found: the hits in their order, and nothing else.
package struct CheckDocument: ShowDocument {
  let hits: [Hit]

  /// One thing that a check found.
  struct Hit {
    let check: Check

    /// Kind and id of the record; for a broken file, `file` and its path.
    let record: RecordName?
    let area: Identifier<Area>?
    let days: Int?
    let text: String
  }

  /// Whether anything was found.
  package var isEmpty: Bool { hits.isEmpty }

  /// - Parameter area: where only one area counts; errors of the data count then too.
  package init(_ checks: [Check], of area: Identifier<Area>? = nil, in context: ShowContext) {
    hits = Check.allCases.filter(checks.contains).flatMap { check -> [Hit] in
      let attention = context.assessment.attention.filter {
        check.kinds.contains($0.kind) && (area == nil || $0.area == area)
      }
      return check == .errors
        ? Self.errors(in: context) : attention.map { Hit($0, for: check, in: context) }
    }
  }

  /// What the data are told to be wrong of, then the files that can't be read and of which nothing more is known.
  private static func errors(in context: ShowContext) -> [Hit] {
    let files = context.assessment.attention.filter { Check.errors.kinds.contains($0.kind) }
    let broken = Set(files.map(\.id))
    let findings = context.assessment.findings.filter { $0.code.severity == .error }
    let told = Set(findings.map(\.path))
    let hits = findings.map { finding in
      let isBroken = broken.contains(finding.path)
      return Hit(
        check: .errors, record: isBroken ? RecordName(kind: "file", id: finding.path) : nil,
        area: nil, days: nil, text: "\(finding)")
    }
    return hits
      + files.filter { !told.contains($0.id) }.map { Hit($0, for: .errors, in: context) }
  }

  package func fields(in context: ShowContext) -> [JSONField] {
    let values = hits.map { hit -> JSONValue in
      [
        "check": JSONValue(code: hit.check), "record": JSONValue(hit.record?.kind),
        "id": JSONValue(hit.record?.id), "area": context.value(hit.area),
        "days": JSONValue(hit.days), "text": JSONValue(hit.text),
      ]
    }
    return [JSONField("hits", .array(values))]
  }

  package func sheet(in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<Hit>] = [
      SheetColumn("check", headings.kind.full) { .text($0.check.rawValue) },
      SheetColumn("record") { .text($0.record?.kind) },
      SheetColumn("id") { .text($0.record?.id) },
      SheetColumn("area", headings.area.full) { .reference($0.area, \.areas, in: context) },
      SheetColumn("days", isNumber: true) { .number($0.days, phrases.number) },
      SheetColumn("text", headings.message.full) { .text($0.text) },
    ]
    return Sheet(
      phrases.titles.attention.full, of: hits, ifEmpty: context.emptyPlaces.attention, columns)
  }

  /// A line for each hit, such as `late: late 41 d: Metro, signalling exchange plan`; silent without any.
  package func lines(in context: ShowContext) -> String {
    var page = PlainPage()
    for hit in hits { page.line(hit.check.rawValue, hit.text, level: 0) }
    return page.text
  }
}

extension CheckDocument.Hit {
  fileprivate init(_ attention: Attention, for check: Check, in context: ShowContext) {
    self.check = check
    record = RecordName(kind: attention.recordKind, id: attention.id)
    area = attention.area
    days = attention.days
    text = attention.sentence(in: context)
  }
}
