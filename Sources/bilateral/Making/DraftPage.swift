import ArgumentParser
import Foundation
import Glibc
import ProgrammeModel

/// A draft in a file of its own, outside the data directory, that a person edits.
struct DraftPage {
  /// A folder that only its owner may enter: drafts may name people.
  private let folder: String
  private let name: String

  var path: String { "\(folder)/\(name)" }

  init(_ kind: RecordKind, _ text: [UInt8]) throws {
    let template = FileManager.default.temporaryDirectory.path + "/bilateral-XXXXXX"
    var made = Array(template.utf8CString)
    guard mkdtemp(&made) != nil else {
      Complaint.write("\(template): cannot be made: \(String(cString: strerror(errno)))")
      throw ExitCode.found
    }
    folder = String(decoding: made.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    name = "\(kind.name).json"
    do throws(FileFault) {
      try DirectoryOnDisk(path: folder).create(NewFile(name, text))
    } catch {
      throw error.refusal(of: path)
    }
  }

  /// Opens the editor and waits. One that fails ends the command: nothing is written then.
  func edit() throws {
    let status = Editor.open(FilePlace(path: path))
    guard status != 0 else { return }
    let reason = status.map { "ended with \($0)" } ?? "could not be started"
    Complaint.write("the editor \(reason): nothing is written; the draft stays at \(path)")
    throw ExitCode.found
  }

  func text() throws -> [UInt8] {
    do throws(FileFault) {
      return try DirectoryOnDisk(path: folder).contents(of: name).bytes
    } catch {
      Complaint.write("\(path): the draft \(error.message)")
      throw ExitCode.found
    }
  }

  /// On a terminal: returns to edit again, and ends the command to quit. Elsewhere it ends, and the draft stays.
  func askWhetherToEditAgain() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      Complaint.write("nothing is written; the draft stays at \(path)")
      throw ExitCode.dataErrors
    }
    while true {
      try? OpenOutput.errors.write("e: edit again, q: quit without saving? ")
      switch readLine() {
      case "e", "E": return
      case "q", "Q":
        discard()
        throw ExitCode.dataErrors
      case nil:
        Complaint.write("nothing is written; the draft stays at \(path)")
        throw ExitCode.dataErrors
      default: continue
      }
    }
  }

  /// Removes the draft.
  func discard() { try? FileManager.default.removeItem(atPath: folder) }
}
