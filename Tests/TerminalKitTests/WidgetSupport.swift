import TerminalKit

/// The rows of a widget drawn alone in a frame of some size.
func drawn(_ widget: some Widget, _ width: Int, _ height: Int = 1) -> String {
  drawnFrame(widget, width, height).text
}

func drawnFrame(_ widget: some Widget, _ width: Int, _ height: Int = 1) -> Frame {
  var frame = Frame(size: Size(width: width, height: height))
  frame.draw(widget, in: frame.bounds)
  return frame
}

extension Frame {
  /// The roles of a row as letters.
  func roles(ofRow y: Int) -> String { String(row(y).map(\.role.letter)) }
}
