/// A part of a screen: a value with one method and no memory.
package protocol Widget {
  /// Draws into the area; what lies outside it is cut by the frame.
  ///
  /// The area may have any size, down to one cell. It is never empty.
  func render(into frame: inout Frame, area: Rect)
}
