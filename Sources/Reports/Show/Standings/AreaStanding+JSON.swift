import ProgrammeModel

extension AreaStanding {
  func json(in context: ShowContext) -> JSONValue { .object(fields(in: context)) }

  /// An area's fields in every document.
  func fields(in context: ShowContext) -> [JSONField] {
    [
      JSONField("id", JSONValue(form: id)),
      JSONField("title", context.value(area.title)),
      JSONField("ratings", ratings(in: context)),
      JSONField("evidence", evidence.json),
      JSONField("trend", JSONValue(code: trend)),
      JSONField("trend_party", JSONValue(reportedTrend?.party.text)),
      JSONField("mismatch", JSONValue(isMismatch)),
      JSONField("flags", .array(flags.map { JSONValue($0) })),
      JSONField("progress", JSONValue(rounded: progress?.done)),
      JSONField("planned", JSONValue(rounded: progress?.planned)),
      JSONField("slip_days", JSONValue(slipDays)),
      JSONField("next_deadline", JSONValue(form: nextDeadline?.date)),
      JSONField(
        "waiting_on",
        context.byParty { party in
          JSONValue(waiting.first { $0.party == party.id }?.count ?? 0)
        }),
      JSONField("illustrative", JSONValue(area.isIllustrative)),
    ]
  }

  /// What is the matter with the words on it, in words for scripts.
  private var flags: [String] {
    [
      partiesDiffer ? "parties-differ" : nil,
      overratedBy.isEmpty ? nil : "evidence-worse",
      greenDespiteCritical.isEmpty ? nil : "green-with-critical-late",
    ].compactMap { $0 }
  }

  private func ratings(in context: ShowContext) -> JSONValue {
    context.byParty { party in
      let reported = reported.first { $0.party == party.id }
      return [
        "rating": JSONValue(code: reported?.rating ?? .unknown),
        "date": JSONValue(form: reported?.date),
        "age_days": JSONValue(reported?.ageDays),
        "stale": JSONValue(reported?.isStale ?? false),
      ]
    }
  }
}

extension EvidenceRating {
  /// `rule` is the condition that decided; `null` where none fired.
  var json: JSONValue {
    [
      "rating": JSONValue(code: rating),
      "rule": JSONValue(code: reasons.first?.condition),
      "because": .array(reasons.map { JSONValue($0.record.id) }),
    ]
  }
}

extension ProgrammeRating {
  /// `rule` is the part of the roll-up that decided; `counts` names every rating.
  var json: JSONValue {
    [
      "rating": JSONValue(code: rating),
      "rule": JSONValue(code: reason),
      "counts": .object(
        Rating.allCases.map { JSONField($0.rawValue, JSONValue(counts[$0] ?? 0)) }),
    ]
  }
}
