import ProgrammeModel

/// Whether a series adds up, and then its growth as stated beside growth as computed, newest first: a piece for each figure.
struct GrowthRows: TradePieces {
  private let reading: SeriesReading
  private let columns: Int

  /// What stands over the figures.
  private let opening: [TradeRow]

  /// The figures that are measured, oldest first, by their places among all.
  private let measured: [UInt32]
  private let figures: FigureIndex

  init(_ reading: SeriesReading, columns: Int, in context: Context) {
    (self.reading, self.columns) = (reading, columns)
    figures = FigureIndex(reading.observations)
    measured = reading.observations.indices.filter { reading.observations[$0].isFigure }
      .map(UInt32.init)
    opening = CheckRows(reading, columns: columns, context: context)
      .opening(hasFigures: !measured.isEmpty)
  }

  var count: Int { measured.count + 1 }

  func rows(of piece: Int, in context: Context) -> [TradeRow] {
    guard piece > 0 else { return opening }
    let index = Int(measured[measured.count - piece])
    return reading.growth(at: index, among: figures).map {
      CheckRows(reading, columns: columns, context: context).rows(index, $0)
    } ?? []
  }

  func piece(of row: String) -> Int? {
    if opening.contains(where: { $0.id == row }) { return 0 }
    guard let place = row.figurePlace.flatMap(UInt32.init(exactly:)) else { return nil }
    let before = measured.prefixCount { $0 < place }
    return before < measured.count && measured[before] == place ? measured.count - before : nil
  }
}
