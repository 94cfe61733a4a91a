/// An advice on the texts of a record.
protocol TextRule: Sendable {
  func findings(in record: RecordTexts) -> [Finding]
}
