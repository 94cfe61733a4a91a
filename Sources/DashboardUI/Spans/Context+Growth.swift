import ProgrammeModel

extension Context {
  /// The growth of a series' newest figure, which all its figures are looked through for: once for the data and the day.
  func growth(of reading: SeriesReading) -> Growth? {
    assessment.remember("growth of \(reading.id.text)") { [reading.growth].compactMap { $0 } }
      .first
  }
}
