/// What a pointer was on before it was pressed.
package enum Pointing: Sendable {
  /// Nothing that can be selected.
  case nowhere

  /// Something that was not selected.
  case elsewhere

  /// What was selected already: pressed again, it opens.
  case selection
}
