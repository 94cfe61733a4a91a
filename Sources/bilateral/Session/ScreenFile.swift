import ProgrammeModel

/// A new file for a screen: `bilateral-overview-2021-11-15.txt`, with a number where that is taken.
struct ScreenFile {
  let name: String

  /// So many are looked for before it is given up.
  private static let most = 999

  var first: String { "\(name).txt" }

  /// Writes a text, as a whole or not at all, and over no file; gives the name it got.
  func write(_ text: String, in folder: String) throws(FileFault) -> String {
    let directory = try DirectoryOnDisk(path: folder)
    for number in 1...Self.most {
      let name = number == 1 ? first : "\(name)-\(number).txt"
      do throws(FileFault) {
        try directory.create(NewFile(name, text))
        return name
      } catch {
        guard error == .taken else { throw error }
      }
    }
    throw .taken
  }
}
