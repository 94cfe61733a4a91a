/// A figure that can say how it came about, whatever the data are by then.
package protocol Explained: Sendable {
  /// Its rule, inputs and arithmetic; `nil` once there is no such figure any more.
  func explanation(in context: Context) -> Explanation?
}
