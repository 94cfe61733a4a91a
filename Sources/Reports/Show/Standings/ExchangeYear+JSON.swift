import ProgrammeModel

extension ExchangeYear {
  /// The heads of each group in the as-of day's year, each way, and their ratio.
  func json(in context: ShowContext) -> JSONValue {
    .array(
      groups.map { group in
        [
          "audience": JSONValue(code: group.audience),
          "year": JSONValue(year),
          "ways": .array(ways.map { json(of: group.heads.heads[$0.direction], $0) }),
          "ratio": ratio(of: group, in: context),
        ]
      })
  }

  /// The smaller way over the larger, as a derived figure: a pure number with the sources of all that was counted.
  private func ratio(of group: Group, in context: ShowContext) -> JSONValue {
    var sources: [Identifier<Source>] = []
    for source in group.exchanges.flatMap(\.sources) where !sources.contains(source) {
      sources.append(source)
    }
    return [
      "value": JSONValue(rounded: group.heads.ratio),
      "written": JSONValue.null,
      "unit": "ratio",
      "unit_mult": 0,
      "period": JSONValue("\(year)"),
      "scope": JSONValue(code: group.audience),
      "source": context.value(sources),
      "derived": true,
      "rule": JSONValue(ExchangeReciprocity.rule),
      "illustrative": JSONValue(isIllustrative),
    ]
  }

  private func json(of heads: ExchangeReciprocity.Heads?, _ way: ExchangeWay) -> JSONValue {
    [
      "from": JSONValue(way.from.text), "to": JSONValue(way.to.text),
      "planned": JSONValue(heads?.planned),
      "actual": JSONValue(heads.flatMap { $0.isCounted ? $0.actual : nil }),
      "share_of_plan": JSONValue(rounded: heads?.shareOfPlan),
    ]
  }
}
