import TerminalKit

/// Where the ratings over time and the updates stand inside the frame.
struct HistoryLayout {
  /// Empty where rows are few: the updates stay.
  let tracks: Rect

  /// A line across the frame, borders included.
  let divider: Rect?
  let list: Rect

  private static let leastForTracks = 10

  init(_ interior: Rect) {
    guard interior.height >= Self.leastForTracks else {
      tracks = Rect(x: interior.minX, y: interior.minY, width: 0, height: 0)
      divider = nil
      list = interior
      return
    }
    let (top, rest) = interior.splitHorizontally(at: RatingTracks.height)
    tracks = top.inset(columns: 1, rows: 0)
    divider = Rect(x: interior.minX - 1, y: rest.minY, width: interior.width + 2, height: 1)
    list = rest.rows(from: 1)
  }
}
