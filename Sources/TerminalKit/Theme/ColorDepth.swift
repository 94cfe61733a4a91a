/// How many colours a terminal has, as far as themes tell them apart.
package enum ColorDepth: CaseIterable, Sendable {
  /// None: `NO_COLOR`, or a terminal such as vt100.
  case mono
  case eight, sixteen, indexed256

  /// The depth for a number of colours, as terminfo gives it.
  package init(colors: Int) {
    self =
      switch colors {
      case 256...: .indexed256
      case 16...: .sixteen
      case 8...: .eight
      default: .mono
      }
  }
}
