import ProgrammeModel

extension ExchangeYear {
  /// The heads of each group in the as-of day's year, each way, and their ratio.
  var json: JSONValue {
    .array(
      groups.map { group in
        [
          "audience": JSONValue(code: group.audience),
          "year": JSONValue(year),
          "ways": .array(ways.map { json(of: group.heads.heads[$0.direction], $0) }),
          "ratio": [
            "value": JSONValue(rounded: group.heads.ratio),
            "period": JSONValue("\(year)"),
            "derived": true,
            "rule": JSONValue(ExchangeReciprocity.rule),
            "illustrative": JSONValue(isIllustrative),
          ],
        ]
      })
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
