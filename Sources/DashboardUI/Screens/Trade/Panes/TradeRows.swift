import ProgrammeModel
import Synchronization
import TerminalKit

/// The rows of a pane of the trade screen, and what drawing them asks of all. Their words are made when they are drawn, and
/// only the last ones are kept: a series may have very many figures, and a pair very many series.
struct TradeRows: Sendable {
  /// What the rows that can be selected are called.
  let ids: [String]

  /// The columns of the widest label, figures and remark.
  let widest: [Int]

  /// How many rows there are, and how many of them tell how their figure came about.
  let count: Int
  let explained: Int

  private let pieces: any TradePieces

  /// The first row of each piece.
  private let starts: [UInt32]

  /// Where each of ``ids`` stands among the rows.
  private let places: [UInt32]
  private let lately: WordsMadeLately

  /// Goes through all rows once, and lets the words of most go again.
  init(_ pieces: any TradePieces, in context: Context) {
    var ids: [String] = []
    var (starts, places): ([UInt32], [UInt32]) = ([], [])
    var widest = [0, 0, 0, 0]
    var (count, explained) = (0, 0)
    starts.reserveCapacity(pieces.count)
    ids.reserveCapacity(pieces.count)
    places.reserveCapacity(pieces.count)
    let lately = WordsMadeLately()
    for piece in 0..<pieces.count {
      starts.append(UInt32(count))
      let rows = pieces.rows(of: piece, in: context)
      if piece < WordsMadeLately.most { lately.keep(rows, of: piece) }
      for row in rows {
        if let id = row.id {
          ids.append(id)
          places.append(UInt32(count))
        }
        count += 1
        explained += row.isExplained ? 1 : 0
        guard !row.isLine else { continue }
        for (cell, spans) in row.cells.enumerated() {
          widest[cell] = max(widest[cell], spans.columns)
        }
      }
    }
    (self.pieces, self.lately) = (pieces, lately)
    (self.ids, self.starts, self.places) = (ids, starts, places)
    (self.widest, self.count, self.explained) = (widest, count, explained)
  }

  private init() {
    (pieces, lately) = (ToldRows([]), WordsMadeLately())
    (ids, starts, places, widest, count, explained) = ([], [], [], [0, 0, 0, 0], 0, 0)
  }

  static let none = TradeRows()

  var isEmpty: Bool { count == 0 }

  /// A row in words, by its place among all.
  func row(at place: Int, in context: Context) -> TradeRow {
    let piece = starts.prefixCount { $0 <= UInt32(place) } - 1
    return rows(of: piece, in: context)[place - Int(starts[piece])]
  }

  /// Where a row that can be selected stands among all, by its place in ``ids``.
  func place(ofEntry entry: Int) -> Int { Int(places[entry]) }

  /// The place in ``ids`` of a row; `nil` where it can't be selected.
  func entry(at place: Int) -> Int? {
    let before = places.prefixCount { $0 < UInt32(place) }
    return before < places.count && places[before] == UInt32(place) ? before : nil
  }

  private func rows(of piece: Int, in context: Context) -> [TradeRow] {
    if let known = lately.rows(of: piece) { return known }
    let rows = pieces.rows(of: piece, in: context)
    lately.keep(rows, of: piece)
    return rows
  }
}

/// The rows that were put into words last, by their pieces, so that a key in a list that stands still makes none anew.
private final class WordsMadeLately: Sendable {
  private let made = Mutex<[Int: [TradeRow]]>([:])

  /// Beyond so many pieces all are forgotten: more than any screen shows at once.
  static let most = 512

  func rows(of piece: Int) -> [TradeRow]? { made.withLock { $0[piece] } }

  func keep(_ rows: [TradeRow], of piece: Int) {
    made.withLock { made in
      if made.count >= Self.most { made = [:] }
      made[piece] = rows
    }
  }
}
