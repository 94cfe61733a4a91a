import ProgrammeModel

/// A file of figures is read, or refused with a word; what is read goes into the series' file, which still reads.
enum CSVFuzz {
  private static let snapshot = try? Loader(FilesInMemory(SmallProgramme.files)).snapshot()

  static func run(_ bytes: [UInt8]) {
    guard let snapshot = CSVFuzz.snapshot, let series = snapshot.series["trade"] else {
      return promise(false, "the programme for trying has no series")
    }
    for options in [FigureFile.Options(), semicolons] {
      guard let file = try? FigureFile(bytes, for: series, options) else { continue }
      guard let change = try? TradeImport(file, into: series, of: snapshot, source: nil) else {
        return promise(false, "a series without a fault is refused")
      }
      guard let written = change.file else { return promise(false, "no file comes of it") }
      var files = SmallProgramme.files.mapValues { Array($0.utf8) }
      files[written.path] = written.bytes
      guard let after = try? Loader(FilesInMemory(bytes: files)).snapshot() else {
        return promise(false, "the programme is gone")
      }
      let count = after.series["trade"]?.observations.count ?? 0
      promise(count >= series.observations.count, "figures are lost")
    }
  }

  private static let semicolons = FigureFile.Options(
    delimiter: ";", numbers: NumberForm(decimal: ",", thousands: "."))
}
