import ProgrammeModel

/// What the rows of a pane of the trade screen are put into words from, piece by piece, so that of very many figures or
/// series only those that are drawn are ever in words.
///
/// It holds no context, since it is kept with what is worked out of the data.
protocol TradePieces: Sendable {
  /// How many pieces there are.
  var count: Int { get }

  /// The rows of a piece: one figure or series, or what stands over them.
  func rows(of piece: Int, in context: Context) -> [TradeRow]

  /// The piece that a row of some name is in, if it is in any.
  func piece(of row: String) -> Int?
}

extension TradePieces {
  /// The row of a name, and nothing else, put into words.
  func row(_ id: String, in context: Context) -> TradeRow? {
    piece(of: id).flatMap { rows(of: $0, in: context).first { $0.id == id } }
  }
}

/// Rows that are few, and in words already.
struct ToldRows: TradePieces {
  private let told: [TradeRow]

  init(_ told: [TradeRow]) { self.told = told }

  var count: Int { told.count }
  func rows(of piece: Int, in context: Context) -> [TradeRow] { [told[piece]] }
  func piece(of row: String) -> Int? { told.firstIndex { $0.id == row } }
}

extension String {
  /// The place of the figure that a row is named after: 12 in `growth.12`.
  var figurePlace: Int? { lastIndex(of: ".").flatMap { Int(self[index(after: $0)...]) } }
}
