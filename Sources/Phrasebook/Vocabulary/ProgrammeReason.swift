/// What decided the programme's rating.
package enum ProgrammeReason: Hashable, Sendable {
  /// A critical area is red.
  case criticalArea(String)

  /// So many areas are red, and their weight in percent.
  case redAreas(count: Int, weight: Int)

  /// So many areas are amber or worse, and their weight in percent.
  case amberAreas(count: Int, weight: Int)

  /// Half of the weight or more is unknown.
  case unknownAreas(weight: Int)

  /// None of these.
  case nothing
}
