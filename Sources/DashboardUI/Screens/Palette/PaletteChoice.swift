package import ProgrammeModel

/// What a line of the palette does.
package enum PaletteChoice: Hashable, Sendable {
  /// Presses the key of a command on the screen below.
  case command(CommandRow)

  /// Opens a screen by the name that scripts write.
  case screen(String)
  case record(RecordName)
}
