/// Where text stands in a space wider than itself.
package enum Alignment: Sendable {
  case leading, centre, trailing
}
